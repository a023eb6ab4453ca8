import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Walk } from '#pathways/follow.ts';
import type { QuestionId } from '#pathways/questions.ts';
import { useSpoken } from '#src/case/spoken.ts';
import { pageOf } from '#src/case/steps.ts';

interface TrailProps {
  readonly walk: Walk;
  readonly title: string;
  /** The question on the screen, marked as where the case is now. */
  readonly now?: QuestionId;
  /** The address of a numbered page of the case. */
  readonly addressOf: (page: number) => string;
}

/** The case so far, each answer changeable. It grows with the case and promises no number of steps. */
export function Trail({ walk, title, now, addressOf }: TrailProps) {
  const { t } = useTranslation();
  const { short, answer } = useSpoken();
  return (
    <nav className="trail" aria-label={title}>
      <h2>{title}</h2>
      <ol>
        {walk.trail.map((step) => {
          const here = step.question === now;
          return (
            <li key={step.question} className={here ? 'now' : undefined} aria-current={here ? 'step' : undefined}>
              <span className="trail-question">{short(step.question)}</span>
              <b>{answer(step)}</b>
              {here || step.derived ? null : (
                <Link
                  to={addressOf(pageOf(step.question, walk))}
                  state={{ changing: true }}
                  aria-label={t('trail.changeOf', { question: short(step.question) })}
                >
                  {t('trail.change')}
                </Link>
              )}
            </li>
          );
        })}
        {walk.next !== null && (
          <li className={walk.next === now ? 'now' : 'ahead'} aria-current={walk.next === now ? 'step' : undefined}>
            <span className="trail-question">{short(walk.next)}</span>
            <b>{t('trail.now')}</b>
          </li>
        )}
      </ol>
    </nav>
  );
}
