import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '#src/components/choice.tsx';
import { SecretField } from '#src/components/secret-field.tsx';
import type { PinLock } from '#src/kept/pin.ts';
import { languageOf } from '#src/language/languages.ts';

/** A quiet way back for the practitioner, in their own language. */
export function TakeBackButton({ onTakeBack }: { readonly onTakeBack: () => void }) {
  const { t, i18n } = useTranslation('handing');
  const { code, dir } = languageOf(i18n.language);
  return (
    <footer className="handed-foot" lang={code} dir={dir}>
      <button type="button" className="link-button" onClick={onTakeBack} aria-label={t('takeBack.label')}>
        {t('takeBack.button')}
      </button>
    </footer>
  );
}

interface TakeBackProps {
  readonly lock: PinLock | null;
  readonly onTaken: () => void;
  readonly onReturn: () => void;
}

/** Asks for the PIN, or where there is none, whether it is the practitioner; nothing of the case stands behind it. */
export function TakeBack({ lock, onTaken, onReturn }: TakeBackProps) {
  const { t, i18n } = useTranslation('handing');
  const { code, dir } = languageOf(i18n.language);
  const [pin, setPin] = useState('');
  const [sure, setSure] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (error !== null) field.current?.querySelector('input')?.focus();
  }, [error]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (lock === null) return sure ? onTaken() : setError(t('takeBack.confirmWrong'));
    if (pin.trim() === '') return setError(t('takeBack.empty'));
    try {
      const answer = await lock.try(pin.trim(), performance.now());
      if (answer.kind === 'right') return onTaken();
      setPin('');
      setError(answer.wait > 0 ? t('takeBack.wait', { count: Math.ceil(answer.wait / 1000) }) : t('takeBack.wrong'));
    } catch {
      setError(t('takeBack.failed'));
    }
  };

  return (
    <div className="handed" lang={code} dir={dir}>
      <main className="handed-page">
        <h1 tabIndex={-1}>{t('takeBack.title')}</h1>
        <form ref={field} onSubmit={(event) => void submit(event)} noValidate autoComplete="off">
          {lock === null ? (
            <>
              <p>{t('takeBack.confirm')}</p>
              <p className="error-message" role="alert">
                {error}
              </p>
              <Choice
                kind="checkbox"
                id="take-back-sure"
                name="sure"
                value="yes"
                label={t('takeBack.confirmBox')}
                checked={sure}
                onChange={setSure}
              />
            </>
          ) : (
            <>
              <p className="visually-hidden" role="alert">
                {error}
              </p>
              <SecretField id="take-back-pin" digits label={t('takeBack.pin')} value={pin} error={error} onChange={setPin} />
            </>
          )}
          <div className="handed-moves">
            <button type="button" className="button quiet" onClick={onReturn}>
              {t('takeBack.return')}
            </button>
            <button type="submit" className="button">
              {t('takeBack.open')}
            </button>
          </div>
        </form>
      </main>
    </div>
  );
}
