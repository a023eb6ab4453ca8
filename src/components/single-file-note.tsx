import { useTranslation } from 'react-i18next';

const LINES = ['keeps', 'window', 'new'] as const;

/** What the copy that is one file does not do. */
export function SingleFileNote() {
  const { t } = useTranslation('offline-page');
  return (
    <section className="note">
      <h2>{t('single.title')}</h2>
      <ul>
        {LINES.map((line) => (
          <li key={line}>{t(`single.${line}`)}</li>
        ))}
      </ul>
    </section>
  );
}
