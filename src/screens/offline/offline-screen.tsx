import REVIEW_DATE from 'virtual:review-date';
import { useTranslation } from 'react-i18next';
import { PACK } from '#pathways/localities/pack.ts';
import { OfflineStatus } from '#src/components/offline-status.tsx';
import { PathwayChanges } from '#src/components/pathway-changes.tsx';
import { dateInWords } from '#src/language/dates.ts';
import { useOffline } from '#src/offline/readiness.ts';
import { ExtraChoice } from './extra-choice.tsx';
import { KeepIt } from './keep-it.tsx';

const WRONG = ['wrongNetwork', 'wrongFull', 'wrongRefused', 'wrongShared'] as const;

/** What is on this device, how to have it as an app, how to try it, and what to do where it does not get ready. */
export default function OfflineScreen() {
  const { t, i18n } = useTranslation('offline');
  const { readiness } = useOffline();
  const about = readiness.state === 'ready' ? readiness.about : null;
  const listOf = (key: 'page.installWays' | 'page.checkSteps') => t(key, { returnObjects: true }) as readonly string[];
  return (
    <div className="measure-wide">
      <h1 tabIndex={-1}>{t('page.title')}</h1>
      <p className="lead">{t('page.lead')}</p>

      <section className="card">
        <h2>{t('page.state')}</h2>
        {readiness.state === 'asking' ? <p>{t('page.none')}</p> : <OfflineStatus readiness={readiness} />}
        {about && <p>{t('page.files', { total: about.total, pathway: about.pathway, build: about.build })}</p>}
        <p className="cite">{t('page.review', { date: dateInWords(REVIEW_DATE, i18n.language), count: PACK.reviewPolicy.months })}</p>
      </section>

      {about && about.extras.length > 0 && (
        <>
          <h2>{t('page.chosen')}</h2>
          {about.extras.map((extra) => (
            <ExtraChoice key={extra.id} extra={extra} />
          ))}
        </>
      )}

      <h2>{t('page.check')}</h2>
      <ol>
        {listOf('page.checkSteps').map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>

      <h2>{t('page.install')}</h2>
      <p>{t('page.installText')}</p>
      <ul>
        {listOf('page.installWays').map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <p>{t('page.installSeen')}</p>

      {about && <KeepIt />}

      <h2>{t('page.wrong')}</h2>
      <ul>
        {WRONG.map((line) => (
          <li key={line}>{t(`page.${line}`)}</li>
        ))}
      </ul>

      {about && (
        <>
          <h2>{t('page.changes')}</h2>
          <PathwayChanges changes={about.changes.toReversed()} />
        </>
      )}
    </div>
  );
}
