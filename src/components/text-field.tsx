interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'tel';
  readonly autoComplete: string;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}

/** One line to type in. What is typed is not sent to a spelling service. */
export function TextField({ id, label, type, autoComplete, value, error, onChange }: TextFieldProps) {
  return (
    <div className={error ? 'text-field invalid' : 'text-field'}>
      <label htmlFor={id}>{label}</label>
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
        dir="auto"
        value={value}
        autoComplete={autoComplete}
        spellCheck={false}
        aria-invalid={error !== null}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
