import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Asks the browser not to throw the app away when it is short of room; shown where it can be asked. */
export function KeepIt() {
  const { t } = useTranslation('offline-page');
  const [state, setState] = useState<'unknown' | 'not-asked' | 'kept' | 'refused'>('unknown');
  useEffect(() => {
    void navigator.storage?.persisted?.().then((kept) => setState(kept ? 'kept' : 'not-asked'));
  }, []);
  const ask = async () => setState((await navigator.storage.persist()) ? 'kept' : 'refused');
  return (
    <>
      <h2>{t('keep')}</h2>
      <p>{t('keepText')}</p>
      {state === 'not-asked' && (
        <button type="button" className="button quiet" onClick={() => void ask()}>
          {t('keepAsk')}
        </button>
      )}
      <p role="status">
        {state === 'kept' && t('kept')}
        {state === 'refused' && t('notKept')}
      </p>
    </>
  );
}
