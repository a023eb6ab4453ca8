import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '#src/components/error-summary.tsx';
import { useFaults } from '#src/components/faults.ts';
import { useKeeping } from '#src/kept/keeping.tsx';
import { InHandQuestion, useInHand } from './in-hand.tsx';
import { PassphraseField } from './passphrase-field.tsx';

interface OpenFormProps {
  readonly id: string;
  /** What the case is called on the screen. */
  readonly called: string;
  readonly onOpened: () => void;
  readonly onCancel: () => void;
}

/** Asks for the passphrase of a kept case, after it was settled what becomes of the case in hand. */
export function OpenForm({ id, called, onOpened, onCancel }: OpenFormProps) {
  const { t } = useTranslation(['keeping', 'app']);
  const { open } = useKeeping();
  const inHand = useInHand();
  const [agreed, setAgreed] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const { errors, attempt, setFaults } = useFaults('keeping');
  const field = `open-${id}`;
  const asks = !agreed && (inHand === 'memory' || inHand === 'unsaved');

  useEffect(() => {
    if (!asks) document.getElementById(field)?.focus();
  }, [asks, field]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (passphrase === '') return setFaults([{ target: field, key: 'passphrase.errors.missing' }]);
    setBusy(true);
    const result = await open(id, passphrase);
    setBusy(false);
    if (result.ok) return onOpened();
    setFaults([{ target: field, key: `problems.open.${result.problem}` }]);
  };

  if (asks) return <InHandQuestion inHand={inHand} onReplace={() => setAgreed(true)} onCancel={onCancel} />;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate autoComplete="off">
      <ErrorSummary errors={errors} attempt={attempt} />
      {inHand === 'closed' && <p>{t('inHand.closes')}</p>}
      <PassphraseField
        id={field}
        label={t('list.passphraseOf', { reference: called })}
        hint={t('passphrase.currentHint')}
        value={passphrase}
        error={errors[0]?.message ?? null}
        shown={shown}
        onShow={setShown}
        onChange={setPassphrase}
      />
      <p className="actions">
        <button type="submit" className="button" aria-disabled={busy}>
          {t('list.open')}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {t('list.cancel')}
        </button>
      </p>
      <p role="status">{busy && t('list.opening')}</p>
    </form>
  );
}
