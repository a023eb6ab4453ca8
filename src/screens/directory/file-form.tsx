import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '#src/components/error-summary.tsx';
import { FileField } from '#src/components/file-field.tsx';

interface FileFormProps {
  /** While a file is being read: pressing again does nothing. */
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
  /** The button was pressed without a file. */
  readonly onNone: () => void;
}

/** Asks for the file. It is read on the device; nothing is uploaded. */
export function FileForm({ busy, onFile, onNone }: FileFormProps) {
  const { t } = useTranslation('directory');
  const input = useRef<HTMLInputElement>(null);
  const [attempts, setAttempts] = useState(0);
  const errors = attempts === 0 ? [] : [{ target: 'directory-file', message: t('file.none') }];
  const read = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const file = input.current?.files?.[0];
    setAttempts(file ? 0 : attempts + 1);
    if (file) onFile(file);
    else onNone();
  };
  return (
    <form onSubmit={read} noValidate>
      <ErrorSummary errors={errors} attempt={attempts} />
      <h2>{t('file.title')}</h2>
      <FileField
        ref={input}
        id="directory-file"
        label={t('file.label')}
        hint={t('file.hint')}
        error={errors[0]?.message ?? null}
        accept=".csv,.json,text/csv,application/json"
      />
      <button type="submit" className="button" aria-disabled={busy}>
        {t('file.read')}
      </button>
    </form>
  );
}
