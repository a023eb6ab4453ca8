import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { useCase } from '#src/case/case-session.tsx';
import { standsAt } from '#src/case/steps.ts';
import { useWalk } from '#src/case/use-walk.ts';

/** Where the practitioner comes back to: nothing of the case is on it, in case somebody else still looks. */
export default function TakenScreen() {
  const { t } = useTranslation('handing');
  const begun = Object.keys(useCase().answers).length > 0;
  const stands = standsAt(useWalk());
  return (
    <div className="measure">
      <h1 tabIndex={-1}>{t('taken.title')}</h1>
      <p>{t('taken.text')}</p>
      {begun ? (
        <p className="actions">
          <Link className="button" to={addresses.personRecord}>
            {t('taken.record')}
          </Link>
          <Link className="button quiet" to={addresses.casePage(stands)}>
            {t('taken.case')}
          </Link>
        </p>
      ) : (
        <p>
          <Link className="button" to={addresses.start}>
            {t('taken.start')}
          </Link>
        </p>
      )}
      <p>
        <Link to={addresses.person}>{t('taken.again')}</Link>
      </p>
    </div>
  );
}
