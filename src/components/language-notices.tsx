import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { languageOf } from '#src/language/languages.ts';
import { usePersonLanguage } from '#src/language/person-language.tsx';

/** Which second language is shown, and that a translation is a draft: said in that language and in English. */
export function LanguageNotices() {
  const { t, i18n } = useTranslation();
  const { code } = usePersonLanguage();
  const shown = [i18n.language, ...(code === null || code === i18n.language ? [] : [code])].map(languageOf);
  const drafts = shown.filter(({ reviewed }) => !reviewed);
  if (drafts.length === 0 && shown.length === 1) return null;
  return (
    <aside className="language-notices no-print" aria-label={t('language')}>
      {drafts.map((language) => (
        <p key={language.code} lang={language.code} dir={language.dir}>
          {i18n.getFixedT(language.code)('languages.draft')}
        </p>
      ))}
      {drafts.length > 0 && (
        <p lang="en" dir="ltr">
          {i18n.getFixedT('en')('languages.draft')}
        </p>
      )}
      {shown[1] && (
        <p>
          {t('languages.beside')} <bdi lang={shown[1].code}>{shown[1].name}</bdi>.{' '}
          <Link to={addresses.languages}>{t('languages.change')}</Link>
        </p>
      )}
    </aside>
  );
}
