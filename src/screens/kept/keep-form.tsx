import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { useCase } from '#src/case/case-session.tsx';
import { ErrorSummary } from '#src/components/error-summary.tsx';
import { type FieldFault, useFaults } from '#src/components/faults.ts';
import { useKeeping } from '#src/kept/keeping.tsx';
import { REFERENCE_LENGTH } from '#src/kept/kept-record.ts';
import { faultOf, fieldOf, NewPassphraseFields, NO_PASSPHRASE } from './new-passphrase.tsx';

const FACTS = ['protects', 'notOpen', 'forgotten', 'seen', 'browser'] as const;
/** Fields of the form with a name of somebody in them. */
const NAMES = /^victim-.*name$/;

/** Keeps the case in hand, after it was said for how long and what that does and does not protect from. */
export function KeepForm() {
  const { t } = useTranslation(['keeping', 'app']);
  const { details } = useCase();
  const { keep } = useKeeping();
  const [reference, setReference] = useState('');
  const [chosen, setChosen] = useState(NO_PASSPHRASE);
  const { errors, attempt, setFaults } = useFaults('keeping');
  const [busy, setBusy] = useState(false);
  const referenceError = errors.find(({ target }) => target === 'reference')?.message ?? null;

  const faults = async (): Promise<readonly FieldFault[]> => {
    const fault = await faultOf(chosen, reference);
    const words = reference.toLocaleLowerCase().split(/[^\p{L}]+/u);
    const names = Object.entries(details).flatMap(([key, value]) => (NAMES.test(key) ? [value].flat() : []));
    const named = names.some((name) => words.includes(name.trim().toLocaleLowerCase()) && name.trim() !== '');
    return [
      ...(named ? [{ target: 'reference', key: 'keep.nameInReference' }] : []),
      ...(fault === null ? [] : [{ target: fieldOf('passphrase', fault), key: `passphrase.errors.${fault}` }]),
    ];
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const found = await faults();
    setFaults(found);
    if (found.length === 0) {
      const result = await keep(chosen.value, reference);
      if (result.ok) return;
      const target = result.problem === 'reference-too-long' ? 'reference' : 'passphrase';
      setFaults([{ target, key: `problems.keep.${result.problem}` }]);
    }
    setBusy(false);
  };

  return (
    <>
      <p className="lead">{t('keep.lead')}</p>
      <h2>{t('keep.facts.title')}</h2>
      <ul className="plain-list">
        <li>
          <b>{t('keep.facts.days', { count: LOCALITY.keepCasesFor.days })}</b>
        </li>
        {FACTS.map((fact) => (
          <li key={fact}>{t(`keep.facts.${fact}`)}</li>
        ))}
      </ul>
      <form onSubmit={(event) => void submit(event)} noValidate autoComplete="off">
        <ErrorSummary errors={errors} attempt={attempt} />
        <NewPassphraseFields id="passphrase" chosen={chosen} nearby={reference} errors={errors} onChange={setChosen} />
        <div className={referenceError === null ? 'text-field' : 'text-field invalid'}>
          <label htmlFor="reference">{t('keep.reference')}</label>
          <p className="hint" id="reference-hint">
            {t('keep.referenceHint', { count: REFERENCE_LENGTH })}
          </p>
          {referenceError !== null && (
            <p className="error-message" id="reference-error">
              {referenceError}
            </p>
          )}
          {/* Not offered again by the browser, which would store it for longer than the case, and sent to no spelling service. */}
          <input
            className="text-input"
            id="reference"
            type="text"
            dir="auto"
            value={reference}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={referenceError !== null}
            aria-describedby={referenceError === null ? 'reference-hint' : 'reference-hint reference-error'}
            onChange={(event) => setReference(event.target.value)}
          />
        </div>
        <div className="actions">
          <button type="submit" className="button" aria-disabled={busy}>
            {t('keep.go')}
          </button>
          <p role="status">{busy && t('keep.busy')}</p>
        </div>
      </form>
    </>
  );
}
