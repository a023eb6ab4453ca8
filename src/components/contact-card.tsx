import { useTranslation } from 'react-i18next';
import { reviewState } from '#pathways/citations.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import type { Line } from '#pathways/localities/reach.ts';
import type { Contact } from '#pathways/localities/schema.ts';
import { dateInWords } from '#src/language/dates.ts';
import { weekInWords } from '#src/language/times.ts';
import { useIsTraining } from '#src/training/training.ts';
import { useToday } from './clock.tsx';
import { OpenNow } from './open-now.tsx';
import { PhoneLink } from './phone-link.tsx';

/** Somebody to contact: how to reach them, whether they answer now, and how sure that is. Nothing unverified passes for verified. */
export function ContactCard({ line: { contact, open } }: { readonly line: Line }) {
  const { t, i18n } = useTranslation(['contacts', 'app']);
  const { id, name, phone, email, url, online, hours, verified, conflict, own } = contact;
  const isPast = reviewState(contact.source.date, LOCALITY.reviewPolicy.months, useToday()) === 'past-review';
  const isDoubtful = !own && (!verified || conflict);
  const said = (part: 'use' | 'note') => (i18n.exists(`contacts:contacts.${id}.${part}`) ? t(`contacts.${id}.${part}` as never) : null);
  const date = dateInWords(contact.source.date ?? '', i18n.language);
  return (
    <div className={isDoubtful ? 'contact doubtful' : 'contact'}>
      <div className="who-and-how">
        <b>
          <bdi>{name}</bdi>
        </b>
        <div className="reach">
          {phone.map((number) => (
            <PhoneLink key={number} phone={number} />
          ))}
          {email.map((address) => (
            <Mail key={address} address={address} />
          ))}
          {online && <OfficialPage url={online} label={t('online', { name })} />}
          {url && phone.length === 0 && <OfficialPage url={url} label={siteOf(url)} about={t('app:contact.web', { name })} />}
        </div>
      </div>
      {own ? (
        <>
          <small>{t('verification.own', { date })}</small>
          {own.hours && <small dir="auto">{own.hours}</small>}
        </>
      ) : (
        <>
          <small>{said('use')}</small>
          <OpenNow open={open} />
        </>
      )}
      {!own && !verified && <small className="doubt">{t('verification.unverified')}</small>}
      {conflict && <small className="doubt">{t('verification.conflict')}</small>}
      {isPast && <small className="doubt">{own ? t('verification.ownPastReview', { date }) : t('verification.pastReview')}</small>}
      {!own && (isDoubtful || isPast) && <WhereToCheck contact={contact} />}
      <details className="sure">
        <summary>{t('app:contact.moreAbout')}</summary>
        <div className="cite">
          {own?.note && <p dir="auto">{own.note}</p>}
          {said('note') && <p>{said('note')}</p>}
          {hours !== null && 'weekly' in hours && (
            <p>
              <bdi>{weekInWords(hours.weekly, i18n.language).join('; ')}</bdi>. {t(`bankHolidays.${hours.bankHolidays}`)}.
            </p>
          )}
          {!own && verified && <p>{t('verification.verified')}</p>}
          {!own && <SeenIn contact={contact} />}
        </div>
      </details>
    </div>
  );
}

/** Where the entry was seen, and how old that is. */
function SeenIn({ contact: { source } }: { readonly contact: Contact }) {
  const { t, i18n } = useTranslation('contacts');
  return (
    <p>
      {t('verification.seenOn', { title: source.title })}.{' '}
      {source.date ? t('verification.sourceDated', { date: dateInWords(source.date, i18n.language) }) : t('verification.dateNotKnown')}
    </p>
  );
}

/** The operator's own page, where somebody in doubt can look. */
function WhereToCheck({ contact: { url } }: { readonly contact: Contact }) {
  const { t } = useTranslation('contacts');
  return (
    <small className="check">
      {url ? <OfficialPage url={url} label={t('verification.check', { site: siteOf(url) })} /> : t('verification.noPage')}
    </small>
  );
}

/** An address to write to; from a made-up case nobody is written to. */
function Mail({ address }: { readonly address: string }) {
  if (useIsTraining()) return <bdi className="mail">{address}</bdi>;
  return (
    <a className="mail" href={`mailto:${address}`} dir="ltr">
      {address}
    </a>
  );
}

const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

function OfficialPage({ url, label, about }: { readonly url: string; readonly label: string; readonly about?: string }) {
  if (useIsTraining()) return <bdi className="web">{label}</bdi>;
  return (
    <a
      className="web"
      href={url}
      rel="noreferrer noopener"
      target="_blank"
      {...(about === undefined ? {} : { 'aria-label': `${label}: ${about}` })}
    >
      <bdi>{label}</bdi>
    </a>
  );
}
