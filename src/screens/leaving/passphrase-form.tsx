import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SecretField } from '#src/components/secret-field.tsx';
import { useLeaving } from '#src/leaving/leaving.ts';

const FIELD = 'unlock-passphrase';

/** What can be done about each thing that can go wrong; the others have a sentence of their own too. */
const SAID = {
  'wrong-passphrase-or-altered': 'passphrase.wrong',
  gone: 'passphrase.gone',
  expired: 'passphrase.expired',
} as const;

/** Asks for the passphrase of a kept case that was locked; its key was forgotten. */
export function PassphraseForm() {
  const { t } = useTranslation('locked');
  const { phase, reopen } = useLeaving();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [opening, setOpening] = useState(false);
  const reference = phase.kind === 'locked' ? phase.kept?.reference : undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (opening) return;
    setOpening(true);
    const found = passphrase === '' ? 'wrong-passphrase-or-altered' : await reopen(passphrase);
    setOpening(false);
    if (found === null) return;
    setPassphrase('');
    setProblem(found);
    document.getElementById(FIELD)?.focus();
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate autoComplete="off">
      {reference && (
        <p>
          {t('passphrase.reference')} <bdi>{reference}</bdi>
        </p>
      )}
      <SecretField
        id={FIELD}
        label={t('passphrase.label')}
        error={problem && t(SAID[problem as keyof typeof SAID] ?? 'passphrase.failed')}
        alert
        value={passphrase}
        digits={false}
        onChange={setPassphrase}
      />
      <div className="actions">
        <button type="submit" className="button">
          {t('passphrase.open')}
        </button>
        <span role="status">{opening ? t('passphrase.opening') : ''}</span>
      </div>
    </form>
  );
}
