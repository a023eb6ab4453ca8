import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleIsKnown } from '#pathways/citations.ts';
import { follow } from '#pathways/follow.ts';
import { QUESTION_IDS, type QuestionId, questionOf } from '#pathways/questions.ts';
import { endingOf, FIRST, isDecided, SAFER, verdictOn } from '#pathways/scenarios/verdict.ts';

/** What a learner is told of a decision: right, safer or missed, and never two of them. */

const optionsOf = (id: QuestionId): readonly string[] => {
  const question = questionOf(id);
  return question.kind === 'choice' ? question.options : [];
};
const FOLDER = new URL('../../pathways/scenarios/made-up/', import.meta.url);
const CASES = readdirSync(FOLDER).map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')).case.answers);

test('every decision is either right, safer or missed, and the right one is only ever right', () => {
  for (const id of QUESTION_IDS.filter(isDecided)) {
    for (const told of optionsOf(id)) {
      expect(verdictOn(id, told, told).verdict, id).toBe('right');
      for (const given of optionsOf(id)) expect(['right', 'safer', 'missed']).toContain(verdictOn(id, given, told).verdict);
    }
  }
});

test('what is safer is an answer of the question, rests on a rule, and is never safer both ways', () => {
  for (const [id, all] of Object.entries(SAFER)) {
    for (const { answer, than, rule } of all) {
      expect(optionsOf(id as QuestionId)).toEqual(expect.arrayContaining([answer, ...than]));
      expect(ruleIsKnown(rule), rule).toBe(true);
    }
    for (const { answer, than } of all) {
      expect(
        all.filter((one) => than.includes(one.answer) && one.than.includes(answer)),
        id,
      ).toEqual([]);
    }
  }
});

test('putting off what somebody has decided is not called safer: no rule says that it does no harm', () => {
  for (const told of ['given', 'refused']) expect(verdictOn('consent', 'not-yet-discussed', told)).toEqual({ verdict: 'missed' });
});

test('facts of a story and signs are not judged', () => {
  for (const id of ['organisation', 'district', 'indicators', 'explained', 'mayShare'] as const) {
    expect(verdictOn(id, 'x', 'y')).toEqual({ verdict: 'given' });
  }
});

test('whoever answers as the story does is right throughout, and the end can be found among what is offered', () => {
  for (const answers of CASES) {
    const walk = follow(answers);
    for (const { question, answer } of walk.trail) expect(['right', 'given']).toContain(verdictOn(question, answer, answer).verdict);
    const ending = endingOf(walk);
    expect(ending?.first.some((role) => (FIRST as readonly string[]).includes(role))).toBe(true);
  }
});

test('danger is answered by 999 before anything else', () => {
  const danger = CASES.find(({ immediateDanger }) => immediateDanger === 'yes');
  expect(endingOf(follow(danger))?.first).toEqual(['police-emergency']);
});
