import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface LinesFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly help: string | null;
  readonly error: string | null;
  readonly value: readonly string[];
  readonly max: number;
  readonly onChange: (value: readonly string[]) => void;
}

/** Several short entries, one to a line; nothing is uploaded. */
export function LinesField({ id, label, help, error, value, max, onChange }: LinesFieldProps) {
  const { t } = useTranslation('details');
  return (
    <div className={error ? 'text-field invalid' : 'text-field'}>
      <label htmlFor={id}>{label}</label>
      {help && (
        <p className="hint" id={`${id}-help`}>
          {help}
        </p>
      )}
      <textarea
        className="text-input"
        id={id}
        name={id}
        rows={4}
        dir="auto"
        value={value.join('\n')}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.target.value.split('\n'))}
      />
      {value.length > max && <p className="doubt">{t('refusals.too-many-files')}</p>}
    </div>
  );
}
