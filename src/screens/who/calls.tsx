import { useTranslation } from 'react-i18next';
import { openAt } from '#pathways/localities/hours.ts';
import { reach } from '#pathways/localities/reach.ts';
import type { Advice } from '#pathways/who-to-contact.ts';
import { answersOf, type EnquiryInHand } from '#src/case/enquiry.tsx';
import { placeOf } from '#src/case/place.ts';
import { useNow } from '#src/components/clock.tsx';
import { ContactCard } from '#src/components/contact-card.tsx';
import { RoleContacts } from '#src/components/role-contacts.tsx';
import { useContacts, useOwnContacts } from '#src/directory/contacts-here.ts';

interface CallsProps {
  readonly enquiry: EnquiryInHand;
  readonly advice: Advice;
}

/** Whom to ring, in order; first the organisation's own people, where the partnership's directory names them. */
export function Calls({ enquiry, advice: { calls } }: CallsProps) {
  const { t } = useTranslation(['who', 'contacts']);
  const now = useNow();
  const contacts = useContacts();
  const own = useOwnContacts(enquiry.organisation, enquiry.place);
  const place = placeOf(answersOf(enquiry));
  const person = enquiry.person === 'adult' ? 'adult' : 'child';
  return (
    <ol className="steps">
      {calls.map(({ when, roles }, index) => {
        const found = roles.map((role) => reach(role, place, person, { contacts }, now));
        return [
          <li key={when} className={when === 'danger' ? 'first' : undefined}>
            <h3>{t(`when.${when}`)}</h3>
            {found.map((one, at) => {
              const earlier = found.slice(0, at).flatMap(({ contacts: named }) => named);
              const lines = one.lines.filter(({ contact }) => !earlier.includes(contact));
              return one.best !== null && lines.length === 0 ? null : (
                <RoleContacts key={one.role} reach={{ ...one, lines }} place={place} />
              );
            })}
          </li>,
          index === 0 && own.length > 0 && (
            <li key="own">
              <h3>{t('result.ownTitle')}</h3>
              {own.map((contact) => (
                <ContactCard key={contact.id} line={{ contact, open: openAt(null, now) }} />
              ))}
            </li>
          ),
        ];
      })}
    </ol>
  );
}
