import { startTransition } from 'react';
import { LANGUAGES } from '#src/language/languages.ts';
import { READERS, type Reader } from '#src/person/pages.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

interface PersonFieldsProps {
  readonly language: string;
  readonly speak: (language: string) => void;
  readonly reader: Reader;
  readonly choose: (reader: Reader) => void;
}

/** In which language, and for whom: an adult, or a child who is told and not asked (R84). */
export function PersonFields({ language, speak, reader, choose }: PersonFieldsProps) {
  const { t } = useTrainerWords('trainer-handouts', 'handing');
  return (
    <div className="person-fields">
      <div className="text-field">
        <label htmlFor="handout-language">{t('person.language')}</label>
        <p className="hint" id="handout-language-hint">
          {t('person.languageHint')}
        </p>
        <select
          className="text-input"
          id="handout-language"
          value={language}
          aria-describedby="handout-language-hint"
          // The words of the language come first, and the page stays as it is meanwhile.
          onChange={({ target }) => startTransition(() => speak(target.value))}
        >
          {LANGUAGES.map(({ code, name, english, reviewed }) => {
            const both = name === english ? name : t('person.option', { own: name, english });
            return (
              <option key={code} value={code} lang={code}>
                {reviewed ? both : t('person.draft', { language: both })}
              </option>
            );
          })}
        </select>
      </div>
      <div className="text-field">
        <label htmlFor="handout-reader">{t('person.reader')}</label>
        <p className="hint" id="handout-reader-hint">
          {t('handing:who.unsure')}
        </p>
        <select
          className="text-input"
          id="handout-reader"
          value={reader}
          aria-describedby="handout-reader-hint"
          onChange={({ target }) => choose(READERS.find((one) => one === target.value) ?? 'adult')}
        >
          {READERS.map((one) => (
            <option key={one} value={one}>
              {t(`handing:who.${one}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
