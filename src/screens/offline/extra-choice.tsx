import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchExtra } from '#src/offline/readiness.ts';
import type { Extra, Trouble } from '#src/service-worker/messages.ts';

/** A large file that is fetched only when somebody wants it. */
export function ExtraChoice({ extra }: { readonly extra: Extra }) {
  const { t, i18n } = useTranslation('offline-page');
  const [state, setState] = useState<'at-rest' | 'fetching' | Trouble>('at-rest');
  const name = t(`extra.${extra.id}` as 'extra.chinese');
  const size = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(extra.bytes / 1_000_000);
  const start = async () => {
    setState('fetching');
    const result = await fetchExtra(extra.id);
    setState(result === 'done' ? 'at-rest' : result);
  };
  return (
    <div className="extra">
      <h3>{name}</h3>
      <p>{t('needed')}</p>
      {!extra.ready && state !== 'fetching' && (
        <button type="button" className="button quiet" aria-label={t('extraFetchOf', { extra: name })} onClick={() => void start()}>
          {t('extraFetch', { size })}
        </button>
      )}
      <p role="status" className={extra.ready ? 'offline-ready' : undefined}>
        {extra.ready && t('extraReady')}
        {!extra.ready && state === 'fetching' && t('fetchingExtra')}
        {!extra.ready && (state === 'full' || state === 'network') && t(`extraFailed.${state}`)}
      </p>
    </div>
  );
}
