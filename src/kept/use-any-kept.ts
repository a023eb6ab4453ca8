import { useCallback, useEffect, useRef, useState } from 'react';

/** How often cases whose time is over are looked for while the app is open, in milliseconds. */
const EVERY = 10 * 60_000;

/** Whether there is a store of kept cases at all; what reads it is loaded only then. */
async function mayBeKept(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === 'kept-cases');
  } catch {
    // A browser that cannot say, or denies it: the page of kept cases says which.
    return false;
  }
}

/** Removes what is over and counts what is left; null where the store does not answer. */
async function lookThrough(): Promise<boolean> {
  if (!(await mayBeKept())) return false;
  const { listKept, removeExpired } = await import('./kept-list.ts');
  await removeExpired();
  const list = await listKept();
  return list.ok && list.cases.length + list.unreadable.length > 0;
}

/** Whether any case is kept on this device. Removes those whose time is over, now and while the app is open. */
export function useAnyKept(): { readonly anyKept: boolean; readonly lookAgain: () => void } {
  const [anyKept, setAnyKept] = useState(false);
  const looks = useRef(0);

  const lookAgain = useCallback(() => {
    looks.current += 1;
    const mine = looks.current;
    lookThrough().then(
      (any) => {
        if (mine === looks.current) setAnyKept(any);
      },
      () => undefined,
    );
  }, []);

  useEffect(() => {
    lookAgain();
    const timer = setInterval(lookAgain, EVERY);
    return () => clearInterval(timer);
  }, [lookAgain]);

  return { anyKept, lookAgain };
}
