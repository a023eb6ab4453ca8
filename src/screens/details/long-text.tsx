import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lengthOnline } from '#pathways/forms/checks.ts';

interface LongTextProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly help: string | null;
  readonly error: string | null;
  readonly value: string;
  readonly limit: number | null;
  readonly onChange: (value: string) => void;
}

/** The count is said aloud only when the end is near: before that it would talk over the writing. */
const NEARLY_FULL = 0.9;

/** A box to write in, with the count that the online service keeps. Nothing is sent to a spelling service. */
export function LongText({ id, label, help, error, value, limit, onChange }: LongTextProps) {
  const { t, i18n } = useTranslation('details');
  const count = lengthOnline(value);
  const number = new Intl.NumberFormat(i18n.language.startsWith('en') ? 'en-GB' : i18n.language);
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
      <textarea
        className="text-input long-text"
        id={id}
        name={id}
        rows={6}
        dir="auto"
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={error !== null}
        aria-describedby={[help ? `${id}-help` : '', error ? `${id}-error` : '', limit ? `${id}-count` : ''].join(' ').trim() || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {limit !== null && (
        <p className={count > limit ? 'cite doubt' : 'cite'} id={`${id}-count`} aria-live={count > limit * NEARLY_FULL ? 'polite' : 'off'}>
          {t('characters', { count: number.format(count), limit: number.format(limit) })}
        </p>
      )}
    </div>
  );
}
