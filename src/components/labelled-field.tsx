import type { ReactNode } from 'react';

/** What every control of a field carries, whichever control it is. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface LabelledFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: string | null | undefined;
  readonly error: string | null;
  /** Said aloud as soon as it is there: for a field whose form has no summary of errors. */
  readonly alert?: boolean;
  /** What else describes the control, by id. */
  readonly describedBy?: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A label, a hint and what is wrong, in this order before the control, and told with it by a screen reader. */
export function LabelledField({ id, label, hint, error, alert = false, describedBy, children }: LabelledFieldProps) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : '', describedBy ?? ''].filter(Boolean).join(' ');
  return (
    <div className={error ? 'text-field invalid' : 'text-field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error-message" id={`${id}-error`} role={alert ? 'alert' : undefined}>
          {error}
        </p>
      )}
      {children({ id, 'aria-invalid': error !== null, 'aria-describedby': described || undefined })}
    </div>
  );
}
