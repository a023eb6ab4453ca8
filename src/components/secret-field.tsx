import { secretlyTyped } from './typed-privately.ts';

interface SecretFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error: string | null;
  readonly value: string;
  /** A PIN: digits only, on a keyboard of digits. */
  readonly digits: boolean;
  readonly onChange: (value: string) => void;
}

/** A PIN or a passphrase; the browser is not to offer to keep it. */
export function SecretField({ id, label, hint, error, value, digits, onChange }: SecretFieldProps) {
  return (
    <div className={error ? 'text-field invalid' : 'text-field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error-message" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      <input
        {...secretlyTyped}
        className={digits ? 'text-input pin' : 'text-input'}
        id={id}
        type="password"
        inputMode={digits ? 'numeric' : undefined}
        dir="auto"
        value={value}
        aria-invalid={error !== null}
        aria-describedby={[hint ? `${id}-hint` : '', error ? `${id}-error` : ''].join(' ').trim() || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
