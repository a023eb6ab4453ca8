import { useEffect } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { useCase } from '#src/case/case-session.tsx';
import { DebriefScreen } from '#src/screens/training/debrief-screen.tsx';
import { EntryScreen } from '#src/screens/training/entry-screen.tsx';
import { NotesScreen } from '#src/screens/training/notes-screen.tsx';
import { PresentScreen } from '#src/screens/training/present-screen.tsx';
import { RoomScreen } from '#src/screens/training/room-screen.tsx';
import { ScenarioScreen } from '#src/screens/training/scenario-screen.tsx';
import { WriteScreen } from '#src/screens/training/write-screen.tsx';
import { useTraining } from '#src/training/training.ts';
import { lazyScreen } from './lazy-screen.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';

const KnowledgeScreens = lazyScreen(() => import('./knowledge-screens.tsx'));

/** The pages of training. Whatever the address says, training begins at its own door. */
export default function TrainingScreens() {
  const { on, begin } = useTraining();
  const { answers, details } = useCase();
  const isEmpty = Object.keys(answers).length + Object.keys(details).length === 0;
  // The window of notes belongs to a presentation: it has come through the door already.
  const joins = useLocation().pathname === addresses.trainerNotes && !on && isEmpty;
  useEffect(() => {
    if (joins) begin();
  }, [joins, begin]);
  if (!on) return joins ? null : <EntryScreen />;
  return (
    <Routes>
      <Route index element={<RoomScreen />} />
      <Route path="scenario" element={<ScenarioScreen />} />
      <Route path="present" element={<PresentScreen />} />
      <Route path="notes" element={<NotesScreen />} />
      <Route path="write" element={<WriteScreen />} />
      <Route path="debrief" element={<DebriefScreen />} />
      <Route path="knowledge/*" element={<KnowledgeScreens />} />
      <Route path="*" element={<NotFoundScreen />} />
    </Routes>
  );
}
