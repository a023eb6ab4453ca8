import { describe, expect, test } from 'vitest';
import { type AnyMachineSnapshot, type AnyStateMachine, getMicrosteps, transition } from 'xstate';
import { getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { ACTION_ORDER } from '#pathways/actions.ts';
import { follow, MACHINES } from '#pathways/follow.ts';
import type { PathContext, StateMeta } from '#pathways/path.ts';
import { type Answers, eventsOf, optionsOf, QUESTION_IDS, type QuestionId, questionOf } from '#pathways/questions.ts';

/** Both machines walked from their own graphs: nothing here lists a state, a question or an answer by hand. */

const EVERY_EVENT = [...new Set(QUESTION_IDS.flatMap((id) => eventsOf(id)))];

/** The most questions that one case can be asked; a case is an interview, so a longer one needs a reason. */
const LONGEST_ROUTE = { adult: 23, child: 15 } as const;

const machines = Object.entries(MACHINES) as readonly (readonly [keyof typeof MACHINES, AnyStateMachine])[];

describe.each(machines)('the %s pathway', (pathway, machine) => {
  const states = Object.entries(machine.states);
  const metaAt = ({ value }: AnyMachineSnapshot) => metaOf(machine, String(value));
  const traversal = {
    serializeState: nodeOf,
    events: (snapshot: AnyMachineSnapshot) => eventsAt(metaAt(snapshot)),
  };
  const paths = getShortestPaths(machine, traversal);
  const asking = paths.flatMap(({ state }) => {
    const { question } = metaAt(state);
    return question === undefined ? [] : [{ state, question }];
  });

  test('reaches every one of its states and takes every one of its turnings, whichever guard decides', () => {
    const reached = new Set(paths.map(({ state }) => String(state.value)));
    const taken = new Set<Turning>();
    for (const { state } of asking) {
      for (const event of eventsAt(metaAt(state))) {
        let from = state;
        for (const [passed] of getMicrosteps(machine, state, event)) {
          const node = machine.states[String(from.value)];
          const turning = chosen(machine, from === state ? node?.transitions.get(event.type) : node?.always, from);
          expect(turning.target?.map(({ key }) => key)).toEqual([passed.value]);
          taken.add(turning);
          reached.add(String(passed.value));
          from = passed;
        }
      }
    }
    expect([...reached].sort()).toEqual(states.map(([key]) => key).sort());
    const turnings = states.flatMap(([, node]) => [...[...node.transitions.values()].flat(), ...(node.always ?? [])]);
    expect(turnings.filter((turning) => !taken.has(turning)).map(({ source, eventType }) => `${source.key}: ${eventType}`)).toEqual([]);
  });

  test('routes every answer of every question it asks, and no other', () => {
    for (const [key, node] of states) {
      const routed = eventsAt(metaOf(machine, key)).map(({ type }) => type);
      expect(node.ownEvents.filter((type) => type !== '').sort(), key).toEqual(routed.sort());
    }
  });

  test('an answer that the question does not have changes nothing', () => {
    for (const { state, question } of asking) {
      for (const type of EVERY_EVENT.filter((one) => !eventsOf(question).includes(one))) {
        const [after] = transition(machine, state, { type });
        expect([after.value, after.context], `${question}: ${type}`).toEqual([state.value, state.context]);
      }
    }
  });

  test('every state asks, passes straight on, or ends; every end is an outcome or says where the case continues', () => {
    for (const [key, { type, always }] of states) {
      const says = Object.keys(metaOf(machine, key));
      if (type === 'final') expect([['outcome'], ['continuesIn']], key).toContainEqual(says);
      else expect(says, key).toEqual(always === undefined ? ['question'] : []);
    }
  });

  test('a path remembers ids of the catalogues, yes or no, and nothing about a person', () => {
    const ids: readonly string[] = [...QUESTION_IDS.flatMap((id) => optionsOf(id)), ...ACTION_ORDER, 'met', 'unmet'];
    for (const { state } of paths) {
      const remembered = Object.values(state.context as PathContext).flatMap((one) => (isRecord(one) ? Object.entries(one).flat() : one));
      expect(remembered.filter((one) => one !== null && typeof one !== 'boolean' && !ids.includes(one))).toEqual([]);
    }
  });

  test('the answers of every route, replayed, lead to the outcome where the route ends', () => {
    for (const { state, steps } of paths) {
      const { outcome } = metaAt(state);
      if (outcome === undefined) continue;
      const answers = answersOf(steps.map((step) => ({ question: metaAt(step.state).question, event: step.event.type })));
      const walk = follow(answers);
      expect(walk.outcome).toBe(outcome);
      expect(walk.trail).toHaveLength(steps.length - 1);
    }
  });

  test(`the longest route asks ${LONGEST_ROUTE[pathway]} questions, and no route comes back to a question`, () => {
    const graph = getAdjacencyMap(machine, traversal as never) as unknown as Graph;
    const lengths = new Map<string, number>();
    const walking = new Set<string>();
    const longestFrom = (node: string): number => {
      const known = lengths.get(node);
      if (known !== undefined) return known;
      if (walking.has(node)) throw new Error(`${node} leads back to itself`);
      walking.add(node);
      const next = Object.values(graph[node]?.transitions ?? {}).map(({ state }) => 1 + longestFrom(nodeOf(state)));
      walking.delete(node);
      const longest = Math.max(0, ...next);
      lengths.set(node, longest);
      return longest;
    };
    expect(longestFrom(Object.keys(graph)[0] as string)).toBe(LONGEST_ROUTE[pathway]);
  });
});

test('both pathways open alike: the same two questions, with the same actions for the same answers', () => {
  const openings = machines.map(([, machine]) =>
    getShortestPaths(machine, {
      serializeState: ({ value, context }) => JSON.stringify([value, context]),
      events: (snapshot) => eventsAt(metaOf(machine, String(snapshot.value))),
      stopWhen: (snapshot) => metaOf(machine, String(snapshot.value)).question === 'ageStatus',
    }).map(({ state, steps }) => [steps.map(({ event }) => event.type), metaOf(machine, String(state.value)), state.context]),
  );
  expect(openings[0]).toHaveLength(1 + eventsOf('immediateDanger').length);
  expect(openings[0]).toEqual(openings[1]);
});

interface Turning {
  readonly guard?: unknown;
  readonly target?: readonly { readonly key: string }[] | undefined;
}

type Graph = Readonly<Record<string, { readonly transitions: Readonly<Record<string, { readonly state: AnyMachineSnapshot }>> }>>;

const metaOf = (machine: AnyStateMachine, key: string): StateMeta => (machine.states[key]?.meta ?? {}) as StateMeta;

const isRecord = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const eventsAt = ({ question }: StateMeta) => (question === undefined ? [] : eventsOf(question).map((type) => ({ type })));

/** Snapshots that no later turning can tell apart are one node: guards read the facts, never the plan gathered so far. */
function nodeOf({ value, context }: AnyMachineSnapshot): string {
  const { actions: _, conditions: __, ...facts } = context as PathContext;
  return JSON.stringify([value, facts]);
}

/** The first of several turnings whose guard lets a snapshot through. */
function chosen<T extends Turning>(machine: AnyStateMachine, turnings: readonly T[] | undefined, { context }: AnyMachineSnapshot): T {
  const guards = machine.implementations.guards as Readonly<Record<string, (args: { context: PathContext }) => boolean>>;
  const found = turnings?.find(({ guard }) => guard === undefined || guards[String(guard)]?.({ context }));
  if (found === undefined) throw new Error('Nothing lets this snapshot through');
  return found;
}

/** The answers that a route gave: each event answers the question of the step before it. */
function answersOf(route: readonly { readonly question: QuestionId | undefined; readonly event: string }[]): Answers {
  return Object.fromEntries(
    route.slice(1).map(({ event }, index) => {
      const question = route[index]?.question as QuestionId;
      if (event !== 'answered') return [question, event];
      return [question, questionOf(question).kind === 'ticks' ? [] : 'An entry of the list'];
    }),
  );
}
