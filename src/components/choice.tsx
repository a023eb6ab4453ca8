import type { ReactNode } from 'react';

interface ChoiceProps {
  readonly kind: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One answer to press: the whole card is the target. */
export function Choice({ kind, id, name, value, label, hint, checked, onChange }: ChoiceProps) {
  return (
    <label className="choice" htmlFor={id}>
      <input
        type={kind}
        id={id}
        name={name}
        value={value}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <span className="choice-text">
        <span className="choice-label">{label}</span>
        {hint ? (
          <span className="choice-hint" id={`${id}-hint`}>
            {hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}

/** A question and the answers to it, as one group to a screen reader. */
export function Choices({
  legend,
  describedBy,
  invalid,
  children,
}: {
  readonly legend: ReactNode;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className={invalid ? 'choices invalid' : 'choices'} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
