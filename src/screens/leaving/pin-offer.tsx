import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SecretField } from '#src/components/secret-field.tsx';
import { useLeaving } from '#src/leaving/leaving.ts';

const FIELD = 'choose-pin';

/** Offers a PIN for a case in memory. Nobody has to choose one. */
export function PinOffer() {
  const { t } = useTranslation('leaving');
  const { hasPin, choosePin } = useLeaving();
  const [pin, setPin] = useState('');
  const [error, setError] = useState<string | null>(null);
  const said = useRef<HTMLSpanElement>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const chosen = await choosePin(pin);
    setError(chosen ? null : t('pin.digits'));
    // The form is gone once a PIN is chosen: what says so is where to go on from.
    if (chosen) said.current?.focus();
    else document.getElementById(FIELD)?.focus();
  };
  return (
    <>
      <span role="status" tabIndex={-1} ref={said}>
        {hasPin && t('pin.chosen')}
      </span>
      {!hasPin && (
        <details className="pin-offer">
          <summary>{t('pin.offer')}</summary>
          <form onSubmit={(event) => void submit(event)} noValidate autoComplete="off">
            <SecretField id={FIELD} label={t('pin.label')} hint={t('pin.hint')} error={error} value={pin} digits onChange={setPin} />
            <button type="submit" className="button quiet">
              {t('pin.choose')}
            </button>
          </form>
        </details>
      )}
    </>
  );
}
