import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SecretField } from '#src/components/secret-field.tsx';
import { useLeaving } from '#src/leaving/leaving.ts';

const FIELD = 'choose-pin';

/** Asks for a PIN for a case in memory. Nobody has to choose one. */
export default function PinOffer({ onChosen }: { readonly onChosen: () => void }) {
  const { t } = useTranslation('leaving');
  const { choosePin } = useLeaving();
  const [pin, setPin] = useState('');
  const [refused, setRefused] = useState(false);
  const focus = () => document.getElementById(FIELD)?.focus();
  useEffect(focus, []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await choosePin(pin)) {
      // The form is gone then: the question is what comes next.
      document.querySelector<HTMLElement>('main h1')?.focus();
      return onChosen();
    }
    setRefused(true);
    focus();
  };
  return (
    <form className="pin-offer" onSubmit={(event) => void submit(event)} noValidate autoComplete="off">
      <SecretField
        id={FIELD}
        label={t('pin.label')}
        hint={t('pin.hint')}
        error={refused ? t('pin.digits') : null}
        alert
        value={pin}
        digits
        onChange={setPin}
      />
      <button type="submit" className="button quiet">
        {t('pin.choose')}
      </button>
    </form>
  );
}
