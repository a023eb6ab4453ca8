import type { ShowWhen } from '#pathways/forms/official-form.ts';
import type { Words } from './words.ts';

/** A condition of the official form in words, from the labels of the fields it looks at. */
export const conditionInWords = (condition: ShowWhen, words: Words): string =>
  words.say('documents:form.onlyIf', { condition: spoken(condition, words) });

function spoken(condition: ShowWhen, words: Words): string {
  if ('all' in condition) return words.and(condition.all.map((part) => spoken(part, words)));
  if ('any' in condition) return words.or(condition.any.map((part) => spoken(part, words)));
  const field = words.say(`form:fields.${condition.field}.label`);
  if ('answered' in condition) return words.say('documents:form.isFilledIn', { field });
  const options = condition.in.map((option) => words.say(`form:options.${condition.field}.${option}`));
  return words.say('documents:form.isOneOf', { field, options: words.or(options) });
}
