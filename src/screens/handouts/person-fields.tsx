import { startTransition } from 'react';
import { SelectField } from '#src/components/select-field.tsx';
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
      <SelectField
        id="handout-language"
        label={t('person.language')}
        hint={t('person.languageHint')}
        value={language}
        options={LANGUAGES.map(({ code, name, english, reviewed }) => {
          const both = name === english ? name : t('person.option', { own: name, english });
          return { value: code, lang: code, label: reviewed ? both : t('person.draft', { language: both }) };
        })}
        // The words of the language come first, and the page stays as it is meanwhile.
        onChange={(chosen) => startTransition(() => speak(chosen))}
      />
      <SelectField
        id="handout-reader"
        label={t('person.reader')}
        hint={t('handing:who.unsure')}
        value={reader}
        options={READERS.map((one) => ({ value: one, label: t(`handing:who.${one}`) }))}
        onChange={(chosen) => choose(READERS.find((one) => one === chosen) ?? 'adult')}
      />
    </div>
  );
}
