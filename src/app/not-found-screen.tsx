import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '#src/addresses.ts';

/** For an address that has no page, and for a case that is no longer in memory. */
export function NotFoundScreen() {
  const { t } = useTranslation();
  return (
    <div className="measure">
      <h1 tabIndex={-1}>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p className="actions">
        <Link className="button" to={addresses.start}>
          {t('notFound.start')}
        </Link>
        <Link className="button quiet" to={addresses.kept}>
          {t('notFound.kept')}
        </Link>
      </p>
    </div>
  );
}
