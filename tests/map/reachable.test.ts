import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnyMachineSnapshot, type AnyStateMachine, getMicrosteps, initialTransition } from 'xstate';
import { follow, MACHINES, type Pathway, type Step } from '#pathways/follow.ts';
import { responderOf } from '#pathways/organisations.ts';
import type { StateMeta } from '#pathways/path.ts';
import { type Answer, type Answers, eventsOf, type QuestionId, questionOf } from '#pathways/questions.ts';
import { standingIn } from '#pathways/reachable.ts';
import { answersIn, marksOf, trailAfter } from '#src/map/marks.ts';

/** What is still possible, against every answer tried in the machine with nothing left out of what it remembers. */

const ORGANISATIONS = ['nhs', 'charity', 'Hertfordshire Constabulary', 'not in the list'];

/** Answers that between them raise every event of a question. */
const answersTo = (question: QuestionId): readonly Answer[] => {
  const { kind } = questionOf(question);
  const answered = question === 'organisation' ? ORGANISATIONS : kind === 'ticks' ? [[]] : ['dacorum'];
  return eventsOf(question).flatMap((event): readonly Answer[] => (event === 'answered' ? answered : [event]));
};

/** Every state that any further answers lead to, by brute force: each history of the context is a place of its own. */
function bruteForce(pathway: Pathway, trail: readonly Step[]): readonly string[] {
  const machine: AnyStateMachine = MACHINES[pathway];
  const settled = responderOf(trail.find(({ question }) => question === 'organisation')?.answer);
  let frontier = new Map<string, AnyMachineSnapshot>();
  const reached = new Set<string>();
  const add = (into: Map<string, AnyMachineSnapshot>, snapshot: AnyMachineSnapshot) =>
    into.set(JSON.stringify([snapshot.value, snapshot.context]), snapshot);
  let [at] = initialTransition(machine) as [AnyMachineSnapshot, unknown];
  for (const { question, answer } of trail) {
    if (at.status !== 'active') break;
    const event = eventsOf(question).find((one) => one === answer) ?? 'answered';
    at = getMicrosteps(machine, at, { type: event }).at(-1)?.[0] as AnyMachineSnapshot;
  }
  reached.add(String(at.value));
  add(frontier, at);
  while (frontier.size > 0) {
    const next = new Map<string, AnyMachineSnapshot>();
    for (const snapshot of frontier.values()) {
      const { question } = (machine.states[String(snapshot.value)]?.meta ?? {}) as StateMeta;
      if (question === undefined) continue;
      for (const type of question === 'responder' && settled !== null ? [settled] : eventsOf(question)) {
        const passed = getMicrosteps(machine, snapshot, { type });
        for (const [one] of passed) reached.add(String((one as AnyMachineSnapshot).value));
        add(next, passed.at(-1)?.[0] as AnyMachineSnapshot);
      }
    }
    frontier = next;
  }
  return [...reached].sort();
}

/** Some of the way through a case, answered at random. */
const partOfACase = fc
  .tuple(fc.array(fc.nat(), { minLength: 23, maxLength: 23 }), fc.integer({ min: 8, max: 23 }))
  .map(([picks, length]) => {
    let answers: Answers = {};
    for (const pick of picks.slice(0, length)) {
      const { next } = follow(answers, { unanswered: 'ask' });
      if (next === null) break;
      const choices = answersTo(next);
      answers = { ...answers, [next]: choices[pick % choices.length] };
    }
    return follow(answers, { unanswered: 'ask' });
  });

describe('what is still possible', () => {
  test('is what some further answers reach, no more and no less, wherever a case stands', () => {
    fc.assert(
      fc.property(partOfACase, (walk) => {
        for (const pathway of ['adult', 'child'] as const) {
          expect([...standingIn(pathway, walk.trail).possible].sort()).toEqual(bruteForce(pathway, walk.trail));
        }
      }),
      { numRuns: 25 },
    );
  });

  test.each(['adult', 'child'] as const)('is all of the %s pathway before the first answer', (pathway) => {
    const { now, way, possible } = standingIn(pathway, []);
    expect([now, way]).toEqual(['danger', []]);
    expect([...possible].sort()).toEqual(Object.keys(MACHINES[pathway].states).sort());
  });

  test('leaves out what the graph connects and the guards do not let through', () => {
    const { trail } = follow(
      { immediateDanger: 'no', ageStatus: 'adult', wasChildDuringExploitation: 'no', organisation: 'nhs' },
      { unanswered: 'ask' },
    );
    const { possible } = standingIn('adult', trail);
    // A nurse’s case never comes to a form, whatever is answered from there on.
    const ends = [...possible].filter((id) => (MACHINES.adult as AnyStateMachine).states[id]?.type === 'final');
    expect(ends.sort()).toEqual(['outsideEngland', 'passOn', 'takeAdvice']);
    expect(possible.has('wantsSupport')).toBe(false);
  });
});

test('the way is unbroken from the first question to where the case stands, and ends where the answers lead', () => {
  fc.assert(
    fc.property(partOfACase, (walk) => {
      const pathway = walk.pathway ?? 'adult';
      const { now, way, possible, ahead } = standingIn(pathway, walk.trail);
      expect(way.map(({ from }) => from)).toEqual(way.length === 0 ? [] : ['danger', ...way.slice(0, -1).map(({ to }) => to)]);
      const { question, outcome } = ((MACHINES[pathway] as AnyStateMachine).states[now]?.meta ?? {}) as StateMeta;
      expect([question ?? null, outcome ?? null]).toEqual([walk.next, walk.outcome]);
      expect([...ahead].every((line) => line.split('→').every((id) => possible.has(id)))).toBe(true);
      const marks = marksOf({ now, way, possible, ahead });
      expect(marks.ofState({ id: now })).toBe('now');
    }),
    { numRuns: 100 },
  );
});

test('a case is shown an answer at a time, and what followed from one comes with it', () => {
  const { trail } = follow(
    { immediateDanger: 'no', ageStatus: 'adult', wasChildDuringExploitation: 'no', organisation: 'nhs' },
    { unanswered: 'ask' },
  );
  expect(answersIn(trail)).toBe(4);
  expect([0, 1, 4].map((answers) => trailAfter(trail, answers).map(({ question }) => question))).toEqual([
    [],
    ['immediateDanger'],
    ['immediateDanger', 'ageStatus', 'wasChildDuringExploitation', 'organisation', 'responder'],
  ]);
});
