import { useTranslation } from 'react-i18next';
import type { RoleId } from '#pathways/actions.ts';
import { PACK } from '#pathways/localities/pack.ts';
import type { Reach } from '#pathways/localities/reach.ts';
import type { Place } from '#pathways/localities/resolve.ts';
import { ContactCard } from './contact-card.tsx';

interface RoleContactsProps {
  readonly reach: Reach;
  readonly place: Place;
}

/** Whom to ring for a role where the person is; why it is not somebody nearer; whom to use when they are closed; and, folded away, the other ways. */
export function RoleContacts({ reach: { role, lines, best, instead, missing }, place }: RoleContactsProps) {
  const { t } = useTranslation('contacts');
  const district = PACK.districts.find(({ id }) => id === place.district)?.name;
  const [first, ...others] = lines;
  if (best === null) return <NobodyKnown role={role} place={place} />;
  return (
    <>
      {missing.includes('district') && district && <p className="cite">{t('fallback.district', { district })}</p>}
      {missing.includes('county') && <p className="cite">{t('fallback.county')}</p>}
      {first && <ContactCard line={first} />}
      {instead !== null && best.open.is === 'closed' && !lines.includes(instead.line) && <Instead instead={instead} />}
      {others.length > 0 && (
        <details className="other-ways">
          <summary>{t('otherWays')}</summary>
          {others.map((line) => (
            <ContactCard key={line.contact.id} line={line} />
          ))}
        </details>
      )}
    </>
  );
}

/** Somebody for when the best is closed: the name and the number, so that nobody has to look for them. */
function Instead({ instead: { role, line } }: { readonly instead: NonNullable<Reach['instead']> }) {
  const { t } = useTranslation('contacts');
  return (
    <div className="instead">
      <p>
        <b>{t('instead.closed')}</b> {t(`roles.${role}` as never)}
      </p>
      <ContactCard line={line} />
    </div>
  );
}

/** Says in words that no contact is known, and what is known instead. */
function NobodyKnown({ role, place }: { readonly role: RoleId; readonly place: Place }) {
  const { t, i18n } = useTranslation('contacts');
  // What is known of the local service says nothing about another place.
  const helps = i18n.exists(`contacts:none.${role}`) && (place.inCounty || !LOCAL.includes(role));
  return (
    <p className="no-contact">
      <b>{t(`roles.${role}` as never)}.</b> {t('fallback.none', { known: helps ? t(`none.${role}` as never) : '' })}
    </p>
  );
}

/** Roles of which only the locality's own words say anything. */
const LOCAL: readonly RoleId[] = ['local-support', 'legal-advice', 'partnership-directory', 'mental-health'];
