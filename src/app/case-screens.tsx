import { useParams } from 'react-router';
import { pagesOf } from '#src/case/steps.ts';
import { useWalk } from '#src/case/use-walk.ts';
import { QuestionScreen } from '#src/screens/question/question-screen.tsx';
import { lazyScreen as lazy } from './lazy-screen.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';

const OutcomeScreen = lazy(() => import('#src/screens/outcome/outcome-screen.tsx'));
const PaperworkScreens = lazy(() => import('./paperwork-screens.tsx'));

/** The numbered pages of a case: its questions, its outcome, then the paperwork. A number that the case has not come to has no page. */
export default function CaseScreens() {
  const walk = useWalk();
  const number = Number(useParams().page);
  const pages = pagesOf(walk);
  const page = pages[number - 1];
  if (page?.shows === 'question') return <QuestionScreen key={page.question} question={page.question} number={number} />;
  if (page?.shows === 'outcome') return <OutcomeScreen number={number} />;
  if (walk.outcome !== null && number > pages.length) return <PaperworkScreens number={number} outcomeNumber={pages.length} />;
  return <NotFoundScreen />;
}
