import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '#src/addresses.ts';

interface ShowThemProps {
  readonly shows: 'pages' | 'card';
  /** Whether it can also be written down how it went. */
  readonly record?: true;
}

/** Leads to what the person can be shown or handed. */
export default function ShowThem({ shows, record }: ShowThemProps) {
  const { t } = useTranslation('handing');
  if (shows === 'card') {
    return (
      <p className="no-print">
        <Link to={addresses.interpreterCard}>{t('card.title')}</Link>
      </p>
    );
  }
  return (
    <section className="card show-them no-print" aria-labelledby="show-them-title">
      <h2 id="show-them-title">{t('link.title')}</h2>
      <p>{t('link.hint')}</p>
      <p className="actions">
        <Link className="button quiet" to={addresses.person}>
          {t('link.go')}
        </Link>
        {record && <Link to={addresses.personRecord}>{t('link.record')}</Link>}
      </p>
    </section>
  );
}
