import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SecretField } from '#src/components/secret-field.tsx';
import { useLeaving } from '#src/leaving/leaving.ts';

const FIELD = 'unlock-pin';

/** Asks for the PIN of a case that is in memory only. Wrong ones are answered more and more slowly, and the wait is shown. */
export function PinForm() {
  const { t } = useTranslation('locked');
  const { unlock } = useLeaving();
  const [pin, setPin] = useState('');
  /** How long the last wrong PIN made everybody wait, in seconds; null before there was one. */
  const [wrong, setWrong] = useState<number | null>(null);
  const [wait, setWait] = useState(0);
  useEffect(() => {
    if (wait <= 0) return;
    const timer = setTimeout(() => setWait(wait - 1), 1000);
    return () => clearTimeout(timer);
  }, [wait]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await unlock(pin);
    if (answer.kind === 'right') return;
    const seconds = Math.ceil(answer.wait / 1000);
    setPin('');
    setWait(seconds);
    setWrong(seconds);
    document.getElementById(FIELD)?.focus();
  };

  const error = wrong === null ? null : wrong > 0 ? t('pin.wrongWait', { count: wrong }) : t('pin.wrong');
  return (
    <form onSubmit={(event) => void submit(event)} noValidate autoComplete="off">
      <SecretField id={FIELD} label={t('pin.label')} error={error} alert value={pin} digits onChange={setPin} />
      <div className="actions">
        <button type="submit" className="button">
          {t('pin.unlock')}
        </button>
        {/* The message has the whole wait; counting it down aloud would talk over everything. */}
        {wait > 0 && (
          <span className="cite" aria-hidden="true">
            {t('pin.wait', { count: wait })}
          </span>
        )}
      </div>
    </form>
  );
}
