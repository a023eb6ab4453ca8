import type { Locality } from '#pathways/localities/locality.ts';
import { isOrganisation, OTHER_ORGANISATIONS } from '#pathways/organisations.ts';
import { type Answer, type QuestionId, questionOf, SKIPPED } from '#pathways/questions.ts';
import type { Words } from './words.ts';

/**
 * An answer in words, one string for each tick. Entries of lists get their names; one that the list
 * does not have is passed over, so that nothing but the catalogue's words is ever printed here.
 */
export function spokenAnswer(question: QuestionId, answer: Answer, words: Words, { districts }: Locality): readonly string[] {
  if (answer === SKIPPED) return [words.say('documents:answers.skipped')];
  if (typeof answer !== 'string') {
    const ticked = answer.map((tick) => words.say(`questions:${question}.options.${tick}.label`));
    return ticked.length > 0 ? ticked : [words.say('documents:answers.none')];
  }
  const entry = questionOf(question);
  if (entry.kind !== 'listed' || entry.options.includes(answer)) return [words.say(`questions:${question}.options.${answer}.label`)];
  if (entry.list === 'districts') return districts.filter(({ id }) => id === answer).map(({ name }) => name);
  if (OTHER_ORGANISATIONS.some((kind) => kind === answer)) return [words.say(`app:question.organisationKinds.${answer}`)];
  return isOrganisation(answer) ? [answer] : [];
}
