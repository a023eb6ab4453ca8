interface PinFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}

/**
 * A PIN to type, hidden as it is typed. It is no password field: a browser would offer to keep a password, on a device that
 * others may use.
 */
export function PinField({ id, label, hint, value, error, onChange }: PinFieldProps) {
  return (
    <div className={error ? 'text-field invalid' : 'text-field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        className="text-input masked"
        id={id}
        type="text"
        inputMode="numeric"
        dir="ltr"
        maxLength={20}
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={error !== null}
        aria-describedby={[hint ? `${id}-hint` : '', error ? `${id}-error` : ''].join(' ').trim() || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
