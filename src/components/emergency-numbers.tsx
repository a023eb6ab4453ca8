import numbers from 'virtual:emergency-numbers';
import { useTranslation } from 'react-i18next';
import { PhoneLink } from './phone-link.tsx';

const LINES = [
  { role: 'police-non-emergency', words: 'police' },
  { role: 'childrens-social-care', words: 'children' },
  { role: 'adult-social-care', words: 'adults' },
  { role: 'helpline', words: 'helpline' },
  { role: 'nrm-support-provider', words: 'support' },
] as const;

/** The numbers for danger, first and biggest 999; each from the locality's own data. */
export function EmergencyNumbers() {
  const { t } = useTranslation();
  return (
    <>
      <p className="emergency-first">
        <PhoneLink phone={emergencyNumber()} className="emergency-999" />
        <span>{t('emergency.silent')}</span>
      </p>
      <dl className="numbers">
        {LINES.map(({ role, words }) => (
          <div key={role}>
            <dt>{t(`emergency.${words}`)}</dt>
            <dd>
              <PhoneLink phone={numbers[role]} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The number for danger. */
export const emergencyNumber = (): string => numbers['police-emergency'];
