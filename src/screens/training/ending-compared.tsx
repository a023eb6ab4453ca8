import { Link } from 'react-router';
import type { Walk } from '#pathways/follow.ts';
import { type Ending, endingOf } from '#pathways/scenarios/verdict.ts';
import { addresses } from '#src/addresses.ts';
import { VerdictMark } from '#src/components/verdict-mark.tsx';
import { useTrainerWords } from '#src/training/trainer-words.ts';

/** What the learner said would come of the case, beside what the pathway says. */
export function EndingCompared({ ending, walk }: { readonly ending: Ending; readonly walk: Walk }) {
  const { t } = useTrainerWords('trainer-practise', 'contacts');
  const told = endingOf(walk);
  if (told === null) return null;
  const role = (id: string) => t(`contacts:roles.${id}`);
  const rows = [
    {
      part: 'sends',
      yours: t(`decide.sends.${ending.sends}`),
      pathway: t(`decide.sends.${told.sends}`),
      right: ending.sends === told.sends,
    },
    {
      part: 'names',
      yours: t(`decide.names.${ending.names}`),
      pathway: t(`decide.names.${told.names}`),
      right: ending.names === told.names,
    },
    {
      part: 'first',
      yours: role(ending.first),
      pathway: told.first.map(role).join(' · ') || '–',
      right: told.first.includes(ending.first),
    },
  ];
  return (
    <section className="known" lang="en" dir="ltr" aria-labelledby="compared-title">
      <h2 id="compared-title">{t('compared.title')}</h2>
      {rows.map(({ part, yours, pathway, right }) => (
        <div key={part}>
          <h3>{t(`decide.${part}.title`)}</h3>
          <p>
            <VerdictMark verdict={right ? 'right' : 'missed'} />
          </p>
          <dl className="facts">
            <dt>{t('yours')}</dt>
            <dd>{yours}</dd>
            <dt>{t('pathway')}</dt>
            <dd>{pathway}</dd>
          </dl>
        </div>
      ))}
    </section>
  );
}

/** Where to go from the outcome of a made-up case. */
export function TrainingEndings({ isPractice }: { readonly isPractice: boolean }) {
  const { t } = useTrainerWords('trainer-practise');
  return (
    <div lang="en" dir="ltr">
      {isPractice && (
        <Link className="button" to={addresses.debrief}>
          {t('debrief.title')}
        </Link>
      )}{' '}
      <Link className="button quiet" to={addresses.scenario}>
        {t('toScenario')}
      </Link>
    </div>
  );
}
