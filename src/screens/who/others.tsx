import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { openAt } from '#pathways/localities/hours.ts';
import { reach } from '#pathways/localities/reach.ts';
import type { Advice } from '#pathways/who-to-contact.ts';
import { addresses } from '#src/addresses.ts';
import { answersOf, type EnquiryInHand } from '#src/case/enquiry.tsx';
import { placeOf } from '#src/case/place.ts';
import { useNow } from '#src/components/clock.tsx';
import { ContactCard } from '#src/components/contact-card.tsx';
import { RoleContacts } from '#src/components/role-contacts.tsx';
import { useContacts, useDirectoryOf } from '#src/directory/contacts-here.ts';

/** Others who may help; folded away, so that whom to ring first stays in sight. */
export function Others({ enquiry, advice: { others } }: { readonly enquiry: EnquiryInHand; readonly advice: Advice }) {
  const { t } = useTranslation(['who', 'contacts']);
  const now = useNow();
  const contacts = useContacts();
  const listed = useDirectoryOf(enquiry.place);
  const place = placeOf(answersOf(enquiry));
  return (
    <details className="others">
      <summary>{t('result.others')}</summary>
      {others.map((role) => (
        <section key={role}>
          <h3>{t(`contacts:roles.${role}`)}</h3>
          <RoleContacts reach={reach(role, place, enquiry.person === 'adult' ? 'adult' : 'child', { contacts }, now)} place={place} />
        </section>
      ))}
      {listed.length > 0 && (
        <section>
          <h3>{t('result.listed', { count: listed.length })}</h3>
          {listed.map((contact) => (
            <ContactCard key={contact.id} line={{ contact, open: openAt(null, now) }} />
          ))}
        </section>
      )}
      <p>
        <Link to={addresses.directory}>{t('result.directory')}</Link>
      </p>
    </details>
  );
}
