import { useEffect, useRef, useState } from 'react';
import { useDroppedFiles } from '#src/components/dropped-files.ts';
import { FileField } from '#src/components/file-field.tsx';
import type { CheckFile } from '#src/knowledge/group.ts';
import { useKnowledge } from '#src/knowledge/knowledge-memory.ts';
import { MOST_FILES, openCheckFile, type Refused, sortFiles, type Taken } from '#src/knowledge/take-files.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { CountedFiles } from './counted-files.tsx';

/** Takes anonymous files, many at once. What is wrong with one says so by its name, and the others are counted all the same. */
export function FilesPart() {
  const { t } = useTrainerWords('trainer-knowledge');
  const [{ held }, change] = useKnowledge();
  const [refused, setRefused] = useState<readonly Refused[] | 'too-many'>([]);
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const attention = useRef<HTMLDivElement>(null);

  const take = async (files: readonly File[]) => {
    if (busy || files.length === 0) return;
    setStatus('');
    if (files.length > MOST_FILES) return setRefused('too-many');
    setBusy(true);
    const opened = await Promise.all(files.map(openCheckFile));
    let taken: Taken = { counted: [], held: [], refused: [] };
    change((now) => {
      taken = sortFiles(opened, [...now.files, ...now.held]);
      return { files: [...now.files, ...taken.counted], held: [...now.held, ...taken.held] };
    });
    setRefused(taken.refused);
    setStatus(t('files.added', { count: taken.counted.length }));
    setBusy(false);
    if (input.current !== null) input.current.value = '';
  };
  useDroppedFiles((files) => void take(files));

  const wrong = refused === 'too-many' || refused.length > 0;
  useEffect(() => {
    if (refused.length > 0) attention.current?.focus();
  }, [refused]);

  const decide = (file: CheckFile, counts: boolean) => {
    change((now) => ({
      held: now.held.filter((one) => one !== file),
      files: counts ? [...now.files, file] : now.files,
    }));
    setStatus(t('files.added', { count: counts ? 1 : 0 }));
    document.getElementById('knowledge-files')?.focus();
  };

  return (
    <section aria-labelledby="files">
      <h2 id="files">{t('files.title')}</h2>
      {wrong && (
        <div className="error-summary" role="alert" tabIndex={-1} ref={attention} aria-labelledby="refused">
          <h2 id="refused">{refused === 'too-many' ? t('files.refused_other') : t('files.refused', { count: refused.length })}</h2>
          {refused === 'too-many' ? (
            <p>{t('files.tooMany', { most: MOST_FILES })}</p>
          ) : (
            <ul>
              {refused.map(({ name, fault }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name and one fault
                <li key={index}>
                  <FileName name={name} />
                  {t(`files.faults.${fault}`)}
                </li>
              ))}
            </ul>
          )}
          <p>{t('files.kept')}</p>
        </div>
      )}
      <FileField
        id="knowledge-files"
        label={t('files.label')}
        hint={t('files.hint')}
        error={null}
        accept=".json,application/json"
        multiple
        ref={input}
        onFiles={(files) => void take(files)}
      />
      <p role="status">{busy ? t('files.reading') : status}</p>
      {held.map((file) => (
        <div className="note" key={`${file.name} ${file.changed}`}>
          <p>
            <FileName name={file.name} /> {t('files.alike')}
          </p>
          <p className="actions">
            <button type="button" className="button quiet" onClick={() => decide(file, true)}>
              {t('files.countToo')}
            </button>
            <button type="button" className="link-button" onClick={() => decide(file, false)}>
              {t('files.leaveOut')}
            </button>
          </p>
        </div>
      ))}
      <CountedFiles onRemoved={setStatus} />
    </section>
  );
}

/** The name of a file, whichever way it is written. */
const FileName = ({ name }: { readonly name: string }) => (
  <b className="file-name">
    <bdi dir="auto">{name}</bdi>
  </b>
);
