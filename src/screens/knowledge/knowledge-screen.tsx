import { Link, useNavigate } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { TrainerPage } from '#src/components/trainer-page.tsx';
import { emptyDraft, rightAnswers, WHENS, type When } from '#src/knowledge/check.ts';
import { useKnowledge } from '#src/knowledge/knowledge-memory.ts';
import { KNOWLEDGE_QUESTIONS } from '#src/knowledge/questions.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

const ALL = KNOWLEDGE_QUESTIONS.length;

/** Where the knowledge check begins: for a learner before and after a session, and for a trainer with a group. */
export function KnowledgeScreen() {
  const { t } = useTrainerWords('trainer-knowledge');
  const [{ draft }, change] = useKnowledge();
  const navigate = useNavigate();
  const begin = (when: When) => {
    change(() => ({ draft: emptyDraft(when) }));
    navigate(addresses.knowledgeCheck(0));
  };
  return (
    <TrainerPage>
      <Link className="back" to={addresses.training}>
        {t('back.room')}
      </Link>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="lead">{t('lead', { count: ALL })}</p>
      <p>{t('anonymous')}</p>
      <h2>{t('take.title')}</h2>
      {draft !== null && (
        <p className="note">
          {t(`take.open.${draft.when}`)} <Link to={addresses.knowledgeCheck(0)}>{t('take.goOn')}</Link>
        </p>
      )}
      <div className="door-row knowledge-doors">
        {WHENS.map((when) => (
          <div key={when}>
            <button type="button" className="door" onClick={() => begin(when)}>
              <b>{t(`take.${when}`)}</b>
              <span>{t(`take.${when}Hint`)}</span>
            </button>
            <Taken when={when} />
          </div>
        ))}
      </div>
      <h2>{t('group.title')}</h2>
      <p className="door-row">
        <Link className="door" to={addresses.knowledgeGroup}>
          <b>{t('group.door')}</b>
          <span>{t('group.doorHint')}</span>
        </Link>
      </p>
    </TrainerPage>
  );
}

/** That it was taken here already, and how it went. */
function Taken({ when }: { readonly when: When }) {
  const { t } = useTrainerWords('trainer-knowledge');
  const [{ own }] = useKnowledge();
  const check = own[when];
  if (check === undefined) return null;
  return (
    <p className="taken">
      {t('take.taken', { right: rightAnswers(check), all: ALL })} <Link to={addresses.knowledgeResult(when)}>{t(`take.see.${when}`)}</Link>
    </p>
  );
}
