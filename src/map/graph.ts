import type { StateNode } from 'xstate';
import { toDirectedGraph } from 'xstate/graph';
import type { ActionId } from '#pathways/actions.ts';
import { MACHINES, type Pathway } from '#pathways/follow.ts';
import type { Outcome, StateMeta } from '#pathways/path.ts';
import type { QuestionId } from '#pathways/questions.ts';
import { lineBetween } from '#pathways/reachable.ts';

/** A machine as a graph, read from the machine itself: nothing here names a state, so the map cannot drift from the pathway. */

export type MapState = { readonly id: string; readonly gathers: readonly ActionId[] } & (
  | { readonly kind: 'question'; readonly question: QuestionId }
  /** Passes straight on: which way depends on what was answered before. */
  | { readonly kind: 'junction' }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'continues'; readonly pathway: Pathway }
);

export interface Turning {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The answer; null where there is none to give. */
  readonly event: string | null;
  /** What has to hold, by the name of the guard. */
  readonly guard: string | null;
  /** Taken where no guard of an earlier turning held. */
  readonly otherwise: boolean;
  readonly gathers: readonly ActionId[];
}

export interface PathwayGraph {
  readonly pathway: Pathway;
  /** In the order in which a case comes to them, as far as there is one. */
  readonly states: readonly MapState[];
  readonly turnings: readonly Turning[];
}

type Node = StateNode<never, never>;
type Transition = NonNullable<Node['always']>[number];

/** @throws where a state neither asks, passes on nor ends */
export function graphOf(pathway: Pathway): PathwayGraph {
  const nodes = toDirectedGraph(MACHINES[pathway]).children.map(({ stateNode, edges }) => ({
    node: stateNode as unknown as Node,
    // `always` transitions are no edges of the directed graph; its nodes have them all the same.
    transitions: [...edges.map(({ transition }) => transition as unknown as Transition), ...((stateNode as unknown as Node).always ?? [])],
  }));
  const turnings = nodes.flatMap(({ transitions }) => transitions.map(turningOf));
  return {
    pathway,
    states: inOrder(
      nodes.map(({ node }) => stateOf(node)),
      turnings,
    ),
    turnings,
  };
}

function stateOf({ key, meta, entry, always }: Node): MapState {
  const { question, outcome, continuesIn } = (meta ?? {}) as StateMeta;
  const common = { id: key, gathers: planned(entry) };
  if (question !== undefined) return { ...common, kind: 'question', question };
  if (outcome !== undefined) return { ...common, kind: 'outcome', outcome };
  if (continuesIn !== undefined) return { ...common, kind: 'continues', pathway: continuesIn };
  if (always === undefined) throw new Error(`State ${key} neither asks, passes on nor ends`);
  return { ...common, kind: 'junction' };
}

function turningOf(transition: Transition, index: number, all: readonly Transition[]): Turning {
  const { source, target, guard, actions, eventType } = transition as unknown as {
    readonly source: Node;
    readonly target: readonly Node[];
    readonly guard?: string;
    readonly actions: readonly unknown[];
    readonly eventType: string;
  };
  const earlier = all.slice(0, index).filter((one) => one.eventType === eventType && one.guard !== undefined);
  return {
    id: `${source.key}-${index}`,
    from: source.key,
    to: target[0]?.key ?? source.key,
    event: eventType === '' ? null : eventType,
    guard: guard ?? null,
    otherwise: guard === undefined && earlier.length > 0,
    gathers: planned(actions),
  };
}

/** What actions of the machine gather to do. */
const planned = (actions: readonly unknown[]): readonly ActionId[] =>
  (actions as readonly { readonly type: string; readonly params?: { readonly actions?: readonly ActionId[] } }[]).flatMap(
    ({ type, params }) => (type === 'plan' ? (params?.actions ?? []) : []),
  );

/** Each state after all that lead to it; those that the machine lists first come first. */
function inOrder(states: readonly MapState[], turnings: readonly Turning[]): readonly MapState[] {
  const placed: MapState[] = [];
  const left = new Set(states);
  while (left.size > 0) {
    const waits = ({ id }: MapState) =>
      turnings.some(({ from, to }) => to === id && [...left].some((one) => one.id === from && one.id !== id));
    const next = [...left].find((state) => !waits(state)) ?? [...left][0];
    if (next === undefined) break;
    left.delete(next);
    placed.push(next);
  }
  return placed;
}

/** The turnings between the same two states, drawn as one line. */
export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly turnings: readonly Turning[];
}

export function linesOf({ turnings }: PathwayGraph): readonly Line[] {
  const lines = new Map<string, Turning[]>();
  for (const turning of turnings) {
    const id = lineBetween(turning);
    lines.set(id, [...(lines.get(id) ?? []), turning]);
  }
  return [...lines].map(([id, all]) => ({ id, from: all[0]?.from ?? '', to: all[0]?.to ?? '', turnings: all }));
}
