import { createContext, type ReactNode, use, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useCase } from '#src/case/case-session.tsx';
import { useIsTraining } from '#src/training/training.ts';
import type { Keeping, KeptStatus } from './keeping-shape.ts';
import type { Hands } from './kept-actions.ts';
import type { KeptSession } from './kept-session.ts';
import { useAnyKept } from './use-any-kept.ts';

/** Keeping the case in hand. It is part of the first load; what encrypts and stores is loaded once a case is kept or opened. */

const loaded = () => import('./kept-actions.ts').catch(() => null);
type Part = typeof import('./kept-actions.ts');
const NOT_LOADED = { ok: false, problem: 'not-loaded' } as const;
const SAVED: KeptStatus = { kind: 'saved' };
const FOR_GOOD: readonly string[] = ['gone', 'changed-elsewhere'];

/** What a browser’s timer can count, in milliseconds: 24 days. A save after its time says so itself. */
const LONGEST_TIMER = 2 ** 31 - 1;

const Session = createContext<Keeping | null>(null);

/** Keeps the case of the `CaseSessionProvider` around it once somebody asks for it, and warns before one in memory only is lost. */
export function KeepingProvider({ children }: { readonly children: ReactNode }) {
  if (useIsTraining()) return <Session value={NEVER_KEPT}>{children}</Session>;
  return <KeepsOnRequest>{children}</KeepsOnRequest>;
}

const refuse = (): never => {
  throw new Error('A training case is never kept');
};

/** A made-up case never comes near those that are kept. */
const NEVER_KEPT: Keeping = {
  kept: null,
  status: SAVED,
  anyKept: false,
  lookAgain: () => undefined,
  keep: refuse,
  open: refuse,
  take: refuse,
  retry: refuse,
  reopen: refuse,
  release: refuse,
  close: refuse,
  remove: refuse,
};

function KeepsOnRequest({ children }: { readonly children: ReactNode }) {
  const held = useCase();
  const [now, setNow] = useState<KeptSession | null>(null);
  const [status, setStatus] = useState(SAVED);
  const { anyKept, lookAgain } = useAnyKept();
  const [hands] = useState<Hands>(() => {
    const all: Hands = {
      held,
      now: null,
      turn: 0,
      show(session) {
        all.now = session;
        setNow(session);
        setStatus(SAVED);
      },
      report(session, said) {
        if (all.now === session) setStatus(said);
      },
    };
    return all;
  });

  useLayoutEffect(() => {
    hands.held = held;
  }, [hands, held]);

  useEffect(() => {
    if (now === null) return;
    if (held.caseId === now.caseId) {
      // A failure stands until a write succeeds: nobody is to hear of it anew with every letter.
      if (now.take(held)) setStatus((said) => (said.kind === 'failed' ? said : { kind: 'saving' }));
      return;
    }
    // Another case was begun without closing this one, which stays on the device as it was.
    hands.show(null);
    void now.end();
  }, [hands, now, held]);

  useEffect(() => {
    if (now === null) return;
    const left = now.expiresAt.getTime() - Date.now();
    if (left > LONGEST_TIMER) return;
    const timer = setTimeout(() => {
      now.stop();
      setStatus({ kind: 'failed', problem: 'gone' });
      lookAgain();
    }, left);
    return () => clearTimeout(timer);
  }, [now, lookAgain]);

  const begun = Object.keys(held.answers).length > 0;
  useWarning(begun && (now === null || (status.kind === 'failed' && FOR_GOOD.includes(status.problem))));
  const actions = useMemo(() => actionsOf(hands, lookAgain), [hands, lookAgain]);
  const keeping = useMemo(() => {
    const kept = now === null ? null : { id: now.handle.id, reference: now.handle.reference, expiresAt: now.expiresAt };
    return { kept, status, anyKept, lookAgain, ...actions };
  }, [now, status, anyKept, lookAgain, actions]);
  return <Session value={keeping}>{children}</Session>;
}

/** Throws outside a `KeepingProvider`. */
export function useKeeping(): Keeping {
  const session = use(Session);
  if (session === null) throw new Error('useKeeping needs a KeepingProvider around it');
  return session;
}

function actionsOf(hands: Hands, lookAgain: () => void): Omit<Keeping, 'kept' | 'status' | 'anyKept' | 'lookAgain'> {
  const forget = () => {
    hands.turn += 1;
    hands.show(null);
    hands.held.change({ type: 'cleared' });
  };
  /** Begins something that whatever is asked for after it calls off. */
  async function begin<R>(work: (part: Part, isCalledOff: () => boolean) => Promise<R>) {
    hands.turn += 1;
    const mine = hands.turn;
    const part = await loaded();
    return part === null ? NOT_LOADED : work(part, () => hands.turn !== mine);
  }
  return {
    async keep(passphrase, reference) {
      const result = await begin((part, isCalledOff) => part.keepInHand(hands, isCalledOff, passphrase, reference));
      lookAgain();
      return result;
    },
    open: (id, passphrase) => begin((part, isCalledOff) => part.openInHand(hands, isCalledOff, id, passphrase)),
    take: (one) => begin((part, isCalledOff) => part.takeInHand(hands, isCalledOff, one)),
    reopen: () => begin((part, isCalledOff) => part.reopenInHand(hands, isCalledOff)),
    retry: async () => hands.now?.retry(),
    release() {
      hands.now?.stop();
      hands.show(null);
    },
    async close() {
      const ended = hands.now?.end();
      forget();
      await ended;
    },
    async remove() {
      const session = hands.now;
      session?.stop();
      forget();
      if (session === null) return { ok: true };
      const removed = (await (await loaded())?.removeKept(session.handle.id)) ?? NOT_LOADED;
      lookAgain();
      return removed;
    },
  };
}

/** Has the browser ask before it throws away what is nowhere else. */
function useWarning(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [wanted]);
}
