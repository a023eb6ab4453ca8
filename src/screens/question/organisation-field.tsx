import { useCombobox } from 'downshift';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { FIRST_RESPONDER_ORGANISATIONS, OTHER_ORGANISATIONS } from '#pathways/organisations.ts';
import type { Answer } from '#pathways/questions.ts';

interface OrganisationFieldProps {
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer | null) => void;
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
}

interface Entry {
  readonly value: string;
  readonly label: string;
  readonly group: 'local' | 'kinds' | 'elsewhere';
}

/** More than this many matches help nobody: type another letter. */
const SHOWN = 40;

/**
 * Finds an organisation by typing: those of the county first, then the kinds of organisation that
 * cannot refer, then the rest of the official list; out-of-date names are not offered.
 */
export default function OrganisationField({ answer, onAnswer, labelledBy, describedBy }: OrganisationFieldProps) {
  const { t } = useTranslation();
  const entries = useEntries();
  const chosen = entries.find(({ value }) => value === answer) ?? null;
  const [typed, setTyped] = useState(chosen?.label ?? '');
  const matches = useMemo(() => matching(entries, chosen?.label === typed ? '' : typed), [entries, chosen, typed]);
  const { isOpen, getInputProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox<Entry>({
    items: matches as Entry[],
    inputId: 'organisation-search',
    initialSelectedItem: chosen,
    itemToString: (entry) => entry?.label ?? '',
    onInputValueChange: ({ inputValue, selectedItem }) => {
      setTyped(inputValue);
      // Typing on after choosing is looking for another one.
      if (inputValue !== selectedItem?.label) onAnswer(null);
    },
    onSelectedItemChange: ({ selectedItem }) => onAnswer(selectedItem?.value ?? null),
    getA11yStatusMessage: ({ isOpen: open }) =>
      open ? (matches.length === 0 ? t('question.noMatch') : t('question.matches', { count: matches.length })) : '',
  });

  return (
    <div className="combobox">
      <input
        {...getInputProps({ 'aria-labelledby': labelledBy, 'aria-describedby': describedBy })}
        className="text-input"
        placeholder={t('question.search')}
        autoComplete="off"
        spellCheck={false}
      />
      <ul {...getMenuProps({ 'aria-labelledby': labelledBy })} className={isOpen ? 'options open' : 'options'}>
        {isOpen &&
          matches.map((entry, index) => (
            <li
              key={entry.value}
              {...getItemProps({ item: entry, index })}
              className={`${highlightedIndex === index ? 'highlighted' : ''} ${matches[index - 1]?.group === entry.group ? '' : 'starts-group'}`}
            >
              {entry.label}
              {entry.group === 'kinds' && <small>{t('question.cannotRefer')}</small>}
            </li>
          ))}
        {isOpen && matches.length === 0 && <li aria-disabled="true">{t('question.noMatch')}</li>}
      </ul>
    </div>
  );
}

function useEntries(): readonly Entry[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const local = new Set(LOCALITY.organisations);
    const offered = FIRST_RESPONDER_ORGANISATIONS.filter(({ outOfDate }) => !outOfDate).map(({ name }) => name);
    const listed = (names: readonly string[], group: Entry['group']) => names.map((name) => ({ value: name, label: name, group }));
    return [
      ...listed(LOCALITY.organisations, 'local'),
      ...OTHER_ORGANISATIONS.map((kind) => ({
        value: kind,
        label: t(`question.organisationKinds.${kind}` as never) as string,
        group: 'kinds' as const,
      })),
      ...listed(
        offered.filter((name) => !local.has(name)),
        'elsewhere',
      ),
    ];
  }, [t]);
}

/** Entries that hold every word typed, wherever it stands; with nothing typed, the county's and the kinds. */
function matching(entries: readonly Entry[], typed: string): readonly Entry[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries.filter(({ group }) => group !== 'elsewhere');
  return entries.filter(({ label }) => words.every((word) => fold(label).includes(word))).slice(0, SHOWN);
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
