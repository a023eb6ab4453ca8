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

/** Whether what is under way was called off since it was asked for. */
type IsCalledOff = () => boolean;

export async function keepInHand(
  hands: Hands,
  isCalledOff: IsCalledOff,
  passphrase: string,
  reference: string,
): Promise<KeepingResult<KeepProblem>> {
  if (isCalledOff()) return CALLED_OFF;
  const first = hands.held;
  const caseId = first.caseId ?? randomId();
  const kept = await keep(caseOf(first, caseId), passphrase, reference);
  if (!kept.ok) return kept;
  const session = await sessionOf(hands, { handle: kept.handle, caseId }, first);
  if (isCalledOff()) {
    session.stop();
    await removeKept(kept.handle.id);
    return CALLED_OFF;
  }
  hands.now?.stop();
  first.change({ type: 'named', caseId });
  hands.show(session);
  // The browser may make room at the expense of what sites keep, unless it grants this. It may say no.
  void navigator.storage?.persist?.().catch(() => false);
  return { ok: true };
}

export async function openInHand(
  hands: Hands,
  isCalledOff: IsCalledOff,
  id: string,
  passphrase: string,
): Promise<KeepingResult<OpenProblem>> {
  const opened = await openKept(id, passphrase);
  if (!opened.ok) return opened;
  return isCalledOff() ? CALLED_OFF : replaceWith(hands, opened.case, opened.handle, isCalledOff);
}

/** Opens the case in hand as another tab has saved it. */
export async function reopenInHand(hands: Hands, isCalledOff: IsCalledOff): Promise<KeepingResult<OpenProblem>> {
  const before = hands.now;
  if (before === null || isCalledOff()) return CALLED_OFF;
  const opened: { readonly ok: false; readonly problem: OpenProblem } | ({ readonly ok: true } & Found) = await reopenKept(before.handle);
  if (!opened.ok) return opened;
  if (isCalledOff()) return CALLED_OFF;
  before.stop();
  return replaceWith(hands, opened.case, opened.handle, isCalledOff);
}

/** Makes a case from a file the one in hand. */
export const takeInHand = async (hands: Hands, isCalledOff: IsCalledOff, one: ReferralCase): Promise<KeepingResult<never>> =>
  isCalledOff() ? CALLED_OFF : replaceWith(hands, one, null, isCalledOff);

async function replaceWith(hands: Hands, one: ReferralCase, handle: KeptHandle | null, isCalledOff: IsCalledOff) {
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
