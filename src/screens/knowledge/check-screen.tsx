import { useState } from 'react';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { TrainerPage } from '#src/components/trainer-page.tsx';
import { type Draft, finished, type When } from '#src/knowledge/check.ts';
import { useKnowledge } from '#src/knowledge/knowledge-memory.ts';
import { KNOWLEDGE_QUESTIONS } from '#src/knowledge/questions.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { LevelsForm } from './levels-form.tsx';
import { QuestionForm } from './question-form.tsx';

/** The first page that still lacks something; one past the last where nothing does. */
function standsAt({ knowledge, confidence, answers }: Draft): number {
  if (knowledge === null || confidence === null) return 0;
  const open = KNOWLEDGE_QUESTIONS.findIndex((id) => answers[id] === undefined);
  return open === -1 ? KNOWLEDGE_QUESTIONS.length + 1 : open + 1;
}

/** One page of the check that is being taken: how much somebody knows and dares, then a question at a time. */
export function CheckScreen() {
  const { t } = useTrainerWords('trainer-knowledge', 'app');
  const [{ draft }, change] = useKnowledge();
  const navigate = useNavigate();
  const { page: named = '' } = useParams();
  const [done, setDone] = useState<When | null>(null);
  // A finished check is closed: going back leads into none of its questions.
  if (draft === null) return <Navigate to={done === null ? addresses.knowledge : addresses.knowledgeResult(done)} replace />;
  const page = /^\d{1,2}$/.test(named) ? Number(named) : Number.NaN;
  const stands = standsAt(draft);
  const last = Math.min(stands, KNOWLEDGE_QUESTIONS.length);
  if (!(page <= last)) return <Navigate to={addresses.knowledgeCheck(last)} replace />;

  const keep = (part: Partial<Draft>) => change((now) => (now.draft === null ? {} : { draft: { ...now.draft, ...part } }));
  const goOn = () => {
    if (page < KNOWLEDGE_QUESTIONS.length) return navigate(addresses.knowledgeCheck(page + 1));
    setDone(draft.when);
    change(({ draft: now, own }) => {
      const check = now && finished(now);
      return check === null ? {} : { draft: null, own: { ...own, [check.when]: check } };
    });
  };
  const question = KNOWLEDGE_QUESTIONS[page - 1];
  return (
    <TrainerPage className="measure">
      <Link className="back" to={page === 0 ? addresses.knowledge : addresses.knowledgeCheck(page - 1)}>
        {t('app:back')}
      </Link>
      {question === undefined ? (
        <LevelsForm draft={draft} onKeep={keep} onGoOn={goOn} />
      ) : (
        <QuestionForm key={question} id={question} number={page} draft={draft} onKeep={keep} onGoOn={goOn} />
      )}
    </TrainerPage>
  );
}
