import { type AnyMachineSnapshot, type AnyStateMachine, getMicrosteps, initialTransition } from 'xstate';
import { eventFor, MACHINES, type Pathway, type Step } from './follow.ts';
import { responderOf } from './organisations.ts';
import type { PathContext, StateMeta } from './path.ts';
import { eventsOf } from './questions.ts';

/** One turning that was taken: from a state to a state, by an answer or, where there is none to give, straight on. */
export interface Taken {
  readonly from: string;
  readonly to: string;
  /** The event, or null where the machine itself chose. */
  readonly event: string | null;
}

/** Names the line between two states. */
export const lineBetween = ({ from, to }: Pick<Taken, 'from' | 'to'>): string => `${from}→${to}`;

/** Where a case stands in a machine. */
export interface Standing {
  /** The state that asks next, or the final one. */
  readonly now: string;
  readonly way: readonly Taken[];
  /** Every state that some further answers can still reach, the present one included. */
  readonly possible: ReadonlySet<string>;
  /** Every line that some further answers can still take, by `lineBetween`. */
  readonly ahead: ReadonlySet<string>;
}

/**
 * Where answers lead in one machine, and what is still open. It explores the machine itself from where the answers have led,
 * guards and all: a state that the graph connects and no answers can reach any more is not possible. Pure.
 *
 * @param trail the answers so far, in the order asked, as `follow` gives them; those after a final state are left aside
 */
export function standingIn(pathway: Pathway, trail: readonly Step[]): Standing {
  const machine: AnyStateMachine = MACHINES[pathway];
  let [snapshot] = initialTransition(machine) as [AnyMachineSnapshot, unknown];
  const way: Taken[] = [];
  for (const step of trail) {
    if (snapshot.status !== 'active') break;
    const steps = stepsFrom(machine, snapshot, eventFor(step));
    way.push(...steps.map(({ taken }) => taken));
    snapshot = steps.at(-1)?.snapshot ?? snapshot;
  }
  const organisation = trail.find(({ question }) => question === 'organisation')?.answer;
  return { now: String(snapshot.value), way, ...explored(machine, snapshot, responderOf(organisation)) };
}

/** What an event passes through: the turning of the answer, and those that follow by themselves. */
function stepsFrom(machine: AnyStateMachine, from: AnyMachineSnapshot, type: string) {
  const passed = getMicrosteps(machine, from, { type }).map(([snapshot]) => snapshot as AnyMachineSnapshot);
  return passed.map((snapshot, index) => ({
    snapshot,
    taken: { from: String((passed[index - 1] ?? from).value), to: String(snapshot.value), event: index === 0 ? type : null },
  }));
}

/** @param settled the kind of responder that a named organisation settles: it is then not asked (R46, R47, R55) */
function explored(machine: AnyStateMachine, from: AnyMachineSnapshot, settled: string | null): Pick<Standing, 'possible' | 'ahead'> {
  const possible = new Set([String(from.value)]);
  const ahead = new Set<string>();
  const seen = new Set<string>();
  const open = [from];
  for (let snapshot = open.pop(); snapshot !== undefined; snapshot = open.pop()) {
    const { question } = (machine.states[String(snapshot.value)]?.meta ?? {}) as StateMeta;
    if (question === undefined || seen.has(keyOf(snapshot))) continue;
    seen.add(keyOf(snapshot));
    const events = question === 'responder' && settled !== null ? [settled] : eventsOf(question);
    for (const event of events) {
      const steps = stepsFrom(machine, snapshot, event);
      for (const { taken } of steps) {
        possible.add(taken.to);
        ahead.add(lineBetween(taken));
      }
      const last = steps.at(-1);
      if (last !== undefined) open.push(last.snapshot);
    }
  }
  return { possible, ahead };
}

/** What the road ahead depends on: the state, and the facts that guards read. What was gathered to do turns nothing. */
function keyOf({ value, context }: AnyMachineSnapshot): string {
  const { actions: _, conditions: __, ...facts } = context as PathContext;
  return JSON.stringify([value, facts]);
}
