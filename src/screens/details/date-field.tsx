import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { datePartsOf } from '#pathways/forms/checks.ts';
import { typedPrivately } from '#src/components/typed-privately.ts';

interface DateFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint: string | null;
  readonly error: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A date in three parts; kept as `YYYY-MM-DD`, each part as typed, and as nothing when all three are empty. */
export function DateField({ id, label, hint, error, value, onChange }: DateFieldProps) {
  const { t } = useTranslation('details');
  const [year, month, day] = datePartsOf(value);
  const parts = { day, month, year };
  const set = (part: keyof typeof parts, text: string) => {
    const next = { ...parts, [part]: text.replaceAll('-', '').trim() };
    onChange(next.day + next.month + next.year === '' ? '' : `${next.year}-${next.month}-${next.day}`);
  };
  return (
    <fieldset className={error ? 'choices invalid' : 'choices'} aria-describedby={`${id}-hint`}>
      <legend className="field-label">{label}</legend>
      <p className="hint" id={`${id}-hint`}>
        {hint} {t('date.hint')}
      </p>
      {error && <p className="error-message">{error}</p>}
      <div className="date-parts">
        {(['day', 'month', 'year'] as const).map((part) => (
          <div key={part}>
            <label htmlFor={`${id}-${part}`}>{t(`date.${part}`)}</label>
            <input
              className="text-input"
              id={`${id}-${part}`}
              name={`${id}-${part}`}
              inputMode="numeric"
              {...typedPrivately}
              maxLength={part === 'year' ? 4 : 2}
              value={parts[part]}
              aria-invalid={error !== null}
              onChange={(event) => set(part, event.target.value)}
              onBlur={() => set(part, part === 'year' ? parts.year : twoDigits(parts[part]))}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** 3 becomes 03 once the field is left, so that what is kept is a date that sorts. */
const twoDigits = (text: string) => (/^\d$/.test(text) ? `0${text}` : text);
