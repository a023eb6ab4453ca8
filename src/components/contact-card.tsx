import { useTranslation } from 'react-i18next';
import { reviewState } from '#pathways/citations.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import type { Contact } from '#pathways/localities/schema.ts';
import { dateInWords } from '#src/language/dates.ts';
import { PhoneLink } from './phone-link.tsx';

/** Somebody to contact, with how to reach them and how sure that is. Nothing unverified passes for verified. */
export function ContactCard({ contact, today }: { readonly contact: Contact; readonly today: string }) {
  const { t, i18n } = useTranslation(['contacts', 'app']);
  const { id, name, phone, email, url, hours, source, verified, conflict } = contact;
  const review = reviewState(source.date, LOCALITY.reviewPolicy.months, today);
  const site = url && new URL(url).hostname.replace(/^www\./, '');
  return (
    <div className={verified && !conflict ? 'contact' : 'contact doubtful'}>
      <div className="who">
        <b>
          <bdi>{name}</bdi>
        </b>
        <small>{t(`contacts.${id}.use` as never)}</small>
        {hours?.always && <small>{t('hours.always')}</small>}
        {!verified && <small className="doubt">{t('verification.unverified')}</small>}
        {conflict && <small className="doubt">{t('verification.conflict')}</small>}
        {review === 'past-review' && <small className="doubt">{t('verification.pastReview')}</small>}
        <details className="sure">
          <summary>{t('app:contact.moreAbout')}</summary>
          <div className="cite">
            {i18n.exists(`contacts:contacts.${id}.note`) && <p>{t(`contacts.${id}.note` as never)}</p>}
            {verified && <p>{t('verification.verified')}</p>}
            <p>
              {t('verification.seenOn', { title: source.title })}.{' '}
              {source.date
                ? t('verification.sourceDated', { date: dateInWords(source.date, i18n.language) })
                : t('verification.dateNotKnown')}
            </p>
          </div>
        </details>
      </div>
      <div className="reach">
        {phone.map((number) => (
          <PhoneLink key={number} phone={number} />
        ))}
        {email.map((address) => (
          <a key={address} className="mail" href={`mailto:${address}`} dir="ltr">
            {address}
          </a>
        ))}
        {url && phone.length === 0 && (
          <a
            className="web"
            href={url}
            rel="noreferrer noopener"
            target="_blank"
            aria-label={`${site}: ${t('app:contact.web', { name })}`}
            dir="ltr"
          >
            {site}
          </a>
        )}
      </div>
    </div>
  );
}
