import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLeaving } from '#src/leaving/leaving.ts';

const loadUnits = () => import('#src/screens/leaving/units-screen.tsx');
const loadLock = () => import('#src/screens/leaving/lock-screen.tsx');
const UnitsScreen = lazy(loadUnits);
const LockScreen = lazy(loadLock);
const LockWarning = lazy(() => import('#src/screens/leaving/lock-warning.tsx'));

/** The page that stands in the place of the whole app once somebody has left it in a hurry. */
export function Departure({ left, children }: { readonly left: boolean; readonly children: ReactNode }) {
  const { phase } = useLeaving();
  const { i18n } = useTranslation();
  useEffect(() => {
    // It must be there before it is needed, which may be when there is no network.
    void loadUnits();
    void i18n.loadNamespaces('leaving');
  }, [i18n]);
  if (phase.kind !== 'gone' && !left) return children;
  return (
    <Suspense fallback={null}>
      <UnitsScreen />
    </Suspense>
  );
}

/** Keeps whatever screen is open out of the page while it is locked, and says beforehand that it will lock. */
export function Guard({ children }: { readonly children: ReactNode }) {
  const { phase } = useLeaving();
  const locked = phase.kind === 'locked';
  const wasLocked = useRef(false);
  useEffect(() => {
    if (wasLocked.current && !locked) document.querySelector<HTMLElement>('main h1')?.focus();
    wasLocked.current = locked;
  }, [locked]);
  if (locked) {
    return (
      <Suspense fallback={null}>
        <LockScreen />
      </Suspense>
    );
  }
  return (
    <>
      {phase.kind === 'open' && phase.warned && (
        <Suspense fallback={null}>
          <LockWarning />
        </Suspense>
      )}
      {children}
    </>
  );
}
