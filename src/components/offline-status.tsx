import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Readiness, tryAgain } from '#src/offline/readiness.ts';

/** How far the app is with being on this device. Nothing is said until it is known. */
export function OfflineStatus({ readiness }: { readonly readiness: Readiness }) {
  const { t } = useTranslation('offline');
  switch (readiness.state) {
    case 'asking':
      return null;
    case 'fetching':
      return <Fetching {...readiness} />;
    case 'ready':
      return (
        <p className="offline-ready" role="status">
          {t('status.ready')}
        </p>
      );
    case 'unavailable':
      return <p role="status">{t(`status.unavailable.${readiness.why}`)}</p>;
    case 'failed':
      return (
        <>
          <p role="status">{t(`status.failed.${readiness.why}`)}</p>
          <button type="button" className="link-button" onClick={tryAgain}>
            {t('status.again')}
          </button>
        </>
      );
  }
}

/** The count is no live text: a screen reader would have to read out every file. */
function Fetching({ done, total }: { readonly done: number; readonly total: number }) {
  const { t } = useTranslation('offline');
  const said = total === 0 ? t('status.starting') : t('status.fetching', { done, total });
  const id = useId();
  return (
    <div className="offline-progress">
      <p id={id}>{said}</p>
      {total === 0 ? <progress aria-labelledby={id} /> : <progress aria-labelledby={id} value={done} max={total} />}
    </div>
  );
}
