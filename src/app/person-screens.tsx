import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { NotFoundScreen } from './not-found-screen.tsx';

const ExplainScreen = lazy(() => import('#src/screens/person/explain-screen.tsx'));
const TakenScreen = lazy(() => import('#src/screens/person/taken-screen.tsx'));
const RecordScreen = lazy(() => import('#src/screens/person/record-screen.tsx'));
const LeafletScreen = lazy(() => import('#src/screens/person/leaflet-screen.tsx'));
const InterpreterScreen = lazy(() => import('#src/screens/person/interpreter-screen.tsx'));

/** What the practitioner sees around the person’s pages. The pages themselves are shown only while they are handed over; afterwards their address shows what comes next. */
export default function PersonScreens() {
  return (
    <Routes>
      <Route index element={<ExplainScreen />} />
      <Route path="pages" element={<TakenScreen />} />
      <Route path="record" element={<RecordScreen />} />
      <Route path="leaflet" element={<LeafletScreen />} />
      <Route path="interpreter" element={<InterpreterScreen />} />
      <Route path="*" element={<NotFoundScreen />} />
    </Routes>
  );
}
