import type { CaseInHand } from '#src/case/case-session.tsx';
import { autosave, flushWhenLeaving, type SaveStatus } from './autosave.ts';
import { caseOf } from './case-in-hand.ts';
import type { KeptHandle } from './kept-cases.ts';

/** The case in hand while it is kept. It holds the key, and is forgotten when the case is closed. */
export interface KeptSession {
  readonly handle: KeptHandle;
  readonly caseId: string;
  /** When it will be removed, by the device’s clock. */
  readonly expiresAt: Date;
  /** Takes what the case has become; tells whether that is anything new, which is then saved. */
  readonly take: (held: CaseInHand) => boolean;
  /** Tries again to write what could not be written. */
  readonly retry: () => Promise<void>;
  /** Writes what is not written yet, then nothing more. */
  readonly end: () => Promise<void>;
  /** Writes nothing more. */
  readonly stop: () => void;
}

/** Every part of a case: one that is added to it does not compile until it is saved too. */
const PARTS = Object.keys({ answers: 0, details: 0, done: 0, identity: 0, understanding: 0 } satisfies Record<
  keyof CaseInHand,
  0
>) as readonly (keyof CaseInHand)[];

/**
 * @param first what the case was when it was kept or opened
 * @param report is told how the newest state stands
 */
export function startSession(
  { handle, caseId, expiresAt }: Pick<KeptSession, 'handle' | 'caseId' | 'expiresAt'>,
  first: CaseInHand,
  report: (status: SaveStatus) => void,
): KeptSession {
  const saving = autosave(handle, report);
  const undo = flushWhenLeaving(saving, window);
  let last: CaseInHand | null = first;
  const stop = () => {
    undo();
    saving.stop();
    last = null;
  };
  return {
    handle,
    caseId,
    expiresAt,
    take(held) {
      // Opening a case changes nothing: writing it would turn another tab's next save away.
      if (last === null || PARTS.every((part) => held[part] === last?.[part])) return false;
      last = held;
      saving.next(caseOf(held, caseId));
      return true;
    },
    retry: saving.flush,
    async end() {
      await saving.flush();
      stop();
    },
    stop,
  };
}
