import { useCombobox } from 'downshift';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedPrivately } from './typed-privately.ts';

interface ComboboxProps<T> {
  /** The id of the text box, where errors lead. */
  readonly id: string;
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly chosen: T | null;
  readonly labelOf: (entry: T) => string;
  /** What to offer for a text; in order. */
  readonly matching: (typed: string) => readonly T[];
  readonly onChoose: (entry: T | null) => void;
  /** A word after the label that tells entries apart. */
  readonly remarkOn?: (entry: T) => ReactNode;
  /** Entries of one group stand together, with a line between groups. */
  readonly groupOf?: (entry: T) => string;
  readonly noMatch: string;
}

/** Finds one entry of a long list by typing; a list to choose from, never free text. */
export function Combobox<T>(props: ComboboxProps<T>) {
  const { id, labelledBy, describedBy, chosen, labelOf, matching, onChoose, remarkOn, groupOf, noMatch } = props;
  const { t } = useTranslation('app');
  const [typed, setTyped] = useState(chosen === null ? '' : labelOf(chosen));
  const matches = matching(chosen !== null && labelOf(chosen) === typed ? '' : typed);
  const { isOpen, getInputProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox<T>({
    items: matches as T[],
    inputId: id,
    initialSelectedItem: chosen,
    itemToString: (entry) => (entry === null ? '' : labelOf(entry)),
    onInputValueChange: ({ inputValue, selectedItem }) => {
      setTyped(inputValue);
      // Typing on after choosing is looking for another one.
      if (selectedItem == null || inputValue !== labelOf(selectedItem)) onChoose(null);
    },
    onSelectedItemChange: ({ selectedItem }) => onChoose(selectedItem ?? null),
    getA11yStatusMessage: ({ isOpen: open }) =>
      open ? (matches.length === 0 ? noMatch : t('question.matches', { count: matches.length })) : '',
  });

  return (
    <div className="combobox">
      <input
        {...getInputProps({ 'aria-labelledby': labelledBy, 'aria-describedby': describedBy })}
        className="text-input"
        placeholder={t('question.search')}
        {...typedPrivately}
      />
      <ul {...getMenuProps({ 'aria-labelledby': labelledBy })} className={isOpen ? 'options open' : 'options'}>
        {isOpen &&
          matches.map((entry, index) => {
            const startsGroup = groupOf !== undefined && (index === 0 || groupOf(matches[index - 1] as T) !== groupOf(entry));
            const remark = remarkOn?.(entry);
            return (
              <li
                key={`${groupOf?.(entry)} ${labelOf(entry)} ${remark}`}
                {...getItemProps({ item: entry, index })}
                className={`${highlightedIndex === index ? 'highlighted' : ''} ${startsGroup ? 'starts-group' : ''}`}
              >
                {labelOf(entry)}
                {remark && <small>{remark}</small>}
              </li>
            );
          })}
        {isOpen && matches.length === 0 && <li aria-disabled="true">{noMatch}</li>}
      </ul>
    </div>
  );
}
