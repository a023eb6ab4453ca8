import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { addresses } from '#src/addresses.ts';
import { useCase } from '#src/case/case-session.tsx';
import { useEnquiry } from '#src/case/enquiry.tsx';
import { useKeeping } from '#src/kept/keeping.tsx';
import type { PinLock } from '#src/kept/pin.ts';
import { usePersonLanguage } from '#src/language/person-language.tsx';
import { usePerson } from '#src/person/person-session.tsx';
import { useIsTraining } from '#src/training/training.ts';
import { forgetVisit } from './browser-history.ts';
import { overwriteClipboard } from './clipboard.ts';
import { cover, coverWhenHidden, uncover } from './cover.ts';
import { type Erased, removedFrom } from './erased.ts';
import { forgetHandedOut, handedOut, withdraw } from './handed-out.ts';
import { type IdleWatch, watchIdle } from './idle.ts';
import { type Draft, type Leaving, LeavingSession, type Phase } from './leaving.ts';
import { wasDeleted } from './was-deleted.ts';

const OPEN: Phase = { kind: 'open', warned: false };

/** Covers and locks the case in hand, and lets go of it. Stands inside everything that holds something of a case. */
export function LeavingProvider({ children }: { readonly children: ReactNode }) {
  const session = useCase();
  const { enquiry, enquire } = useEnquiry();
  const keeping = useKeeping();
  const { choose: choosePersonLanguage } = usePersonLanguage();
  const { handOver } = usePerson();
  const [phase, setPhase] = useState<Phase>(OPEN);
  const [erased, setErased] = useState<Erased | null>(null);
  const [hasPin, setHasPin] = useState(false);
  const pin = useRef<PinLock | null>(null);
  const idle = useRef<IdleWatch | null>(null);
  const draft = useRef<Draft | null>(null);
  const { kept } = keeping;
  const training = useIsTraining();
  // A made-up case is on show: it is neither covered nor locked.
  const hasCase = !training && (kept !== null || Object.keys(session.answers).length > 0 || Object.keys(session.details).length > 0);

  /** Takes everything out of memory. A kept case is saved and sealed first, never overwritten with nothing. */
  const forget = () => {
    pin.current = null;
    setHasPin(false);
    enquire(null);
    choosePersonLanguage(null);
    handOver(null);
    draft.current = null;
    forgetHandedOut();
    if (kept === null) session.change({ type: 'cleared' });
    else void keeping.close();
  };

  const lock = () => {
    if (!hasCase || phase.kind !== 'open') return;
    // At once: what closes a kept case takes a moment, and is not to be seen at it.
    flushSync(() => setPhase({ kind: 'locked', kept: kept && { id: kept.id, reference: kept.reference } }));
    withdraw();
    void overwriteClipboard();
    if (kept === null) return;
    draft.current = null;
    void keeping.close();
  };

  const exit = () => {
    cover();
    flushSync(() => {
      setPhase({ kind: 'gone' });
      forget();
    });
    void overwriteClipboard();
    forgetVisit(addresses.units);
    uncover();
  };

  const erase = async ({ deleteKept }: { readonly deleteKept: boolean }) => {
    const removed = removedFrom(session, { enquiry: enquiry !== null, pin: hasPin });
    const files = handedOut();
    // First of all: browsers allow it for a moment after a press only.
    const clipboard = await overwriteClipboard();
    let ending: Erased['kept'] = 'none';
    if (kept !== null && deleteKept) {
      await keeping.remove();
      ending = (await wasDeleted(kept.id)) ? 'deleted' : 'not-deleted';
    } else if (kept !== null) {
      await keeping.close();
      ending = 'stays';
    }
    forget();
    setErased({ removed, kept: ending, clipboard, handedOut: files });
    setPhase(OPEN);
  };

  const choosePin = async (chosen: string) => {
    const { isPin, lockWith } = await import('#src/kept/pin.ts');
    if (!isPin(chosen)) return false;
    pin.current = await lockWith(chosen);
    setHasPin(true);
    return true;
  };

  const unlock: Leaving['unlock'] = async (given) => {
    const answer = pin.current === null ? ({ kind: 'right' } as const) : await pin.current.try(given, performance.now());
    if (answer.kind === 'right') setPhase(OPEN);
    return answer;
  };

  const reopen = async (passphrase: string) => {
    if (phase.kind !== 'locked' || phase.kept === null) return null;
    const opened = await keeping.open(phase.kept.id, passphrase);
    if (!opened.ok) return opened.problem;
    setPhase(OPEN);
    return null;
  };

  const onReturn = useEffectEvent(() => idle.current?.check());
  const onLeave = useEffectEvent(() => flushSync(forget));
  useEffect(() => (training ? undefined : coverWhenHidden({ onReturn: () => onReturn(), onLeave: () => onLeave() })), [training]);

  const onLock = useEffectEvent(lock);
  const watched = hasCase && phase.kind === 'open';
  useEffect(() => {
    if (!watched) return;
    const say = (warned: boolean) => setPhase({ kind: 'open', warned });
    idle.current = watchIdle({ onWarn: () => say(true), onCalm: () => say(false), onLock: () => onLock() });
    return () => idle.current?.stop();
  }, [watched]);

  const leaving: Leaving = {
    phase,
    hasCase,
    hasPin,
    draft,
    erased,
    choosePin,
    lock,
    unlock,
    reopen,
    leaveSealed: () => setPhase(OPEN),
    exit,
    erase,
  };
  return <LeavingSession value={leaving}>{children}</LeavingSession>;
}
