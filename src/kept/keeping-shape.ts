import type { ReferralCase } from '#pathways/case-file.ts';
import type { SaveStatus } from './autosave.ts';
import type { KeepProblem, OpenProblem } from './kept-cases.ts';
import type { StorageProblem } from './kept-database.ts';
import type { Result } from './sealed-case.ts';

/** What the screens can ask of the keeping of cases; `keeping.tsx` does it. */

/** A case in hand that is also kept on this device. */
export interface KeptNow {
  readonly id: string;
  /** The practitioner's own reference, in plain text on the device. */
  readonly reference: string;
  readonly expiresAt: Date;
}

/** What keeps a part of the app from doing what was asked, whatever that was. */
export const SESSION_PROBLEMS = [
  /** The part of the app that keeps cases could not be loaded. */
  'not-loaded',
  /** The case was closed or another one opened meanwhile. */
  'called-off',
] as const;
type SessionProblem = (typeof SESSION_PROBLEMS)[number];

export type KeepingResult<Problem extends string = KeepProblem | OpenProblem> =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: Problem | SessionProblem };

/** How the newest state of a kept case stands. */
export type KeptStatus = SaveStatus | { readonly kind: 'saving' };

/** Keeping the case in hand on this device, encrypted; a case is in memory only until somebody asks for it. */
export interface Keeping {
  /** Null while the case in hand is in memory only. */
  readonly kept: KeptNow | null;
  /** Whether everything about a kept case is saved, and why not. Says nothing where `kept` is null. */
  readonly status: KeptStatus;
  /** Whether any case is kept on this device, as far as the browser tells. */
  readonly anyKept: boolean;
  /** Looks again whether any case is kept, and removes those whose time is over. */
  readonly lookAgain: () => void;
  /** Keeps the case in hand from now on: every change is saved within a second. */
  readonly keep: (passphrase: string, reference: string) => Promise<KeepingResult<KeepProblem>>;
  /** Makes a kept case the case in hand; the one before, if it is kept, is saved and closed. Where it fails nothing changes. */
  readonly open: (id: string, passphrase: string) => Promise<KeepingResult<OpenProblem>>;
  /** Makes a case from a file the case in hand, in memory only; the one before, if it is kept, is saved and closed. */
  readonly take: (one: ReferralCase) => Promise<KeepingResult<never>>;
  /** Tries again to save what could not be saved. */
  readonly retry: () => Promise<void>;
  /** Takes what another tab has saved of the case in hand, and drops what was not saved here. */
  readonly reopen: () => Promise<KeepingResult<OpenProblem>>;
  /** Goes on with the case in hand in memory only; what was saved of it stays on the device. */
  readonly release: () => void;
  /**
   * Saves what is not saved yet and forgets the case and its key; it stays on the device, sealed. The case is out of
   * memory at once, before it is saved. A case that is in memory only is gone. Calls off keeping and opening.
   */
  readonly close: () => Promise<void>;
  /** Deletes the kept case in hand from the device and from memory; from memory even where the device refuses. */
  readonly remove: () => Promise<Result<object, StorageProblem | 'not-loaded'>>;
}
