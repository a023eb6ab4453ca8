import type { CaseInHand } from '#src/case/case-session.tsx';
import type { Overwritten } from './clipboard.ts';
import type { HandedOut } from './handed-out.ts';

/** What was taken out of memory, as numbers: nothing in here says anything about the case. */
export interface Removed {
  readonly answers: number;
  readonly details: number;
  readonly ticked: number;
  /** Names and places to keep out, and the reasons for what was kept in. */
  readonly keptOut: number;
  readonly enquiry: boolean;
  readonly pin: boolean;
}

/** What became of everything, for whoever erased a case. */
export interface Erased {
  readonly removed: Removed;
  /** What became of the case on the device: it was never kept, is deleted, stays there sealed, or could not be deleted. */
  readonly kept: 'none' | 'deleted' | 'stays' | 'not-deleted';
  readonly clipboard: Overwritten;
  /** What the page had handed to the browser, which stays where it was saved. */
  readonly handedOut: readonly HandedOut[];
}

export const removedFrom = ({ answers, details, done, identity }: CaseInHand, others: Pick<Removed, 'enquiry' | 'pin'>): Removed => ({
  answers: Object.keys(answers).length,
  details: Object.values(details).filter((value) => value.length > 0).length,
  ticked: done.length,
  keptOut: identity.keepOut.length + identity.kept.length,
  ...others,
});
