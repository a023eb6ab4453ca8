import type { ReactNode } from 'react';

interface TextFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly type: 'text' | 'email' | 'tel';
  readonly autoComplete: string;
  readonly value: string;
  readonly help?: string | null;
  readonly inputMode?: 'numeric' | undefined;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}

/** One line to type in. What is typed is not sent to a spelling service. */
export function TextField({ id, label, type, autoComplete, value, help = null, inputMode, error, onChange }: TextFieldProps) {
  return (
    <div className={error ? 'text-field invalid' : 'text-field'}>
      <label htmlFor={id}>{label}</label>
      {help && (
        <p className="hint" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && (
        <p className="error-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        className="text-input"
        id={id}
        name={id}
        type={type}
        inputMode={inputMode}
        dir="auto"
        value={value}
        autoComplete={autoComplete}
        spellCheck={false}
        aria-invalid={error !== null}
        aria-describedby={[help ? `${id}-help` : '', error ? `${id}-error` : ''].join(' ').trim() || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
