import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { useLeaving } from '#src/leaving/leaving.ts';

/** Erases a locked case, once that was said twice: whoever forgot the PIN has no other way on. */
export function EraseLocked() {
  const { t } = useTranslation('locked');
  const { erase } = useLeaving();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const sure = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) sure.current?.focus();
  }, [asked]);
  const go = async () => {
    await erase({ deleteKept: false });
    navigate(addresses.finish);
  };
  if (!asked) {
    return (
      <button type="button" className="button quiet" onClick={() => setAsked(true)}>
        {t('erase')}
      </button>
    );
  }
  return (
    <div className="note">
      <p id="erase-sure">{t('sure')}</p>
      <div className="actions">
        <button type="button" className="button" ref={sure} aria-describedby="erase-sure" onClick={() => void go()}>
          {t('eraseSure')}
        </button>
        <button type="button" className="button quiet" onClick={() => setAsked(false)}>
          {t('eraseNot')}
        </button>
      </div>
    </div>
  );
}
