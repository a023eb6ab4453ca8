import { answersOnTrail } from '#pathways/follow.ts';
import { type FilledField, missingIn } from '#pathways/forms/fill.ts';
import type { Outcome } from '#pathways/path.ts';
import type { DocumentInput } from './input.ts';
import type { Block } from './model.ts';
import { isAnonymous } from './which.ts';
import type { Words } from './words.ts';

/** Where the official form is. */
export const ONLINE_FORM = 'https://www.modernslavery.gov.uk/start';

/**
 * What comes before the first section: what the copy is and what it is not, who sends it, what must
 * stay out of it, which boxes are blank on purpose, and what the online form will still ask for.
 */
export function coverOf({ walk }: DocumentInput, outcome: Outcome, form: readonly FilledField[], words: Words): readonly Block[] {
  const { authorised } = answersOnTrail(walk);
  const blank = form.filter(({ blankBecause }) => blankBecause !== undefined).map(({ field }) => field.key);
  const needed = neededBySection(form, blank, words);
  return [
    { kind: 'paragraph', text: words.say(`documents:form.about.${outcome.form}`) },
    {
      kind: 'notice',
      tone: 'careful',
      title: words.say('documents:form.notSubmitted.title'),
      text: words.say('documents:form.notSubmitted.text', { address: ONLINE_FORM }),
    },
    ...(authorised === 'no' ? [colleague(words)] : []),
    ...(isAnonymous(walk) ? [identifiesNobody(words)] : []),
    ...(blank.length > 0 ? [leftBlank(blank, words)] : []),
    ...(needed.length > 0
      ? [{ kind: 'notice', tone: 'note', title: words.say('documents:form.stillNeeded'), items: needed } as const]
      : []),
  ];
}

/** Somebody else sends it: the organisation decides which of its staff may (R45, H18). */
export const colleague = (words: Words): Block => ({
  kind: 'notice',
  tone: 'careful',
  title: words.say('documents:colleague.title'),
  text: words.say('documents:colleague.text'),
});

const identifiesNobody = (words: Words): Block => ({
  kind: 'notice',
  tone: 'never',
  title: words.say('documents:form.anonymous.title'),
  text: words.say('documents:form.anonymous.text'),
});

const leftBlank = (keys: readonly string[], words: Words): Block => ({
  kind: 'notice',
  tone: 'careful',
  title: words.say('documents:form.blankOnPurpose.title'),
  text: words.say('documents:form.blankOnPurpose.text'),
  items: keys.map((key) => words.say(`form:fields.${key}.label`)),
});

/** What the online form will refuse to go on without, one line for each section. */
function neededBySection(form: readonly FilledField[], blank: readonly string[], words: Words): readonly string[] {
  const missing = missingIn(form).filter((key) => !blank.includes(key));
  const sections = [...new Set(form.filter(({ field }) => missing.includes(field.key)).map(({ section }) => section))];
  return sections.map((section) => {
    const fields = form.filter((one) => one.section === section && missing.includes(one.field.key));
    const labels = fields.map(({ field }) => words.say(`form:fields.${field.key}.label`));
    return words.say('documents:form.neededInSection', { section: words.say(`form:sections.${section}`), fields: labels.join('; ') });
  });
}
