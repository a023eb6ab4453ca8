import { useTranslation } from 'react-i18next';
import { clipboardWasRefused } from '#src/leaving/clipboard.ts';
import { LOCKS_AFTER } from '#src/leaving/idle.ts';

const PARTS = {
  hurry: ['exit', 'back', 'kept', 'danger'],
  does: ['memory', 'sends', 'names', 'cover', 'lock', 'pin', 'spelling', 'clipboard', 'erase'],
  doesNot: ['history', 'downloads', 'tabs', 'clipboard', 'switcher', 'pin', 'keyboard', 'spying', 'network', 'memory'],
  yourself: ['own', 'private', 'history', 'downloads', 'screen'],
} as const;

/** What the app does so that nobody finds a case on the device, what it cannot do, and what is left to the practitioner. */
export default function SafetyScreen() {
  const { t } = useTranslation('safety');
  const count = LOCKS_AFTER / 60_000;
  return (
    <div className="measure">
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {clipboardWasRefused() && <p className="note">{t('clipboard')}</p>}
      {Object.entries(PARTS).map(([part, lines]) => (
        <section key={part} aria-labelledby={`safety-${part}`}>
          <h2 id={`safety-${part}`}>{t(`${part}.title` as never)}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{t(`${part}.${line}` as never, { count })}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
