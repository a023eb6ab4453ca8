import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDroppedFiles } from '#src/components/dropped-files.ts';
import { ErrorSummary } from '#src/components/error-summary.tsx';
import { useFaults } from '#src/components/faults.ts';
import { FileField } from '#src/components/file-field.tsx';
import { importCase } from '#src/kept/case-files.ts';
import { useKeeping } from '#src/kept/keeping.tsx';
import { momentInWords } from '#src/language/times.ts';
import { chosenFile, type ReadCaseFile } from './chosen-file.ts';
import { InHandQuestion, useInHand } from './in-hand.tsx';
import { PassphraseField } from './passphrase-field.tsx';

/** Opens a case file: the file is looked at when it is chosen, the passphrase is asked for a file that can be one. */
export function ImportForm({ onOpened }: { readonly onOpened: () => void }) {
  const { t, i18n } = useTranslation(['keeping', 'app']);
  const { take } = useKeeping();
  const inHand = useInHand();
  const [file, setFile] = useState<ReadCaseFile | null>(null);
  const [agreed, setAgreed] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const { errors, attempt, setFaults } = useFaults('keeping');
  const input = useRef<HTMLInputElement>(null);
  const asks = file !== null && !agreed && (inHand === 'memory' || inHand === 'unsaved');
  const target = file === null ? 'case-file' : 'case-file-passphrase';

  const look = async (files: readonly File[]) => {
    const read = await chosenFile(files);
    setAgreed(false);
    setPassphrase('');
    setFile(read.ok ? read : null);
    setFaults(read.ok ? [] : [{ target: 'case-file', key: `problems.import.${read.problem}` }]);
    if (input.current !== null) input.current.value = '';
  };
  useDroppedFiles((files) => void look(files));

  useEffect(() => {
    if (file !== null && !asks) document.getElementById('case-file-passphrase')?.focus();
  }, [file, asks]);

  const openFile = async (bytes: Uint8Array) => {
    if (passphrase === '') return setFaults([{ target, key: 'passphrase.errors.missing' }]);
    setBusy(true);
    const read = await importCase(bytes, passphrase);
    const taken = read.ok ? await take(read.case) : read;
    setBusy(false);
    if (taken.ok) return onOpened();
    setFaults([{ target, key: `problems.import.${taken.problem}` }]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (file === null) setFaults([{ target, key: 'problems.import.none' }]);
    else void openFile(file.bytes);
  };
  const another = () => {
    setFile(null);
    setFaults([]);
  };

  return (
    <section aria-labelledby="import">
      <h2 id="import">{t('files.importTitle')}</h2>
      <p>{t('files.importLead')}</p>
      <form onSubmit={submit} noValidate autoComplete="off">
        <ErrorSummary errors={errors} attempt={attempt} />
        {file === null ? (
          <FileField
            ref={input}
            id="case-file"
            label={t('files.file')}
            hint={t('files.fileHint')}
            error={errors[0]?.message ?? null}
            accept=".json,application/json"
            onFiles={(files) => void look(files)}
          />
        ) : (
          <p>
            {t('files.chosen')} <bdi dir="auto">{file.name}</bdi>
            {file.madeAt !== null && (
              <small className="from-file">{t('files.made', { moment: momentInWords(file.madeAt, i18n.language) })}</small>
            )}
          </p>
        )}
        {asks && <InHandQuestion inHand={inHand} onReplace={() => setAgreed(true)} onCancel={another} />}
        {file !== null && !asks && (
          <>
            {inHand === 'closed' && <p>{t('inHand.closes')}</p>}
            <PassphraseField
              id="case-file-passphrase"
              label={t('files.passphrase')}
              hint={t('passphrase.currentHint')}
              value={passphrase}
              error={errors[0]?.message ?? null}
              shown={shown}
              onShow={setShown}
              onChange={setPassphrase}
            />
          </>
        )}
        {!asks && (
          <p className="actions">
            <button type="submit" className="button quiet" aria-disabled={busy}>
              {t('files.importGo')}
            </button>
            {file !== null && (
              <button type="button" className="link-button" onClick={another}>
                {t('files.another')}
              </button>
            )}
          </p>
        )}
        <p role="status">{busy && t('files.opening')}</p>
      </form>
    </section>
  );
}
