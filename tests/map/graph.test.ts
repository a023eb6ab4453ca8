import { describe, expect, test } from 'vitest';
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { MACHINES } from '#pathways/follow.ts';
import type { StateMeta } from '#pathways/path.ts';
import { eventsOf } from '#pathways/questions.ts';
import { graphOf, linesOf } from '#src/map/graph.ts';
import { drawingOf } from '#src/map/layout.ts';
import { wordsOn } from '#src/map/words.ts';
import { say } from './words.ts';

/** The map against the machine itself, which is walked here on its own. */

const measure = (text: string) => text.length * 7;

/** Every turning of a state as the machine has it. */
function turningsIn(node: AnyStateNode): readonly string[] {
  const { on = {}, always = [] } = node.config as { on?: Record<string, unknown>; always?: unknown };
  const routes = [...Object.entries(on).map(([event, route]) => [event, route] as const), ['', always] as const];
  return routes.flatMap(([event, route]) =>
    [route].flat().map((one) => {
      const { target, guard = null } = (typeof one === 'string' ? { target: one } : one) as { target: string; guard?: string };
      return JSON.stringify([node.key, event === '' ? null : event, guard, target]);
    }),
  );
}

describe.each(Object.entries(MACHINES) as readonly (readonly ['adult' | 'child', AnyStateMachine])[])('the %s map', (pathway, machine) => {
  const graph = graphOf(pathway);
  const nodes = Object.values(machine.states);
  const words = wordsOn(graph, say);

  test('has every state of the machine once, each as what it is', () => {
    expect(graph.states.map(({ id }) => id).sort()).toEqual(nodes.map(({ key }) => key).sort());
    for (const state of graph.states) {
      const { question, outcome, continuesIn } = (machine.states[state.id]?.meta ?? {}) as StateMeta;
      expect(
        [
          state.kind === 'question' ? state.question : undefined,
          state.kind === 'outcome' ? state.outcome : undefined,
          state.kind === 'continues' ? state.pathway : undefined,
        ],
        state.id,
      ).toEqual([question, outcome, continuesIn]);
    }
  });

  test('has every turning of the machine once, with its answer and its guard, and no other', () => {
    const drawn = graph.turnings.map(({ from, event, guard, to }) => JSON.stringify([from, event, guard, to]));
    expect(drawn.sort()).toEqual(nodes.flatMap(turningsIn).sort());
  });

  test('adds at each turning and state what the machine adds there', () => {
    const planned = (actions: unknown) =>
      ([actions ?? []].flat() as { type: string; params?: { actions?: readonly string[] } }[]).flatMap(({ type, params }) =>
        type === 'plan' ? (params?.actions ?? []) : [],
      );
    for (const { id, gathers } of graph.states) expect(gathers, id).toEqual(planned(machine.states[id]?.config.entry));
    const all = nodes.flatMap((node) => [...[...node.transitions.values()].flat(), ...(node.always ?? [])]);
    expect(graph.turnings.flatMap(({ gathers }) => gathers).sort()).toEqual(all.flatMap(({ actions }) => planned(actions)).sort());
  });

  test('draws every state and every turning, and no two states over each other', () => {
    const { states, lines } = drawingOf(graph, words, measure);
    expect(states.map(({ state }) => state.id).sort()).toEqual(graph.states.map(({ id }) => id).sort());
    expect(lines.flatMap(({ line }) => line.turnings.map(({ id }) => id)).sort()).toEqual(graph.turnings.map(({ id }) => id).sort());
    const overlaps = states.flatMap((one, index) =>
      states
        .slice(index + 1)
        .filter((other) => Math.abs(one.x + one.width / 2 - other.x - other.width / 2) < (one.width + other.width) / 2)
        .filter((other) => Math.abs(one.y + one.height / 2 - other.y - other.height / 2) < (one.height + other.height) / 2)
        .map((other) => `${one.state.id} and ${other.state.id}`),
    );
    expect(overlaps).toEqual([]);
  });

  test('a state comes after those that lead to it, to be read in the order of a case', () => {
    const at = new Map(graph.states.map(({ id }, index) => [id, index]));
    expect(graph.turnings.filter(({ from, to }) => (at.get(from) ?? 0) >= (at.get(to) ?? 0))).toEqual([]);
  });

  test('every state, answer and guard has words, and no two states are called the same', () => {
    const said = [
      ...graph.states.flatMap((state) => [words.name(state), ...Object.values(words.state(state))]),
      ...graph.turnings.map(words.turning),
      ...linesOf(graph).flatMap(words.line),
    ].filter((text) => text !== null);
    // i18next gives a key back where it has no words for it.
    expect(said.filter((text) => text === '' || /[a-z][A-Z]|trainer-map|questions:|\{\{|\.label|\.title/.test(text))).toEqual([]);
    const names = graph.states.map(words.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('a line says each answer that goes along it, or that all do', () => {
    for (const line of linesOf(graph)) {
      const state = words.states.get(line.from);
      if (state?.kind !== 'question') continue;
      const here = eventsOf(state.question).filter((event) => line.turnings.some((turning) => turning.event === event));
      const said = words.line(line);
      const all = words.leaving(line.from).length === line.turnings.length;
      if (all) expect(said).toHaveLength(1);
      else expect(said.length, line.id).toBeGreaterThanOrEqual(here.length);
    }
  });
});

test('every guard that a machine asks has words, and no words are for a guard that none asks', () => {
  const asked = Object.values(MACHINES as Record<string, AnyStateMachine>).flatMap(({ states }) =>
    Object.values(states).flatMap((node) =>
      [...[...node.transitions.values()].flat(), ...(node.always ?? [])].flatMap(({ guard }) => guard ?? []),
    ),
  );
  const worded = [...new Set(asked as string[])].filter((guard) => say.ifAny(`trainer-map:guards.${guard}.if`) !== null);
  expect(worded.sort()).toEqual([...new Set(asked as string[])].sort());
  expect(Object.keys(say.list('trainer-map:guards')).sort()).toEqual(worded);
});
