import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lengthOnline } from '#pathways/forms/checks.ts';
import { LabelledField } from '#src/components/labelled-field.tsx';
import { writtenPrivately } from '#src/components/typed-privately.ts';

interface LongTextProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint: string | null;
  readonly error: string | null;
  readonly value: string;
  readonly limit: number | null;
  readonly onChange: (value: string) => void;
}

/** The count is said aloud only when the end is near: before that it would talk over the writing. */
const NEARLY_FULL = 0.9;

/** A box to write in, with the count that the online service keeps. Nothing is sent to a spelling service. */
export function LongText({ value, limit, onChange, ...field }: LongTextProps) {
  const { t, i18n } = useTranslation('details');
  const count = lengthOnline(value);
  const number = new Intl.NumberFormat(i18n.language.startsWith('en') ? 'en-GB' : i18n.language);
  const counter = `${field.id}-count`;
  return (
    <LabelledField {...field} describedBy={limit === null ? undefined : counter}>
      {(control) => (
        <>
          <textarea
            {...control}
            {...writtenPrivately}
            className="text-input long-text"
            name={field.id}
            rows={6}
            dir="auto"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {limit !== null && (
            <p className={count > limit ? 'cite doubt' : 'cite'} id={counter} aria-live={count > limit * NEARLY_FULL ? 'polite' : 'off'}>
              {t('characters', { count: number.format(count), limit: number.format(limit) })}
            </p>
          )}
        </>
      )}
    </LabelledField>
  );
}
