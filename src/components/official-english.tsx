import { useTranslation } from 'react-i18next';
import { usePersonLanguage } from '#src/language/person-language.tsx';
import { type Say, sayIn } from '#src/language/say.ts';

/** The official English words of the form, under a translation of them: the online service has no other. */
export function OfficialEnglish({ of }: { readonly of: (say: Say) => string }) {
  const { i18n } = useTranslation();
  const { code } = usePersonLanguage();
  if (i18n.language === 'en' || code === 'en') return null;
  return (
    <span className="official-english" lang="en" dir="ltr">
      {of(sayIn(i18n, 'en'))}
    </span>
  );
}
