import type { ReferralCase } from '#pathways/case-file.ts';
import type { CaseInHand, CaseSession } from '#src/case/case-session.tsx';
import type { SaveStatus } from './autosave.ts';
import { caseOf, inHand } from './case-in-hand.ts';
import type { KeepingResult } from './keeping-shape.ts';
import { type KeepProblem, type KeptHandle, keep, type OpenProblem, openKept, reopenKept } from './kept-cases.ts';
import { listKept, removeKept } from './kept-list.ts';
import { type KeptSession, startSession } from './kept-session.ts';
import { randomId } from './sealing.ts';

/** What takes the cryptography and the store: loaded when somebody first keeps or opens a case. */

/** What the provider holds, as it is at this moment. */
export interface Hands {
  held: CaseSession;
  now: KeptSession | null;
  /** Raised by whatever calls off what is under way. */
  turn: number;
  /** Puts a session in the place of the one before, on the screen too. */
  readonly show: (session: KeptSession | null) => void;
  /** What a session has to say; not heard once another is in its place. */
  readonly report: (session: KeptSession, status: SaveStatus) => void;
}

type Found = { readonly case: ReferralCase; readonly handle: KeptHandle };
const CALLED_OFF = { ok: false, problem: 'called-off' } as const;

/** Begins something that whatever comes after it calls off; tells whether that has happened. */
function begun(hands: Hands): () => boolean {
  hands.turn += 1;
  const mine = hands.turn;
  return () => hands.turn !== mine;
}

export async function keepInHand(hands: Hands, passphrase: string, reference: string): Promise<KeepingResult<KeepProblem>> {
  const isCalledOff = begun(hands);
  const first = hands.held;
  const caseId = first.caseId ?? randomId();
  first.change({ type: 'named', caseId });
  const kept = await keep(caseOf(first, caseId), passphrase, reference);
  if (!kept.ok) return kept;
  const session = await sessionOf(hands, { handle: kept.handle, caseId }, first);
  if (isCalledOff() || hands.held.caseId !== caseId) {
    session.stop();
    await removeKept(kept.handle.id);
    return CALLED_OFF;
  }
  hands.now?.stop();
  hands.show(session);
  // The browser may make room at the expense of what sites keep, unless it grants this. It may say no.
  void navigator.storage?.persist?.().catch(() => false);
  return { ok: true };
}

export async function openInHand(hands: Hands, id: string, passphrase: string): Promise<KeepingResult<OpenProblem>> {
  const isCalledOff = begun(hands);
  const opened = await openKept(id, passphrase);
  if (!opened.ok) return opened;
  return isCalledOff() ? CALLED_OFF : replaceWith(hands, opened.case, opened.handle, isCalledOff);
}

/** Opens the case in hand as another tab has saved it. */
export async function reopenInHand(hands: Hands): Promise<KeepingResult<OpenProblem>> {
  const isCalledOff = begun(hands);
  const before = hands.now;
  if (before === null) return CALLED_OFF;
  const opened: { readonly ok: false; readonly problem: OpenProblem } | ({ readonly ok: true } & Found) = await reopenKept(before.handle);
  if (!opened.ok) return opened;
  before.stop();
  return replaceWith(hands, opened.case, opened.handle, isCalledOff);
}

/** Makes a case from a file the one in hand. */
export const takeInHand = (hands: Hands, one: ReferralCase): Promise<KeepingResult<never>> => replaceWith(hands, one, null, begun(hands));

async function replaceWith(hands: Hands, one: ReferralCase, handle: KeptHandle | null, isCalledOff: () => boolean) {
  await hands.now?.end();
  const held = inHand(one);
  const session = handle === null ? null : await sessionOf(hands, { handle, caseId: one.caseId }, held);
  if (isCalledOff()) {
    session?.stop();
    return CALLED_OFF;
  }
  hands.held.change({ type: 'loaded', held, caseId: one.caseId });
  hands.show(session);
  return { ok: true } as const;
}

async function sessionOf(
  hands: Hands,
  { handle, caseId }: { readonly handle: KeptHandle; readonly caseId: string },
  first: CaseInHand,
): Promise<KeptSession> {
  const list = await listKept();
  const entry = list.ok ? list.cases.find(({ id }) => id === handle.id) : undefined;
  const expiresAt = entry?.expiresAt ?? new Date(handle.header.expiresAt);
  const session: KeptSession = startSession({ handle, caseId, expiresAt }, first, (status) => hands.report(session, status));
  return session;
}

export { removeKept };
