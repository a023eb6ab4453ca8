import REVIEW_DATE from 'virtual:review-date';
import { useTranslation } from 'react-i18next';
import { PACK } from '#pathways/localities/pack.ts';
import { OfflineStatus } from '#src/components/offline-status.tsx';
import { PathwayChanges } from '#src/components/pathway-changes.tsx';
import { SingleFileNote } from '#src/components/single-file-note.tsx';
import { dateInWords } from '#src/language/dates.ts';
import { useOffline } from '#src/offline/readiness.ts';
import { SINGLE_FILE } from '#src/single-file.ts';
import { ExtraChoice } from './extra-choice.tsx';
import { KeepIt } from './keep-it.tsx';

const WRONG = ['wrongNetwork', 'wrongFull', 'wrongRefused', 'wrongShared'] as const;

/** The copy that is one file needs no network ever. */
export default function OfflineScreen() {
  const { t } = useTranslation('offline-page');
  if (!SINGLE_FILE) return <HostedOfflineScreen />;
  return (
    <div className="measure-wide">
      <h1 tabIndex={-1}>{t('title')}</h1>
      <SingleFileNote />
    </div>
  );
}

/** What is on this device, how to have it as an app, how to try it, and what to do where it does not get ready. */
function HostedOfflineScreen() {
  const { t, i18n } = useTranslation('offline-page');
  const { readiness } = useOffline();
  const about = readiness.state === 'ready' ? readiness.about : null;
  const listOf = (key: 'installWays' | 'checkSteps') => t(key, { returnObjects: true }) as readonly string[];
  return (
    <div className="measure-wide">
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>

      <section className="card">
        <h2>{t('state')}</h2>
        {readiness.state === 'asking' ? <p>{t('none')}</p> : <OfflineStatus readiness={readiness} />}
        {about && <p>{t('files', { total: about.total, pathway: about.pathway, build: about.build })}</p>}
        <p className="cite">{t('review', { date: dateInWords(REVIEW_DATE, i18n.language), count: PACK.reviewPolicy.months })}</p>
      </section>

      {about && about.extras.length > 0 && (
        <>
          <h2>{t('chosen')}</h2>
          {about.extras.map((extra) => (
            <ExtraChoice key={extra.id} extra={extra} />
          ))}
        </>
      )}

      <h2>{t('check')}</h2>
      <ol>
        {listOf('checkSteps').map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>

      <h2>{t('install')}</h2>
      <p>{t('installText')}</p>
      <ul>
        {listOf('installWays').map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <p>{t('installSeen')}</p>

      {about && <KeepIt />}

      <h2>{t('wrong')}</h2>
      <ul>
        {WRONG.map((line) => (
          <li key={line}>{t(`${line}`)}</li>
        ))}
      </ul>

      {about && (
        <>
          <h2>{t('changesTitle')}</h2>
          <PathwayChanges changes={about.changes.toReversed()} />
        </>
      )}
    </div>
  );
}
