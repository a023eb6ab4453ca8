import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { languageOf } from '#src/language/languages.ts';
import { usePersonLanguage } from '#src/language/person-language.tsx';
import { DraftNote } from './draft-note.tsx';

/** Which second language is shown, and that a translation is a draft: said in that language and in English. */
export function LanguageNotices() {
  const { t, i18n } = useTranslation();
  const { code } = usePersonLanguage();
  const shown = [i18n.language, ...(code === null || code === i18n.language ? [] : [code])].map(languageOf);
  const drafts = shown.filter(({ reviewed }) => !reviewed);
  if (drafts.length === 0 && shown.length === 1) return null;
  const noted = drafts.length === 0 ? [] : [...drafts.map((language) => language.code), 'en'];
  return (
    <aside className="language-notices no-print" aria-label={t('language')}>
      <DraftNote draft={noted.map((one) => ({ code: one, text: i18n.getFixedT(one)('languages.draft') }))} />
      {shown[1] && (
        <p>
          {t('languages.beside')} <bdi lang={shown[1].code}>{shown[1].name}</bdi>.{' '}
          <Link to={addresses.languages}>{t('languages.change')}</Link>
        </p>
      )}
    </aside>
  );
}
