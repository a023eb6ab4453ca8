import { useCombobox } from 'downshift';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field, OptionSetId } from '#pathways/forms/official-form.ts';
import { PACK } from '#pathways/localities/pack.ts';
import { FIRST_RESPONDER_ORGANISATIONS } from '#pathways/organisations.ts';
import { typedPrivately } from '#src/components/typed-privately.ts';

interface ListFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint: string | null;
  readonly error: string | null;
  readonly field: Field;
  readonly value: readonly string[];
  readonly onChange: (value: string | readonly string[]) => void;
}

const SHOWN = 50;
const lists = import.meta.glob<{ readonly default: readonly string[] }>('/pathways/forms/option-sets/*.json');

/** The entries of an official list, loaded when a field needs them; the county's own places are added to the towns. */
async function entriesOf(set: OptionSetId): Promise<readonly string[]> {
  if (set === 'fr-organisations') return FIRST_RESPONDER_ORGANISATIONS.filter(({ outOfDate }) => !outOfDate).map(({ name }) => name);
  const load = lists[`/pathways/forms/option-sets/${set}.json`];
  const listed = load === undefined ? [] : (await load()).default;
  return set === 'uk-towns' ? [...listed, ...PACK.townsNotListed.filter((town) => !listed.includes(town))] : listed;
}

/** A choice from a long official list, by typing; one value, or several where the form takes several. */
export function ListField({ id, label, hint, error, field, value, onChange }: ListFieldProps) {
  const { t } = useTranslation('details');
  const several = field.repeatable !== undefined;
  const full = several && value.length >= (field.repeatable?.max ?? 1);
  const [entries, setEntries] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState(several ? '' : (value[0] ?? ''));
  const set = field.optionSet as OptionSetId;
  useEffect(() => {
    let current = true;
    void entriesOf(set).then((loaded) => current && setEntries(loaded));
    return () => {
      current = false;
    };
  }, [set]);
  const matches = useMemo(() => matching(entries, !several && typed === value[0] ? '' : typed), [entries, typed, several, value]);

  const { isOpen, getInputProps, getMenuProps, getItemProps, getLabelProps, highlightedIndex, setInputValue } = useCombobox<string>({
    items: matches as string[],
    inputId: id,
    initialInputValue: several ? '' : (value[0] ?? ''),
    selectedItem: several ? null : (value[0] ?? null),
    itemToString: (entry) => entry ?? '',
    onInputValueChange: ({ inputValue, selectedItem }) => {
      setTyped(inputValue);
      if (!several && inputValue !== selectedItem) onChange('');
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      onChange(several ? [...value.filter((one) => one !== selectedItem), selectedItem] : selectedItem);
    },
    stateReducer: (_, { type, changes }) =>
      several && type !== useCombobox.stateChangeTypes.InputChange && changes.selectedItem ? { ...changes, inputValue: '' } : changes,
  });

  return (
    <div className={error ? 'text-field invalid' : 'text-field'}>
      <label {...getLabelProps()} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {several && value.length > 0 && (
        <ul className="chosen" aria-label={t('chosen')}>
          {value.map((one) => (
            <li key={one}>
              <bdi>{one}</bdi>
              <button type="button" className="link-button" onClick={() => onChange(value.filter((other) => other !== one))}>
                {t('remove', { value: one })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {full ? (
        <p className="cite">{t('full')}</p>
      ) : (
        <div className="combobox">
          <input
            {...getInputProps({ 'aria-describedby': hint ? `${id}-hint` : undefined })}
            className="text-input"
            placeholder={t('listSearch')}
            {...typedPrivately}
            onBlur={() => several && setInputValue('')}
          />
          <ul {...getMenuProps()} className={isOpen ? 'options open' : 'options'}>
            {isOpen &&
              matches.map((entry, index) => (
                <li
                  key={entry}
                  {...getItemProps({ item: entry, index })}
                  className={highlightedIndex === index ? 'highlighted' : undefined}
                >
                  {entry.trim()}
                </li>
              ))}
          </ul>
        </div>
      )}
      {value.some((one) => entries.length > 0 && PACK.townsNotListed.includes(one)) && (
        <p className="doubt">{t('notInList', { value: value.find((one) => PACK.townsNotListed.includes(one)) })}</p>
      )}
    </div>
  );
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Entries that hold what was typed, those that begin with it first. */
function matching(entries: readonly string[], typed: string): readonly string[] {
  const wanted = fold(typed.trim());
  if (wanted === '') return entries.slice(0, SHOWN);
  const found = entries.filter((entry) => fold(entry).includes(wanted));
  const first = found.filter((entry) => fold(entry).startsWith(wanted));
  return [...first, ...found.filter((entry) => !first.includes(entry))].slice(0, SHOWN);
}
