import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, languageOf } from '#src/language/languages.ts';

/** Chooses the language of the app; absent where there is only one. Keeps every answer and the place. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const { code, dir } = languageOf(i18n.language);
  useEffect(() => {
    document.documentElement.lang = code;
    document.documentElement.dir = dir;
  }, [code, dir]);
  if (LANGUAGES.length < 2) return null;
  return (
    <select className="pill" aria-label={t('language')} value={code} onChange={(event) => void i18n.changeLanguage(event.target.value)}>
      {LANGUAGES.map((language) => (
        <option key={language.code} value={language.code} lang={language.code}>
          {language.name}
        </option>
      ))}
    </select>
  );
}
