import { useTranslation } from 'react-i18next';
import { citationsFor, SOURCES } from '#pathways/citations.ts';
import type { FlagId, RuleId } from '#pathways/questions.ts';
import { dateInWords } from '#src/language/dates.ts';

/** The sources behind something the app says, in one line each. */
export function Basis({ rules }: { readonly rules: readonly RuleId[] }) {
  const { t, i18n } = useTranslation();
  const dated = (date: string | null) => (date === null ? t('reference.sources.dateNotKnown') : dateInWords(date, i18n.language));
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

/** Points that no source settles, said in words wherever the app relies on one. */
export function Unsettled({ flags, title }: { readonly flags: readonly FlagId[]; readonly title: string }) {
  const { t } = useTranslation('flags');
  if (flags.length === 0) return null;
  return (
    <div className="note">
      <b>{title}</b>
      {[...new Set(flags)].map((flag) => (
        <p key={flag}>{t(flag as never)}</p>
      ))}
    </div>
  );
}
