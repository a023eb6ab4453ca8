import { LabelledField } from './labelled-field.tsx';

interface SelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
  readonly onChange: (value: string) => void;
}

/** One of a few, in a list of the browser’s own. */
export function SelectField({ error = null, value, options, onChange, ...field }: SelectFieldProps) {
  return (
    <LabelledField {...field} error={error}>
      {(control) => (
        <select {...control} className="text-input" value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}
