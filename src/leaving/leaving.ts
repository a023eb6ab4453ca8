import { createContext, type RefObject, use } from 'react';
import type { Answer, QuestionId } from '#pathways/questions.ts';
import type { PinAnswer } from '#src/kept/pin.ts';
import type { Erased } from './erased.ts';

/** How the page stands between the case and whoever is in front of it. */
export type Phase =
  /** `warned`: nobody has touched the device for a while, and it will lock soon. */
  | { readonly kind: 'open'; readonly warned: boolean }
  /** `kept`: the kept case that was closed and sealed; null for a case that is in memory only. */
  | { readonly kind: 'locked'; readonly kept: { readonly id: string; readonly reference: string } | null }
  /** Left in a hurry: nothing but the page in its place is shown until the app is opened anew. */
  | { readonly kind: 'gone' };

/** What was chosen or ticked on a question that has not been gone on from. */
export interface Draft {
  readonly question: QuestionId;
  readonly answer: Answer | null;
}

/** The ways out of a case: the lock, leaving quickly, and erasing it. */
export interface Leaving {
  readonly phase: Phase;
  /** Whether there is a case to lock. */
  readonly hasCase: boolean;
  readonly hasPin: boolean;
  /** It outlives its screen, which is taken off the page while the case is locked. */
  readonly draft: RefObject<Draft | null>;
  /** What the last erasing did; null before there was one. */
  readonly erased: Erased | null;
  /** False where it is no PIN: four to eight digits. */
  readonly choosePin: (pin: string) => Promise<boolean>;
  readonly lock: () => void;
  /** Goes on with a case in memory; with a PIN where one was chosen. */
  readonly unlock: (pin: string) => Promise<PinAnswer>;
  /** Opens the kept case that was locked; what is wrong otherwise. */
  readonly reopen: (passphrase: string) => Promise<string | null>;
  /** Turns away from a locked case that is kept: it stays on the device, sealed. */
  readonly leaveSealed: () => void;
  readonly exit: () => void;
  readonly erase: (options: { readonly deleteKept: boolean }) => Promise<void>;
}

export const LeavingSession = createContext<Leaving | null>(null);

/** Throws outside a `LeavingProvider`. */
export function useLeaving(): Leaving {
  const session = use(LeavingSession);
  if (session === null) throw new Error('useLeaving needs a LeavingProvider around it');
  return session;
}
