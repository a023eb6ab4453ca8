import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { answersOnTrail, follow } from '#pathways/follow.ts';
import { type Answer, isAnswerTo, type QuestionId, questionOf, SKIPPED } from '#pathways/questions.ts';
import { addresses } from '#src/addresses.ts';
import { useCase } from '#src/case/case-session.tsx';
import { spokenIn, useSpoken } from '#src/case/spoken.ts';
import { standsAt } from '#src/case/steps.ts';
import { useWalk } from '#src/case/use-walk.ts';
import { Both } from '#src/components/both.tsx';
import { ErrorSummary } from '#src/components/error-summary.tsx';
import { Trail } from '#src/components/trail.tsx';
import { useLeaving } from '#src/leaving/leaving.ts';
import { AnswerFields, firstControlOf } from './answer-fields.tsx';
import { WhyWeAsk } from './why-we-ask.tsx';

interface QuestionScreenProps {
  readonly question: QuestionId;
  readonly number: number;
  /** What there is to show to the person before it is answered. */
  readonly beside?: ReactNode;
  /** What stands over the question. */
  readonly above?: ReactNode;
  /** Takes the answer in place of the case, and decides what is shown next. */
  readonly instead?: (answer: Answer) => void;
}

/** Asks one question of the catalogue, whichever it is: there is no question in here. */
export function QuestionScreen({ question, number, beside = null, above = null, instead }: QuestionScreenProps) {
  const { t } = useTranslation(['app', 'questions']);
  const { answers, change } = useCase();
  const { draft } = useLeaving();
  const walk = useWalk();
  const spoken = useSpoken();
  const navigate = useNavigate();
  const changing = (useLocation().state as { changing?: boolean } | null)?.changing === true;
  const given = answers[question];
  const { kind, chapter, skippable } = questionOf(question);
  const before = given === undefined || given === SKIPPED ? (kind === 'ticks' ? [] : null) : given;
  const [answer, setAnswer] = useState<Answer | null>(() => (draft.current?.question === question ? draft.current.answer : before));
  useEffect(() => {
    draft.current = { question, answer };
  }, [draft, question, answer]);
  const [attempts, setAttempts] = useState(0);
  const shown = answersOnTrail(walk);
  const words = spoken.question(question, shown);
  const error = attempts === 0 ? null : t(question === 'organisation' ? 'question.chooseFromList' : 'question.chooseOne');

  const goOn = (chosen: Answer) => {
    draft.current = null;
    if (instead !== undefined) return instead(chosen);
    change({ type: 'answered', question, answer: chosen });
    // A changed answer leads back to where the case stands, which may be a question that it opens.
    const after = follow({ ...answers, [question]: chosen }, { unanswered: 'ask' });
    if (changing) navigate(addresses.casePage(standsAt(after)), { state: { changing } });
    else navigate(addresses.casePage(number + 1));
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer !== null && isAnswerTo(question, answer)) return goOn(answer);
    setAttempts(attempts + 1);
  };

  return (
    <div className="with-aside">
      <div>
        <Link className="back" to={number > 1 ? addresses.casePage(number - 1) : addresses.start}>
          {t('back')}
        </Link>
        {above}
        <ErrorSummary errors={error === null ? [] : [{ target: firstControlOf(question), message: error }]} attempt={attempts} />
        <form onSubmit={submit} noValidate autoComplete="off">
          <AnswerFields
            question={question}
            pathway={walk.pathway ?? 'adult'}
            title={<Both of={(say) => spokenIn(say).question(question, shown).title} />}
            caption={t('question.step', { step: number, chapter: t(`question.chapters.${chapter}` as never) as string })}
            hint={words.hint && <Both of={(say) => spokenIn(say).question(question, shown).hint} />}
            error={error}
            answer={answer}
            onAnswer={setAnswer}
          />
          {beside}
          <WhyWeAsk question={question} why={<Both of={(say) => spokenIn(say).question(question, shown).why} />} walk={walk} />
          <div className="actions">
            <button type="submit" className="button">
              {t('continue')}
            </button>
            {skippable && (
              <button type="button" className="button quiet" onClick={() => goOn(SKIPPED)}>
                {t('question.skip')}
              </button>
            )}
          </div>
        </form>
      </div>
      <aside className="aside">
        <details className="trail-fold" open>
          <summary>{t('trail.title')}</summary>
          <Trail walk={walk} title={t('trail.title')} now={question} addressOf={addresses.casePage} />
        </details>
      </aside>
    </div>
  );
}
