import { useTranslation } from 'react-i18next';
import { emergencyNumber } from './emergency-numbers.tsx';
import { PhoneLink } from './phone-link.tsx';

/** 999 before anything else. The number to press stands where `<tel>` is in the words. */
export function DangerLine() {
  const { t } = useTranslation('start');
  const number = emergencyNumber();
  const [before = '', , after = ''] = t('first.danger', { number }).split(/<\/?tel>/);
  return (
    <p className="danger-line">
      {before}
      <PhoneLink phone={number} className="tel-inline" />
      {after}
    </p>
  );
}
