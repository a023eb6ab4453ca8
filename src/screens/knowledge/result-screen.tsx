import { Link, Navigate } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { saveFile } from '#src/components/save-file.ts';
import { TrainerPage } from '#src/components/trainer-page.tsx';
import { type Check, isRight, MEASURES, rightAnswers, WHENS, type When } from '#src/knowledge/check.ts';
import { writeCheck } from '#src/knowledge/check-file.ts';
import { useKnowledge } from '#src/knowledge/knowledge-memory.ts';
import { KNOWLEDGE_QUESTIONS } from '#src/knowledge/questions.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { Answer } from './answer.tsx';
import { useQuestionWords } from './question-words.ts';

const ALL = KNOWLEDGE_QUESTIONS.length;

/** How the check went for the one who took it, and the anonymous file of it. */
export function ResultScreen({ when }: { readonly when: When }) {
  const { t } = useTrainerWords('trainer-knowledge');
  const [{ own }] = useKnowledge();
  const check = own[when];
  if (check === undefined) return <Navigate to={addresses.knowledge} replace />;
  const save = () => saveFile(new Blob([writeCheck(check)], { type: 'application/json' }), `knowledge-check-${when}.json`);
  return (
    <TrainerPage className="measure">
      <Link className="back" to={addresses.knowledge}>
        {t('back.check')}
      </Link>
      <span className="caption">{t(`when.${when}`)}</span>
      <h1 tabIndex={-1}>{t('result.title', { right: rightAnswers(check), all: ALL })}</h1>
      <OwnTable own={own} />
      <section className="no-print">
        <h2>{t('result.saveTitle')}</h2>
        <p>{t('result.saveText')}</p>
        <button type="button" className="button" onClick={save}>
          {t('result.save')}
        </button>
      </section>
      <h2>{t('result.answers')}</h2>
      {when === 'before' ? (
        <details>
          <summary>{t('result.show')}</summary>
          <p>{t('result.showHint')}</p>
          <Answers check={check} />
        </details>
      ) : (
        <Answers check={check} />
      )}
    </TrainerPage>
  );
}

/** One’s own levels and score, both times where there are both. */
function OwnTable({ own }: { readonly own: Readonly<Partial<Record<When, Check>>> }) {
  const { t } = useTrainerWords('trainer-knowledge');
  const taken = WHENS.flatMap((when) => own[when] ?? []);
  return (
    <table className="figures">
      <caption>{t('result.own')}</caption>
      <thead>
        <tr>
          <td />
          {taken.map(({ when }) => (
            <th scope="col" key={when}>
              {t(`when.${when}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {MEASURES.map((measure) => (
          <tr key={measure}>
            <th scope="row">{t(`measure.${measure}`)}</th>
            {taken.map((check) => (
              <td key={check.when}>{t('levels.said', { level: check[measure] })}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('result.rightAnswers')}</th>
          {taken.map((check) => (
            <td key={check.when}>{t('result.of', { right: rightAnswers(check), all: ALL })}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** Every question with its answer; the ones that were not right are open. */
function Answers({ check }: { readonly check: Check }) {
  const words = useQuestionWords();
  return (
    <ol className="told-list">
      {KNOWLEDGE_QUESTIONS.map((id) => (
        <li key={id} data-right={isRight(id, check)}>
          <h3>{words.title(id)}</h3>
          <Answer id={id} given={check.answers[id]} />
        </li>
      ))}
    </ol>
  );
}
