import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLeaving } from '#src/leaving/leaving.ts';

const loadUnits = () => import('#src/screens/leaving/units-screen.tsx');
const loadLock = () => import('#src/screens/leaving/lock-screen.tsx');
const loadWarning = () => import('#src/screens/leaving/lock-warning.tsx');
const UnitsScreen = lazy(loadUnits);
const LockScreen = lazy(loadLock);
const LockWarning = lazy(loadWarning);

/** The page that stands in the place of the whole app once somebody has left it in a hurry. */
export function Departure({ left, children }: { readonly left: boolean; readonly children: ReactNode }) {
  const { phase, hasCase } = useLeaving();
  const { i18n } = useTranslation();
  useEffect(() => {
    if (!hasCase) return;
    // There before they are needed, which may be when there is no network; not before there is anything to hide.
    void loadUnits();
    void loadLock();
    void loadWarning();
    void i18n.loadNamespaces(['units', 'locked', 'leaving']);
  }, [hasCase, i18n]);
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
