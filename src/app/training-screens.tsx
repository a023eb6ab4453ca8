import { Route, Routes } from 'react-router';
import { DebriefScreen } from '#src/screens/training/debrief-screen.tsx';
import { EntryScreen } from '#src/screens/training/entry-screen.tsx';
import { RoomScreen } from '#src/screens/training/room-screen.tsx';
import { ScenarioScreen } from '#src/screens/training/scenario-screen.tsx';
import { useIsTraining } from '#src/training/training.ts';
import { NotFoundScreen } from './not-found-screen.tsx';

/** The pages of training. Whatever the address says, training begins at its own door. */
export default function TrainingScreens() {
  if (!useIsTraining()) return <EntryScreen />;
  return (
    <Routes>
      <Route index element={<RoomScreen />} />
      <Route path="scenario" element={<ScenarioScreen />} />
      <Route path="debrief" element={<DebriefScreen />} />
      <Route path="*" element={<NotFoundScreen />} />
    </Routes>
  );
}
