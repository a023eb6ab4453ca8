import fc from 'fast-check';
import { follow, type Walk } from '#pathways/follow.ts';
import { FIRST_RESPONDER_ORGANISATIONS, OTHER_ORGANISATIONS, responderOf } from '#pathways/organisations.ts';
import { type Answer, type Answers, optionsOf, QUESTION_IDS, type QuestionId, questionOf, SKIPPED } from '#pathways/questions.ts';
import table from '#tests/oracle/decision-table.json' with { type: 'json' };
import type { Inputs } from '#tests/oracle/decision-table.ts';

/**
 * Arbitrary answers for property tests, made from the catalogue alone: a question or an option that
 * is added to the catalogue is covered without a change here.
 */

/** Stand-ins for the districts of a locality, which are data and not part of the catalogue. */
export const SOME_DISTRICTS = ['one-district', 'another-district'] as const;

/** The questions that the decision table knows; every other question is practical. */
export const TABLE_QUESTIONS = QUESTION_IDS.filter((id) => id in table.inputs && id !== 'nation');
export const PRACTICAL_QUESTIONS = QUESTION_IDS.filter((id) => !TABLE_QUESTIONS.includes(id));

/** One listed organisation for each thing that a name can settle, two that cannot refer, and one that no list has. */
export const SOME_ORGANISATIONS = [
  ...new Map(FIRST_RESPONDER_ORGANISATIONS.map(({ name, responder }) => [responder, name])).values(),
  ...OTHER_ORGANISATIONS.slice(0, 2),
  'An organisation that no list has',
];

/** Every answer that a question takes one of; ticks are drawn, not listed. */
export function singleAnswersTo(id: QuestionId): readonly string[] {
  const question = questionOf(id);
  const listed = question.kind !== 'listed' ? [] : question.list === 'organisations' ? SOME_ORGANISATIONS : SOME_DISTRICTS;
  return [...listed, ...(question.kind === 'ticks' ? [] : question.options), ...(question.skippable ? [SKIPPED] : [])];
}

/** Any answer that a question takes. */
export function answerTo(id: QuestionId): fc.Arbitrary<Answer> {
  const single = fc.constantFrom(...singleAnswersTo(id));
  return questionOf(id).kind === 'ticks' ? fc.oneof({ weight: 4, arbitrary: fc.subarray([...optionsOf(id)]) }, single) : single;
}

/** The answers of some questions, or nothing for those left out. */
function answersTo(ids: readonly QuestionId[], { required }: { readonly required: readonly QuestionId[] }): fc.Arbitrary<Answers> {
  const model = Object.fromEntries(ids.map((id) => [id, answerTo(id)])) as Record<QuestionId, fc.Arbitrary<Answer>>;
  return fc.record(model, { requiredKeys: [...required] }) as fc.Arbitrary<Answers>;
}

/** Every question of the table answered, the practical ones or not: leads to an outcome. */
export const completeAnswers = answersTo(QUESTION_IDS, { required: TABLE_QUESTIONS });

/** As `completeAnswers`, with the person in England. */
export const completeAnswersInEngland = completeAnswers.map((answers) => ({ ...answers, nation: 'England' }));

/** Complete answers with some taken out again: may stop at any question. */
export const anyAnswers = fc
  .tuple(completeAnswers, fc.subarray([...QUESTION_IDS], { maxLength: 3 }))
  .map(([answers, missing]) => without(answers, missing));

/** The table's inputs for a set of answers: a named organisation decides the responder; helping unnamed is not co-operation that names (F5). */
export function tableInputs(answers: Answers): Inputs {
  const inputs = Object.fromEntries(TABLE_QUESTIONS.map((id) => [id, String(answers[id])]));
  return {
    ...inputs,
    responder: responderOf(answers.organisation) ?? String(answers.responder),
    cooperateWithAuthorities: answers.cooperateWithAuthorities === 'yes' ? 'yes' : 'no',
  };
}

/** Answers with what the table makes of them and where they lead. */
export interface Case {
  readonly inputs: Inputs;
  readonly answers: Answers;
  readonly walk: Walk;
}

export const asCase = (answers: Answers): Case => ({ inputs: tableInputs(answers), answers, walk: follow(answers) });

/** A set of answers without some of its questions. */
export function without(answers: Answers, ids: readonly QuestionId[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id as QuestionId)));
}
