import { LabelledField } from './labelled-field.tsx';
import { secretlyTyped } from './typed-privately.ts';

interface SecretFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error: string | null;
  /** Where nothing else says the error aloud. */
  readonly alert?: boolean;
  readonly value: string;
  /** A PIN: digits only, on a keyboard of digits. */
  readonly digits: boolean;
  readonly onChange: (value: string) => void;
}

/** A PIN or a passphrase; the browser is not to offer to keep it. */
export function SecretField({ digits, value, onChange, ...field }: SecretFieldProps) {
  return (
    <LabelledField {...field}>
      {(control) => (
        <input
          {...control}
          {...secretlyTyped}
          className={digits ? 'text-input pin' : 'text-input'}
          type="password"
          inputMode={digits ? 'numeric' : undefined}
          dir={digits ? 'ltr' : 'auto'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </LabelledField>
  );
}
