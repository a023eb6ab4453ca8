import { useTranslation } from 'react-i18next';
import { LabelledField } from '#src/components/labelled-field.tsx';

interface PassphraseFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly error: string | null;
  readonly shown: boolean;
  /** The button that shows it; a second field goes with the first. */
  readonly onShow?: (shown: boolean) => void;
  readonly describedBy?: string;
  readonly onChange: (value: string) => void;
}

/**
 * A passphrase to type or paste. `autocomplete` is off, for a new one and for one that is there already: with `new-password` or
 * `current-password` a browser offers to store it, and a passphrase in the browser’s store, or in the account that the store is
 * copied to, lies beside the case that it locks. Nobody is kept from pasting it out of a password manager (WCAG 3.3.8).
 */
export function PassphraseField({ value, shown, onShow, onChange, ...field }: PassphraseFieldProps) {
  const { t } = useTranslation('keeping');
  return (
    <LabelledField {...field}>
      {(control) => (
        <div className="passphrase">
          <input
            {...control}
            className="text-input"
            type={shown ? 'text' : 'password'}
            dir="auto"
            value={value}
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            onChange={(event) => onChange(event.target.value)}
          />
          {onShow && (
            <button type="button" className="button quiet" aria-controls={field.id} onClick={() => onShow(!shown)}>
              {shown ? t('passphrase.hide') : t('passphrase.show')}
            </button>
          )}
        </div>
      )}
    </LabelledField>
  );
}
