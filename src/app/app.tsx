import { type ReactNode, type RefObject, Suspense, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Routes, useLocation } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { usePerson } from '#src/person/person-session.tsx';
import { StartScreen } from '#src/screens/start/start-screen.tsx';
import { SINGLE_FILE } from '#src/single-file.ts';
import { useTraining } from '#src/training/training.ts';
import { Frame } from './frame.tsx';
import { Departure, Guard } from './guard.tsx';
import { lazyScreen as lazy } from './lazy-screen.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { Offline } from './offline.tsx';
import { Recovery } from './recovery.tsx';

const FinishScreen = lazy(() => import('#src/screens/leaving/finish-screen.tsx'));
const SafetyScreen = lazy(() => import('#src/screens/leaving/safety-screen.tsx'));
const CaseScreens = lazy(() => import('./case-screens.tsx'));
const EnquiryScreen = lazy(() => import('#src/screens/who/enquiry-screen.tsx'));
const ResultScreen = lazy(() => import('#src/screens/who/result-screen.tsx'));
const DirectoryScreen = lazy(() => import('#src/screens/directory/directory-screen.tsx'));
const KeptScreen = lazy(() => import('#src/screens/kept/kept-screen.tsx'));
const KeepScreen = lazy(() => import('#src/screens/kept/keep-screen.tsx'));
const PersonScreens = lazy(() => import('./person-screens.tsx'));
const HandedScreen = lazy(() => import('#src/screens/person/handed-screen.tsx'));
const LanguagesScreen = lazy(() => import('#src/screens/languages/languages-screen.tsx'));
const GlossaryScreen = lazy(() => import('#src/screens/reference/glossary-screen.tsx'));
const OfflineScreen = lazy(() => import('#src/screens/offline/offline-screen.tsx'));
const HandoutsScreen = lazy(() => import('#src/screens/handouts/handouts-screen.tsx'));
const TrainingScreens = lazy(() => import('./training-screens.tsx'));
const MapScreen = lazy(() => import('#src/screens/map/map-screen.tsx'));
const SourcesScreen = lazy(() => import('#src/screens/reference/sources-screen.tsx'));

/** The whole app: one frame, and the screen that the address names inside it. */
export function App() {
  const { pathname } = useLocation();
  const { on: training, turn } = useTraining();
  // Going into training and out of it makes everything anew; whoever does that arrives at a screen all the same.
  const shown = useRef(turn === 0 ? pathname : '');
  const { handed } = usePerson();
  // Whatever the address says: while the person holds the screen, nothing else of the app is on the page.
  if (handed !== null) {
    return (
      <Departure left={pathname === addresses.units}>
        <Guard>
          <Recovery>
            <Suspense fallback={<Loading />}>
              <HandedScreen handed={handed} />
            </Suspense>
          </Recovery>
        </Guard>
      </Departure>
    );
  }
  return (
    <Departure left={pathname === addresses.units}>
      <Frame>
        <Guard>
          <Recovery key={pathname}>
            <Suspense fallback={<Loading />}>
              <Arrival shown={shown}>
                <Routes>
                  <Route index element={<StartScreen />} />
                  <Route path="contacts" element={<EnquiryScreen />} />
                  <Route path="contacts/now" element={<ResultScreen />} />
                  {!training && <Route path="directory" element={<DirectoryScreen />} />}
                  {!SINGLE_FILE && !training && <Route path="kept" element={<KeptScreen />} />}
                  {!SINGLE_FILE && !training && <Route path="keep" element={<KeepScreen />} />}
                  <Route path="person/*" element={<PersonScreens />} />
                  <Route path="training/*" element={<TrainingScreens />} />
                  <Route path="handouts" element={<HandoutsScreen />} />
                  <Route path="map" element={<MapScreen />} />
                  <Route path="languages" element={<LanguagesScreen />} />
                  <Route path="words" element={<GlossaryScreen />} />
                  <Route path="offline" element={<OfflineScreen />} />
                  <Route path="sources" element={<SourcesScreen />} />
                  <Route path="safety" element={<SafetyScreen />} />
                  <Route path="finish" element={<FinishScreen />} />
                  <Route path="case/:page" element={<CaseScreens />} />
                  <Route path="*" element={<NotFoundScreen />} />
                </Routes>
              </Arrival>
            </Suspense>
          </Recovery>
        </Guard>
        <Offline />
      </Frame>
    </Departure>
  );
}

function Loading() {
  const { t } = useTranslation();
  return (
    <p className="loading" role="status">
      {t('loading')}
    </p>
  );
}

/**
 * Moves the focus to the heading of a new screen, as a page load would, but not on the first one.
 * Every screen has an arrival of its own, so which screen was shown last is kept outside it.
 */
function Arrival({ shown, children }: { readonly shown: RefObject<string>; readonly children: ReactNode }) {
  const { pathname } = useLocation();
  // Before it is drawn: a key pressed as soon as the screen is seen would move on from wherever the focus was before.
  useLayoutEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [pathname, shown]);
  return children;
}
