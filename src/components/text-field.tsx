import type { ReactNode } from 'react';
import { LabelledField } from './labelled-field.tsx';
import { typedPrivately } from './typed-privately.ts';

interface TextFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly type: 'text' | 'email' | 'tel';
  /** `off` for whatever is about the case; a practitioner’s own name and address may be filled in by the browser (WCAG 1.3.5). */
  readonly autoComplete: string;
  readonly value: string;
  readonly hint?: string | null;
  readonly inputMode?: 'numeric' | undefined;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}

/** One line to type in. What is typed is not sent to a spelling service. */
export function TextField({ type, autoComplete, value, inputMode, onChange, ...field }: TextFieldProps) {
  return (
    <LabelledField {...field}>
      {(control) => (
        <input
          {...control}
          {...typedPrivately}
          className="text-input"
          name={field.id}
          type={type}
          inputMode={inputMode}
          dir="auto"
          value={value}
          autoComplete={autoComplete}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </LabelledField>
  );
}
