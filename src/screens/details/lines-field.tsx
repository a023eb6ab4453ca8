import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LabelledField } from '#src/components/labelled-field.tsx';
import { typedPrivately } from '#src/components/typed-privately.ts';

interface LinesFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint: string | null;
  readonly error: string | null;
  readonly value: readonly string[];
  readonly max: number;
  readonly onChange: (value: readonly string[]) => void;
}

/** Several short entries, one to a line; nothing is uploaded. */
export function LinesField({ value, max, onChange, ...field }: LinesFieldProps) {
  const { t } = useTranslation('details');
  return (
    <LabelledField {...field}>
      {(control) => (
        <>
          <textarea
            {...control}
            {...typedPrivately}
            className="text-input"
            name={field.id}
            rows={4}
            dir="auto"
            value={value.join('\n')}
            onChange={(event) => onChange(event.target.value.split('\n'))}
          />
          {value.length > max && <p className="doubt">{t('refusals.too-many-files')}</p>}
        </>
      )}
    </LabelledField>
  );
}
