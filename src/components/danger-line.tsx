import { Trans, useTranslation } from 'react-i18next';
import { emergencyNumber } from './emergency-numbers.tsx';
import { PhoneLink } from './phone-link.tsx';

/** 999 before anything else. */
export function DangerLine() {
  const { t } = useTranslation('start');
  const emergency = emergencyNumber();
  return (
    <p className="danger-line">
      <Trans
        t={t}
        i18nKey="first.danger"
        components={{ tel: <PhoneLink phone={emergency} className="tel-inline" /> }}
        values={{ number: emergency }}
      />
    </p>
  );
}
