import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { FIRST_RESPONDER_ORGANISATIONS, isOutOfDate, OTHER_ORGANISATIONS } from '#pathways/organisations.ts';
import { fold, holdsWords } from '#src/language/search.ts';
import { Combobox } from './combobox.tsx';

interface OrganisationFieldProps {
  /** A name of the official list, or a kind of organisation. */
  readonly organisation: string | null;
  readonly onChoose: (organisation: string | null) => void;
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
}

interface Entry {
  readonly value: string;
  readonly label: string;
  /** What else people call it. */
  readonly alias: string;
  readonly group: 'local' | 'kinds' | 'elsewhere' | 'out-of-date';
}

/** More than this many matches help nobody: type another letter. */
const SHOWN = 40;

/** The id of the text box. */
export const ORGANISATION_SEARCH = 'organisation-search';

/**
 * Finds an organisation by typing: those of the county first, then the kinds of organisation that
 * cannot refer, then the rest of the official list. A name that is out of date is not offered; whoever
 * types the whole of it is understood, and told.
 */
export default function OrganisationField({ organisation, onChoose, labelledBy, describedBy }: OrganisationFieldProps) {
  const { t } = useTranslation('app');
  const entries = useEntries();
  return (
    <Combobox
      id={ORGANISATION_SEARCH}
      labelledBy={labelledBy}
      describedBy={describedBy}
      chosen={entries.find(({ value }) => value === organisation) ?? null}
      labelOf={({ label }) => label}
      matching={(typed) => matching(entries, typed)}
      onChoose={(entry) => onChoose(entry?.value ?? null)}
      groupOf={({ group }) => group}
      remarkOn={({ group }) => (group === 'kinds' ? t('question.cannotRefer') : group === 'out-of-date' ? t('question.outOfDate') : null)}
      noMatch={t('question.noMatch')}
    />
  );
}

function useEntries(): readonly Entry[] {
  const { t, i18n } = useTranslation('app');
  return useMemo(() => {
    const local = new Set(LOCALITY.organisations);
    const named = (names: readonly string[], group: Entry['group']) =>
      names.map((name): Entry => ({ value: name, label: name, alias: '', group }));
    const names = FIRST_RESPONDER_ORGANISATIONS.map(({ name }) => name).filter((name) => !local.has(name));
    return [
      ...named(LOCALITY.organisations, 'local'),
      ...OTHER_ORGANISATIONS.map(
        (kind): Entry => ({
          value: kind,
          label: t(`question.organisationKinds.${kind}` as never),
          alias: i18n.exists(`app:question.organisationWords.${kind}`) ? t(`question.organisationWords.${kind}` as never) : '',
          group: 'kinds',
        }),
      ),
      ...named(
        names.filter((name) => !isOutOfDate(name)),
        'elsewhere',
      ),
      ...named(names.filter(isOutOfDate), 'out-of-date'),
    ];
  }, [t, i18n]);
}

/** With nothing typed, the county's organisations and the kinds. */
function matching(entries: readonly Entry[], typed: string): readonly Entry[] {
  if (typed.trim() === '') return entries.filter(({ group }) => group === 'local' || group === 'kinds');
  return entries
    .filter(({ label, alias, group }) =>
      group === 'out-of-date' ? fold(label) === fold(typed.trim()) : holdsWords(`${label} ${alias}`, typed.trim()),
    )
    .slice(0, SHOWN);
}
