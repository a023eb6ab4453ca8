import { startTransition, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ANOTHER_LANGUAGE } from '#pathways/spoken-languages.ts';
import { addresses } from '#src/addresses.ts';
import { Choice, Choices } from '#src/components/choice.tsx';
import { savePdf } from '#src/components/pdf-hand-over.ts';
import { SelectField } from '#src/components/select-field.tsx';
import { GENDERS, type Gender } from '#src/documents/interpreter-card.ts';
import { makeInterpreterCard } from '#src/documents/make.ts';
import { LANGUAGES } from '#src/language/languages.ts';
import { spokenLanguageIn, spokenLanguages } from '#src/language/spoken.ts';
import { usePerson } from '#src/person/person-session.tsx';
import { usePersonWords } from '#src/person/person-words.ts';
import { useWatermark } from '#src/training/use-watermark.ts';
import { InterpreterCard } from './interpreter-card.tsx';

/** The card for before an interpreter begins. The wish for a man or a woman lives as long as this page (R27). */
export default function InterpreterScreen() {
  const { t, i18n } = useTranslation(['handing', 'app']);
  const person = usePerson();
  const watermark = useWatermark();
  const [language, setLanguage] = useState(person.language);
  const [gender, setGender] = useState<Gender | null>(null);
  const [failed, setFailed] = useState(false);
  const hasWords = LANGUAGES.some(({ code }) => code === language);
  const words = usePersonWords(hasWords ? language : 'en');
  const english = usePersonWords('en');
  const languages = spokenLanguages(i18n.language);
  const listed = new Set<string>(languages.map(({ code }) => code));
  const own = languages.find(({ code }) => code === language)?.own;
  const names = [...new Set([own, spokenLanguageIn(language, 'en')].filter((name) => name != null))];

  const save = async () => {
    try {
      const { blob, fileName } = await makeInterpreterCard({ words, english, names, gender }, await watermark());
      savePdf(blob, fileName, 'interpreter-card');
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };

  return (
    <>
      <div className="measure no-print">
        <Link className="back" to={addresses.person}>
          {t('back')}
        </Link>
        <h1 tabIndex={-1}>{t('card.title')}</h1>
        <p className="lead">{t('card.lead')}</p>
        <p className="note">{t('card.never')}</p>
        <SelectField
          id="card-language"
          label={t('card.language')}
          hint={t('card.languageHint')}
          value={language}
          options={[
            ...LANGUAGES.filter(({ code }) => !listed.has(code)).map(({ code, name }) => ({ value: code, label: name })),
            ...languages.map(({ code, name, own }) => ({ value: code, label: name === own ? name : `${name} · ${own}` })),
            { value: ANOTHER_LANGUAGE, label: t('record.other') },
          ]}
          onChange={(code) => startTransition(() => setLanguage(code))}
        />
        {!hasWords && <p role="status">{t('card.draftNeeded')}</p>}
        <Choices legend={<h2>{t('card.genderLabel')}</h2>} describedBy="gender-hint">
          <p className="hint" id="gender-hint">
            {t('card.genderHint')}
          </p>
          {GENDERS.map((one) => (
            <Choice
              key={one}
              kind="radio"
              id={`gender-${one}`}
              name="gender"
              value={one}
              label={
                english.code === words.code
                  ? words.say(`card.gender.${one}`)
                  : `${english.say(`card.gender.${one}`)} · ${words.say(`card.gender.${one}`)}`
              }
              checked={gender === one}
              onChange={() => setGender(one)}
            />
          ))}
        </Choices>
        <p>{t('card.apart')}</p>
        <div className="actions">
          <button type="button" className="button" onClick={() => void save()}>
            {t('card.download')}
          </button>
          <button type="button" className="button quiet" onClick={() => window.print()}>
            {t('card.print')}
          </button>
          <p role="status">{failed && t('card.failed')}</p>
        </div>
      </div>
      <InterpreterCard words={words} english={english} names={names} gender={gender} />
    </>
  );
}
