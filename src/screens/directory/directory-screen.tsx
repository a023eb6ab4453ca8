import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { useToday } from '#src/components/clock.tsx';
import { useDirectory } from '#src/directory/directory-provider.tsx';
import type { FileRead } from '#src/directory/read-file.ts';
import { ColumnHelp } from './column-help.tsx';
import { FileForm } from './file-form.tsx';
import { LoadedDirectory } from './loaded-directory.tsx';
import { ReadFile } from './read-file.tsx';

type Step =
  | { readonly kind: 'begin' | 'loading' | 'loaded' | 'removed' }
  | { readonly kind: 'reading'; readonly rows: number }
  | { readonly kind: 'read'; readonly file: FileRead };

const BEGIN: Step = { kind: 'begin' };

/** Where a partnership's coordinator loads, looks over, exports and removes the directory of contacts. */
export default function DirectoryScreen() {
  const { t } = useTranslation(['directory', 'app', 'contacts']);
  const today = useToday();
  const { entries, state, load } = useDirectory();
  const [step, setStep] = useState<Step>(BEGIN);

  useEffect(() => {
    if (step.kind === 'loaded' || step.kind === 'removed') document.getElementById('loaded')?.focus();
  }, [step]);

  const read = async (file: File) => {
    setStep({ kind: 'reading', rows: 0 });
    const { readDirectoryFile } = await import('#src/directory/read-file.ts');
    const grounds = { districts: LOCALITY.districts, today };
    setStep({ kind: 'read', file: await readDirectoryFile(file, grounds, (rows) => setStep({ kind: 'reading', rows })) });
  };
  const keep = async (file: FileRead & { readonly ok: true }) => {
    setStep({ kind: 'loading' });
    await load({ entries: file.entries, loadedOn: today, fileDated: file.fileDated });
    setStep({ kind: 'loaded' });
  };

  return (
    <div className="measure-wide">
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="lead">{t('intro')}</p>
      <ul className="plain-list">
        <li>{t('facts.device')}</li>
        <li>{t('facts.noCase')}</li>
        <li>{t('facts.posts')}</li>
        <li>{t('facts.others')}</li>
      </ul>
      <p role="status" className="directory-status">
        {step.kind === 'reading' && t('status.reading', { count: step.rows })}
        {step.kind === 'loading' && t('status.loading')}
        {step.kind === 'loaded' && t('status.loaded', { count: entries.length })}
        {step.kind === 'removed' && t('status.removed')}
      </p>
      {state === 'unreadable' && <p className="note">{t('status.unreadable')}</p>}
      {state !== 'reading' && (
        <LoadedDirectory
          onRemoved={() => {
            setStep({ kind: 'removed' });
          }}
        />
      )}
      {step.kind === 'read' && <ReadFile file={step.file} replaces={entries.length > 0} onKeep={(file) => void keep(file)} />}
      <FileForm
        busy={step.kind === 'reading' || step.kind === 'loading'}
        onFile={(file) => void read(file)}
        onNone={() => setStep(BEGIN)}
      />
      <ColumnHelp />
    </div>
  );
}
