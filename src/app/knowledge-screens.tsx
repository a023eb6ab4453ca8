import { Route, Routes } from 'react-router';
import { CheckScreen } from '#src/screens/knowledge/check-screen.tsx';
import { GroupScreen } from '#src/screens/knowledge/group-screen.tsx';
import { KnowledgeScreen } from '#src/screens/knowledge/knowledge-screen.tsx';
import { ResultScreen } from '#src/screens/knowledge/result-screen.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';

/** The pages of the knowledge check. */
export default function KnowledgeScreens() {
  return (
    <Routes>
      <Route index element={<KnowledgeScreen />} />
      <Route path="check/:page" element={<CheckScreen />} />
      <Route path="before" element={<ResultScreen when="before" />} />
      <Route path="after" element={<ResultScreen when="after" />} />
      <Route path="group" element={<GroupScreen />} />
      <Route path="*" element={<NotFoundScreen />} />
    </Routes>
  );
}
