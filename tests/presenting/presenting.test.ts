import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { follow } from '#pathways/follow.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { type QuestionId, questionOf } from '#pathways/questions.ts';
import { parseScenario, type Scenario } from '#pathways/scenarios/scenario.ts';
import { moved } from '#src/presenting/keys.ts';
import { needed, stepsOf } from '#src/presenting/steps.ts';
import { type Comparison, differenceOf, whatIf } from '#src/presenting/what-if.ts';

/** What a room is shown, and what it learns when one answer is another. */

const FOLDER = new URL('../../pathways/scenarios/made-up/', import.meta.url);
const SCENARIOS = readdirSync(FOLDER).map((name) => {
  const read = parseScenario(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')), {
    districts: LOCALITY.districts.map(({ id }) => id),
  });
  if (!read.ok) throw new Error(name);
  return read.scenario;
});
const optionsOf = (id: QuestionId): readonly string[] => {
  const question = questionOf(id);
  return question.kind === 'choice' ? question.options : [];
};

describe('a presentation', () => {
  test.each(SCENARIOS.map((one) => [one.title, one] as const))(
    'of “%s” asks in the order of the pathway, and shows no answer before its question',
    (_, scenario) => {
      const steps = stepsOf(scenario);
      const walk = follow(scenario.case.answers);
      const { trail } = walk;
      const asked = steps.flatMap((step) => (step.kind === 'question' ? [step.at] : []));
      expect(asked).toEqual(trail.filter(({ derived }) => !derived).map(({ question }) => question));
      for (const at of asked) {
        const place = (kind: string) => steps.findIndex((step) => step.kind === kind && 'at' in step && step.at === at);
        expect(place('answer')).toBe(place('question') + 1);
        if (scenario.moments.some((moment) => moment.at === at)) expect(place('known')).toBe(place('question') - 1);
      }
      const kinds = steps.map(({ kind }) => kind);
      expect(kinds.indexOf('outcome')).toBeGreaterThan(kinds.lastIndexOf('answer'));
      expect(kinds.slice(kinds.indexOf('outcome') + 1)).toEqual([...needed(walk).map(() => 'action'), 'forbidden', 'remember']);
    },
  );

  test('never runs over its ends, however the keys are pressed', () => {
    const moves = fc.array(fc.constantFrom('next', 'back', 'first', 'last'));
    fc.assert(
      fc.property(moves, fc.integer({ min: 1, max: 40 }), (keys, steps) => {
        let position = 0;
        for (const key of keys) {
          position = moved(position, key, steps);
          expect(position >= 0 && position < steps).toBe(true);
        }
      }),
    );
  });
});

/** Every single change of an answer that leads to an outcome. */
const CHANGES = SCENARIOS.flatMap((scenario) =>
  follow(scenario.case.answers).trail.flatMap(({ question, derived }) =>
    (derived ? [] : optionsOf(question)).map((answer) => ({ scenario, question, answer })),
  ),
);

const comparisonOf = ({ scenario, question, answer }: { scenario: Scenario; question: QuestionId; answer: string }): Comparison | null => {
  const result = whatIf(scenario.case.answers, question, answer);
  return result.kind === 'compared' ? result.comparison : null;
};

describe('another answer', () => {
  test('leads to the outcome that the machine gives, and to what both have and only one has', () => {
    for (const change of CHANGES) {
      const found = comparisonOf(change);
      const changed = follow({ ...change.scenario.case.answers, [change.question]: change.answer });
      if (found === null) expect(changed.next).not.toBeNull();
      else {
        expect(found.after).toEqual(changed.outcome);
        const ids = needed(changed).map(({ id }) => id);
        expect([...found.actions.both, ...found.actions.onlyAfter].sort()).toEqual([...ids].sort());
      }
    }
  });

  test('changes nothing where it is the same one', () => {
    for (const { scenario, question, answer } of CHANGES.filter((one) => one.scenario.case.answers[one.question] === one.answer)) {
      const found = comparisonOf({ scenario, question, answer });
      expect([found?.before, found?.actions.onlyBefore, found?.actions.onlyAfter]).toEqual([found?.after, [], []]);
    }
  });

  test('names the rules of the question that it changes', () => {
    for (const change of CHANGES) {
      const found = comparisonOf(change);
      if (found !== null) expect(found.rules).toEqual(expect.arrayContaining([...questionOf(change.question).rules]));
    }
  });

  test('shows the same from either side: what only one has, the other lacks', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(9)), fc.uniqueArray(fc.nat(9)), (one, other) => {
        const [there, back] = [differenceOf(one, other), differenceOf(other, one)];
        expect([there.onlyBefore, there.onlyAfter]).toEqual([back.onlyAfter, back.onlyBefore]);
        expect([...there.both, ...there.onlyBefore].sort()).toEqual([...one].sort());
      }),
    );
  });

  test('counts a step whose condition no longer holds as one that is not done', () => {
    const friend = SCENARIOS.find(({ id }) => id === 'the-friend-who-speaks') as Scenario;
    const found = comparisonOf({ scenario: friend, question: 'interpreterNeeded', answer: 'neither' });
    expect(found?.actions.onlyBefore).toContain('use-independent-interpreter-if-needed');
  });

  test('asks what only the changed path asks', () => {
    const child = SCENARIOS.find(({ id }) => id === 'almost-eighteen') as Scenario;
    const first = whatIf(child.case.answers, 'ageStatus', 'adult');
    expect(first.kind).toBe('asks');
    const further = {
      wasChildDuringExploitation: 'yes',
      capacityConcern: 'no',
      consent: 'refused',
      careAndSupportNeeds: 'no',
      cooperateWithAuthorities: 'no',
    };
    const then = whatIf(child.case.answers, 'ageStatus', 'adult', further);
    expect(then.kind === 'compared' && then.comparison.after.form).toBe('dtn');
  });
});
