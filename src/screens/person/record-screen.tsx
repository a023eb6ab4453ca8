import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { useCase } from '#src/case/case-session.tsx';
import { RecordForm } from './record-form.tsx';

/** How it went, written down with the case. It never says that somebody agreed: the case asks an adult that by itself. */
export default function RecordScreen() {
  const { t } = useTranslation(['handing', 'app']);
  const { answers } = useCase();
  if (Object.keys(answers).length > 0) return <RecordForm />;
  return (
    <div className="measure">
      <h1 tabIndex={-1}>{t('record.title')}</h1>
      <p>{t('record.noCase')}</p>
      <Link className="button" to={addresses.casePage(1)}>
        {t('record.startCase')}
      </Link>
    </div>
  );
}
