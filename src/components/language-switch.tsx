import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { fetchWords } from '#src/language/i18n.ts';
import { LANGUAGES, languageOf } from '#src/language/languages.ts';

const TWO = 'two';

/** Chooses the language of the app; absent where there is only one. Keeps every answer and the place. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const { code, dir } = languageOf(i18n.language);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    document.documentElement.lang = code;
    document.documentElement.dir = dir;
  }, [code, dir]);
  if (LANGUAGES.length < 2) return null;

  const choose = async (chosen: string) => {
    if (chosen === TWO) return navigate(addresses.languages);
    setFailed(false);
    try {
      await fetchWords(chosen);
      await i18n.changeLanguage(chosen);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <select className="pill" aria-label={t('language')} value={code} onChange={(event) => void choose(event.target.value)}>
        {LANGUAGES.map((language) => (
          <option key={language.code} value={language.code} lang={language.code}>
            {language.name}
          </option>
        ))}
        <option value={TWO}>{t('languages.two')}</option>
      </select>
      <span role="alert" className="language-failed">
        {failed && t('languages.failed')}
      </span>
    </>
  );
}
