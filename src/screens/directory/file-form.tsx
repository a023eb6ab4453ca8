import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '#src/components/error-summary.tsx';

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
      <div className={errors.length > 0 ? 'text-field invalid' : 'text-field'}>
        <label htmlFor="directory-file">{t('file.label')}</label>
        <p className="hint" id="directory-file-hint">
          {t('file.hint')}
        </p>
        {errors.map(({ message }) => (
          <p className="error-message" id="directory-file-error" key={message}>
            {message}
          </p>
        ))}
        <input
          ref={input}
          className="text-input file-input"
          type="file"
          id="directory-file"
          accept=".csv,.json,text/csv,application/json"
          aria-invalid={errors.length > 0}
          aria-describedby={errors.length > 0 ? 'directory-file-hint directory-file-error' : 'directory-file-hint'}
        />
      </div>
      <button type="submit" className="button" aria-disabled={busy}>
        {t('file.read')}
      </button>
    </form>
  );
}
