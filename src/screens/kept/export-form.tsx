import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCase } from '#src/case/case-session.tsx';
import { ErrorSummary } from '#src/components/error-summary.tsx';
import { type FieldFault, useFaults } from '#src/components/faults.ts';
import { saveFile } from '#src/components/save-file.ts';
import { exportCase } from '#src/kept/case-files.ts';
import { caseOf } from '#src/kept/case-in-hand.ts';
import { randomId } from '#src/kept/sealing.ts';
import { noteHandedOut } from '#src/leaving/handed-out.ts';
import { faultOf, fieldOf, NewPassphraseFields, NO_PASSPHRASE } from './new-passphrase.tsx';

/** Saves the case in hand as an encrypted file, kept or not. */
export function ExportForm() {
  const { t } = useTranslation(['keeping', 'app']);
  const held = useCase();
  const [chosen, setChosen] = useState(NO_PASSPHRASE);
  const { errors, attempt, setFaults } = useFaults('keeping');
  const [busy, setBusy] = useState(false);
  const [opened, setOpened] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);

  const make = async (): Promise<readonly FieldFault[]> => {
    const fault = await faultOf(chosen, '');
    if (fault !== null) return [{ target: fieldOf('file-passphrase', fault), key: `passphrase.errors.${fault}` }];
    const caseId = held.caseId ?? randomId();
    held.change({ type: 'named', caseId });
    const made = await exportCase(caseOf(held, caseId), chosen.value);
    if (!made.ok) return [{ target: 'file-passphrase', key: `problems.export.${made.problem}` }];
    saveFile(new Blob([made.bytes], { type: 'application/json' }), made.fileName);
    noteHandedOut({ kind: 'case-file', how: 'saved' });
    setSaved(made.fileName);
    setChosen(NO_PASSPHRASE);
    return [];
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setSaved(null);
    setFaults(await make().catch(() => [{ target: 'file-passphrase', key: 'problems.export.failed' }]));
    setBusy(false);
  };

  return (
    <section aria-labelledby="export">
      <h2 id="export">{t('files.exportTitle')}</h2>
      <p>{t('files.exportLead')}</p>
      <p>{t('files.exportLimit')}</p>
      <details className="why" onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>{t('files.exportOpen')}</summary>
        {opened && (
          <form onSubmit={(event) => void submit(event)} noValidate autoComplete="off">
            <ErrorSummary errors={errors} attempt={attempt} />
            <NewPassphraseFields id="file-passphrase" chosen={chosen} nearby="" errors={errors} onChange={setChosen} />
            <div className="actions">
              <button type="submit" className="button quiet" aria-disabled={busy}>
                {t('files.exportGo')}
              </button>
            </div>
          </form>
        )}
      </details>
      <p role="status">
        {busy && t('files.exporting')}
        {saved !== null && t('files.exported', { file: saved })}
      </p>
    </section>
  );
}
