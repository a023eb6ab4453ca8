import * as z from 'zod/mini';
import type { Scenario } from '#pathways/scenarios/scenario.ts';
import { readScenario } from '#src/training/library.ts';
import { MOVES } from './keys.ts';

/**
 * Keeps the screen for the room and the window of notes in step. Only a made-up scenario and a place in it are ever sent: the
 * types have room for nothing else, and what is received is checked as a file is. It stays in this browser.
 */

const NAME = 'presenting';

/** How a presentation stands. */
export interface Place {
  readonly scenario: Scenario;
  readonly position: number;
  /** Whether the questions to the room are on its screen. */
  readonly discuss: boolean;
  /** When the clock was started, in milliseconds: with the presentation, so that notes loaded anew go on with it. */
  readonly since: number;
}

const message = z.discriminatedUnion('kind', [
  /** The notes ask how it stands. */
  z.strictObject({ kind: z.literal('ask'), session: z.string() }),
  z.strictObject({
    kind: z.literal('place'),
    session: z.string(),
    scenario: z.unknown(),
    position: z.int().check(z.minimum(0)),
    discuss: z.boolean(),
    since: z.int(),
  }),
  /** The notes lead. A move and not a place: two quick presses are two moves, though the first has not come back yet. */
  z.strictObject({ kind: z.literal('move'), session: z.string(), move: z.enum(MOVES) }),
  z.strictObject({ kind: z.literal('restart'), session: z.string() }),
  z.strictObject({ kind: z.literal('discuss'), session: z.string(), discuss: z.boolean() }),
]);
type Message = z.infer<typeof message>;

export interface Channel {
  readonly send: (message: WithoutSession) => void;
  readonly close: () => void;
}
type WithoutSession = Message extends infer M ? (M extends { session: string } ? Omit<M, 'session'> : never) : never;

/** Joins a presentation; null where the browser has no such channel. Messages of others, or of another shape, are dropped. */
export function join(session: string, onMessage: (message: Message) => void): Channel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }) => {
    const read = message.safeParse(data);
    if (read.success && read.data.session === session) onMessage(read.data);
  });
  return { send: (one) => channel.postMessage({ ...one, session }), close: () => channel.close() };
}

/** The scenario of a message; null where it is none. */
export function scenarioIn(sent: unknown): Scenario | null {
  const read = readScenario(sent);
  return read.ok ? read.scenario : null;
}
