import { useTranslation } from 'react-i18next';
import { citationsFor, SOURCES } from '#pathways/citations.ts';
import type { RuleId } from '#pathways/questions.ts';
import { dateInWords } from '#src/language/dates.ts';

interface BasisProps {
  readonly rules: readonly RuleId[];
  /** The language of the page, where it is not the app’s. */
  readonly language?: string;
}

/** The sources behind something the app says, in one line each. */
export default function Basis({ rules, language }: BasisProps) {
  const { t, i18n } = useTranslation('app', language === undefined ? {} : { lng: language });
  const dated = (date: string | null) =>
    date === null ? t('reference.sources.dateNotKnown') : dateInWords(date, language ?? i18n.language);
  return (
    <ul className="cite basis">
      {citationsFor(rules).map(({ source, sections }) => (
        <li key={source}>
          <bdi>
            {SOURCES[source].title}
            {sections.length > 0 ? `, ${sections.join(', ')}` : ''}
          </bdi>{' '}
          (<bdi>{dated(SOURCES[source].date)}</bdi>)
        </li>
      ))}
    </ul>
  );
}
