import { useTranslation } from 'react-i18next';
import type { RoleId } from '#pathways/actions.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { resolveRole } from '#pathways/localities/resolve.ts';
import { PhoneLink } from './phone-link.tsx';

const LINES: readonly { readonly role: RoleId; readonly words: string }[] = [
  { role: 'police-non-emergency', words: 'police' },
  { role: 'childrens-social-care', words: 'children' },
  { role: 'adult-social-care', words: 'adults' },
  { role: 'helpline', words: 'helpline' },
  { role: 'nrm-support-provider', words: 'support' },
];

/** The numbers for danger, first and biggest 999; each from the locality's own data. */
export function EmergencyNumbers() {
  const { t } = useTranslation();
  return (
    <>
      <p className="emergency-first">
        {phonesOf('police-emergency').map((phone) => (
          <PhoneLink key={phone} phone={phone} className="emergency-999" />
        ))}
        <span>{t('emergency.silent')}</span>
      </p>
      <dl className="numbers">
        {LINES.map(({ role, words }) => (
          <div key={role}>
            <dt>{t(`emergency.${words}`)}</dt>
            <dd>
              {phonesOf(role).map((phone) => (
                <PhoneLink key={phone} phone={phone} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The number for danger. */
export const emergencyNumber = (): string => phonesOf('police-emergency')[0] ?? '';

const phonesOf = (role: RoleId) =>
  resolveRole(role, { inCounty: true }, LOCALITY)
    .contacts.flatMap(({ phone }) => phone)
    .slice(0, 1);
