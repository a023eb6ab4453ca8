import { Suspense } from 'react';
import { useParams } from 'react-router';
import type { QuestionId } from '#pathways/questions.ts';
import { pagesOf } from '#src/case/steps.ts';
import { useWalk } from '#src/case/use-walk.ts';
import { KeepLine } from '#src/components/keep-line.tsx';
import { QuestionScreen } from '#src/screens/question/question-screen.tsx';
import { useTraining } from '#src/training/training.ts';
import { lazyScreen as lazy } from './lazy-screen.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';

const CaseTools = lazy(() => import('#src/screens/leaving/case-tools.tsx'));
const OutcomeScreen = lazy(() => import('#src/screens/outcome/outcome-screen.tsx'));
const ShowThem = lazy(() => import('#src/components/show-them.tsx'));
const PractisedQuestion = lazy(() => import('./practised-question.tsx'));
const TrainingOutcome = lazy(() => import('./training-outcome.tsx'));
const PaperworkScreens = lazy(() => import('./paperwork-screens.tsx'));

/** The questions beside which there is something to show to the person. */
const SHOWN_BESIDE: ReadonlySet<QuestionId> = new Set(['interpreterNeeded', 'explained', 'consent']);

/** The numbered pages of a case: its questions, its outcome, then the paperwork. A number that the case has not come to has no page. */
export default function CaseScreens() {
  const number = Number(useParams().page);
  return (
    <>
      <div className="case-bar no-print">
        <KeepLine />
        <Suspense fallback={null}>
          <CaseTools isFirst={number === 1} />
        </Suspense>
      </div>
      <CasePage number={number} />
    </>
  );
}

function CasePage({ number }: { readonly number: number }) {
  const walk = useWalk();
  const pages = pagesOf(walk);
  const page = pages[number - 1];
  const { scenario, activity } = useTraining();
  if (page?.shows === 'question') {
    const beside = SHOWN_BESIDE.has(page.question) ? <ShowThem shows={page.question === 'interpreterNeeded' ? 'card' : 'pages'} /> : null;
    if (scenario !== null && activity === 'practise') {
      return <PractisedQuestion key={page.question} scenario={scenario} question={page.question} number={number} beside={beside} />;
    }
    return <QuestionScreen key={page.question} question={page.question} number={number} beside={beside} />;
  }
  if (page?.shows === 'outcome' && scenario !== null) return <TrainingOutcome scenario={scenario} number={number} />;
  if (page?.shows === 'outcome') return <OutcomeScreen number={number} />;
  if (walk.outcome !== null && number > pages.length) return <PaperworkScreens number={number} outcomeNumber={pages.length} />;
  return <NotFoundScreen />;
}
