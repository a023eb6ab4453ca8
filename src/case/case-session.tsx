import { createContext, type ReactNode, use, useMemo, useReducer } from 'react';
import type { ActionId } from '#pathways/actions.ts';
import type { Details, DetailValue } from '#pathways/forms/fill.ts';
import type { IdentityCheck } from '#pathways/identity/check.ts';
import { NOT_CHECKED } from '#pathways/identity/not-checked.ts';
import type { Answer, Answers, QuestionId } from '#pathways/questions.ts';
import type { Understanding } from '#pathways/understanding.ts';

/**
 * The case in hand. It is held in memory only: the answers are the whole of it, and where they lead
 * is worked out anew from them (`useWalk`), by code that the start page need not load.
 */
export interface CaseInHand {
  readonly answers: Answers;
  readonly details: Details;
  readonly done: readonly ActionId[];
  /** The check for identifying detail, where the route needs one. */
  readonly identity: IdentityCheck;
  /** How it went when the person was told; null where nobody wrote it down. */
  readonly understanding: Understanding | null;
}

export type CaseChange =
  | { readonly type: 'answered'; readonly question: QuestionId; readonly answer: Answer }
  | { readonly type: 'detailed'; readonly field: string; readonly value: DetailValue }
  | { readonly type: 'done'; readonly action: ActionId; readonly done: boolean }
  | { readonly type: 'identity'; readonly check: IdentityCheck }
  | { readonly type: 'understood'; readonly understanding: Understanding | null }
  | { readonly type: 'next-person'; readonly shared: Answers }
  /** Another case takes the place of the one in hand. */
  | { readonly type: 'loaded'; readonly held: CaseInHand; readonly caseId: string }
  | { readonly type: 'named'; readonly caseId: string }
  | { readonly type: 'cleared' };

const NOTHING: CaseInHand = { answers: {}, details: {}, done: [], identity: NOT_CHECKED, understanding: null };

/** Fields about the practitioner, which the next person's case shares. */
const ABOUT_THE_PRACTITIONER = /^(fr-|absence-)/;

/** The case in hand, and which one it is. */
interface Held {
  /** Null for a case that has never been kept or written to a file; never a name. */
  readonly caseId: string | null;
  readonly held: CaseInHand;
}

function changed({ held, caseId }: Held, change: CaseChange): Held {
  switch (change.type) {
    case 'loaded':
      return { held: change.held, caseId: change.caseId };
    case 'named':
      return { held, caseId: change.caseId };
    case 'next-person':
    case 'cleared':
      return { held: changedCase(held, change), caseId: null };
    default:
      return { held: changedCase(held, change), caseId };
  }
}

/** What a change makes of the case. Answers that are off the path are kept for the session and count nowhere. */
function changedCase(held: CaseInHand, change: Exclude<CaseChange, { readonly type: 'loaded' | 'named' }>): CaseInHand {
  switch (change.type) {
    case 'answered':
      return { ...held, answers: { ...held.answers, [change.question]: change.answer } };
    case 'detailed':
      return { ...held, details: { ...held.details, [change.field]: change.value } };
    case 'done':
      return { ...held, done: [...held.done.filter((id) => id !== change.action), ...(change.done ? [change.action] : [])] };
    case 'identity':
      return { ...held, identity: change.check };
    case 'understood':
      return { ...held, understanding: change.understanding };
    case 'next-person':
      return {
        answers: change.shared,
        details: Object.fromEntries(Object.entries(held.details).filter(([key]) => ABOUT_THE_PRACTITIONER.test(key))),
        done: [],
        identity: NOT_CHECKED,
        understanding: null,
      };
    case 'cleared':
      return NOTHING;
  }
}

export interface CaseSession extends CaseInHand {
  /** Which case this is, once it has an id. */
  readonly caseId: string | null;
  readonly change: (change: CaseChange) => void;
}

const Session = createContext<CaseSession | null>(null);

/** Holds the case for the screens inside it. What keeps it on the device, or warns before it is lost, is in `src/kept/`. */
export function CaseSessionProvider({ children, initial = NOTHING }: { readonly children: ReactNode; readonly initial?: CaseInHand }) {
  const [{ held, caseId }, change] = useReducer(changed, { held: initial, caseId: null });
  const session = useMemo(() => ({ ...held, caseId, change }), [held, caseId]);
  return <Session value={session}>{children}</Session>;
}

/** The case in hand. Throws outside a `CaseSessionProvider`. */
export function useCase(): CaseSession {
  const session = use(Session);
  if (session === null) throw new Error('useCase needs a CaseSessionProvider around it');
  return session;
}
