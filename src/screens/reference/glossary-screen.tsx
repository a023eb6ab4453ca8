import { useTranslation } from 'react-i18next';
import { Both } from '#src/components/both.tsx';
import { TERMS } from './terms.ts';

/** The field's own words, each explained in plain ones. */
export default function GlossaryScreen() {
  const { t } = useTranslation(['app', 'glossary']);
  return (
    <div className="measure">
      <h1 tabIndex={-1}>{t('reference.glossary.title')}</h1>
      <p className="lead">{t('reference.glossary.intro')}</p>
      <dl className="glossary">
        {TERMS.map((term) => (
          <div key={term} id={term}>
            <dt>
              <Both of={(say) => say(`glossary:${term}.term`)} />
            </dt>
            <dd>
              <Both of={(say) => say(`glossary:${term}.meaning`)} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
