import { lazy } from 'react';
import { useParams } from 'react-router';
import { pagesOf } from '#src/case/steps.ts';
import { useWalk } from '#src/case/use-walk.ts';
import { QuestionScreen } from '#src/screens/question/question-screen.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';

const OutcomeScreen = lazy(() => import('#src/screens/outcome/outcome-screen.tsx'));
const DocumentsScreen = lazy(() => import('#src/screens/documents/documents-screen.tsx'));

/** The numbered pages of a case. A number that the case has not come to has no page. */
export default function CaseScreens() {
  const walk = useWalk();
  const number = Number(useParams().page);
  const page = pagesOf(walk)[number - 1];
  if (page === undefined) return <NotFoundScreen />;
  switch (page.shows) {
    case 'question':
      return <QuestionScreen key={page.question} question={page.question} number={number} />;
    case 'outcome':
      return <OutcomeScreen number={number} />;
    case 'documents':
      return <DocumentsScreen number={number} />;
  }
}
