import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reasonsFor, type Walk } from '#pathways/follow.ts';
import { type QuestionId, questionOf } from '#pathways/questions.ts';
import { useSpoken } from '#src/case/spoken.ts';

/** The sources are many: they are loaded by whoever wants to see them. */
const Basis = lazy(() => import('#src/components/basis.tsx'));
/** Few questions have a point that is not settled. */
const Unsettled = lazy(async () => ({ default: (await import('#src/components/unsettled.tsx')).Unsettled }));

/** Why a question is asked: in words, from which answers it follows, and on which sources it rests. */
export function WhyWeAsk({ question, why, walk }: { readonly question: QuestionId; readonly why: ReactNode; readonly walk: Walk }) {
  const { t } = useTranslation();
  const { short, answer } = useSpoken();
  const { rules, flags = [] } = questionOf(question);
  const reasons = reasonsFor(question, walk);
  const [opened, setOpened] = useState(false);
  return (
    <details className="why" onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}>
      <summary>{t('question.why')}</summary>
      <div>
        <p>{why}</p>
        {reasons.length > 0 && (
          <>
            <p>{t('question.because')}</p>
            <ul>
              {reasons.map((step) => (
                <li key={step.question}>
                  {short(step.question)}: <b>{answer(step)}</b>
                </li>
              ))}
            </ul>
          </>
        )}
        {flags.length > 0 && (
          <Suspense fallback={null}>
            <Unsettled flags={flags} title={t('question.unsettled')} />
          </Suspense>
        )}
        <p className="cite">{t('question.basis')}</p>
        {opened && (
          <Suspense fallback={null}>
            <Basis rules={rules} />
          </Suspense>
        )}
      </div>
    </details>
  );
}
