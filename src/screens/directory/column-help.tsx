import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DIRECTORY_COLUMNS, DIRECTORY_ROLES } from '#pathways/localities/directory.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { useToday } from '#src/components/clock.tsx';
import { saveFile } from '#src/components/save-file.ts';
import { templateEntries } from './template.ts';

/** How a directory is written: a template to fill in, and what each column takes. */
export function ColumnHelp() {
  const { t } = useTranslation(['directory', 'contacts']);
  const today = useToday();
  const [failed, setFailed] = useState(false);

  const save = async () => {
    try {
      const { directoryAsCsv } = await import('#src/directory/write-file.ts');
      const [district] = LOCALITY.districts;
      saveFile(directoryAsCsv(templateEntries(t, district?.id ?? null, today)), 'contact-directory-template.csv');
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };

  return (
    <section aria-labelledby="template">
      <h2 id="template">{t('template.title')}</h2>
      <p>{t('template.intro')}</p>
      <button type="button" className="button quiet" onClick={() => void save()}>
        {t('template.download')}
      </button>
      <p role="status">{failed && t('saveFailed')}</p>
      <details className="why">
        <summary>{t('columns.title')}</summary>
        <dl className="glossary">
          {DIRECTORY_COLUMNS.map((column) => (
            <div key={column}>
              <dt>
                <code>{column}</code>
              </dt>
              <dd>{t(`columns.${column}`)}</dd>
              {column === 'role' && (
                <dd>
                  <ul>
                    {DIRECTORY_ROLES.map((role) => (
                      <li key={role}>
                        <code>{role}</code>: {t(`contacts:roles.${role}`)}
                      </li>
                    ))}
                  </ul>
                </dd>
              )}
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
