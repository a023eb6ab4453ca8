import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { clipboardWasRefused } from '#src/leaving/clipboard.ts';
import { useLeaving } from '#src/leaving/leaving.ts';
import { EraseLocked } from './erase-locked.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { PinForm } from './pin-form.tsx';

/** What stands in the place of a locked case. Nothing of the case is on the page while this is. */
export default function LockScreen() {
  const { t } = useTranslation('locked');
  const { phase, hasPin, unlock, leaveSealed } = useLeaving();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (phase.kind !== 'locked') return null;
  const kept = phase.kept !== null;

  return (
    <div className="measure locked">
      <h1 tabIndex={-1} ref={heading}>
        {t('title')}
      </h1>
      <p>{t(kept ? 'says.kept' : hasPin ? 'says.pin' : 'says.open')}</p>
      {clipboardWasRefused() && <p className="note">{t('clipboard')}</p>}
      {kept && <PassphraseForm />}
      {!kept && hasPin && <PinForm />}
      {!kept && !hasPin && (
        <p>
          <button type="button" className="button" onClick={() => void unlock('')}>
            {t('continue')}
          </button>
        </p>
      )}
      {kept ? (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            navigate(addresses.start);
            leaveSealed();
          }}
        >
          {t('leave')}
        </button>
      ) : (
        <EraseLocked />
      )}
    </div>
  );
}
