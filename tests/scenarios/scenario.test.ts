import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '#pathways/scenarios/scenario.ts';
import { DISTRICTS, SAMPLE } from './sample.ts';

/** A scenario file says what is wrong with it, and a wrong one is never opened in part. */

const problemsOf = (change: object) => {
  const read = parseScenario({ ...SAMPLE, ...change }, { districts: DISTRICTS });
  return read.ok ? [] : read.problems.map(({ field, code }) => `${field}: ${code}`);
};
const withAnswers = (answers: object) => ({ case: { ...SAMPLE.case, answers: { ...SAMPLE.case.answers, ...answers } } });

test('a scenario that holds is opened as it is', () => {
  expect(problemsOf({})).toEqual([]);
});

describe('a scenario that does not hold', () => {
  test.each([
    ['another file', { format: 'referral-case' }, ['format: not-a-scenario']],
    ['a newer version', { version: 2 }, ['version: unknown-version']],
    ['an empty title', { title: ' ' }, ['title: missing']],
    ['a misspelt field', { tittle: 'x' }, ['tittle: unknown-field']],
    ['an unknown topic', { topics: ['weather'] }, ['topics.0: unknown-option']],
    ['a case that is none', { case: 'x' }, ['case.case: not-a-case']],
    ['an answer that there is not', withAnswers({ consent: 'maybe' }), ['case.answers.consent: unknown-option']],
    ['a case that stops before its outcome', withAnswers({ consent: 'skipped' }), ['case.answers.consent: unknown-option']],
    [
      'another end than it says',
      withAnswers({ consent: 'refused' }),
      ['ends.headline: other-outcome', 'ends.form: other-outcome', 'ends.formIdentifies: other-outcome'],
    ],
    ['a moment off its path', { moments: [{ ...SAMPLE.moments[0], at: 'childMissing' }] }, ['moments.0.at: off-path']],
    ['a rule that there is not', { moments: [{ ...SAMPLE.moments[0], rules: ['R999'] }] }, ['moments.0.rules: unknown-rule']],
    ['a change that cannot be made', { whatIf: [{ question: 'consent', answer: 'maybe', shows: 'x' }] }, ['whatIf.0: unknown-option']],
    [
      'a name that may be somebody’s',
      { case: { ...SAMPLE.case, details: { 'victim-first-name': 'Maria' } } },
      ['case.details.victim-first-name: not-made-up'],
    ],
  ])('is refused for it: %s', (_, change, problems) => {
    expect(problemsOf(change)).toEqual(problems);
  });

  test('is data of any shape, and never a crash', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(parseScenario(data, { districts: DISTRICTS }).ok).toBe(false);
      }),
    );
  });

  test('is a scenario with any one part of it replaced by anything', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(SAMPLE)), fc.anything(), (key, value) => {
        const read = parseScenario({ ...SAMPLE, [key]: value }, { districts: DISTRICTS });
        expect(read.ok ? read.scenario.format : 'training-scenario').toBe('training-scenario');
      }),
    );
  });
});
