import { SPOKEN_LANGUAGES, type SpokenLanguage } from '#pathways/spoken-languages.ts';

/**
 * What a spoken language is called in another one.
 *
 * @returns its own name where the browser has no other; null for a language that is not in the list
 */
export function spokenLanguageIn(code: string, language: string): string | null {
  if (!Object.hasOwn(SPOKEN_LANGUAGES, code)) return null;
  const own = SPOKEN_LANGUAGES[code as SpokenLanguage];
  return new Intl.DisplayNames([language, 'en'], { type: 'language', fallback: 'none' }).of(code) ?? own;
}

/** The codes of the list, by their names in a language. */
export function spokenLanguages(
  language: string,
): readonly { readonly code: SpokenLanguage; readonly name: string; readonly own: string }[] {
  const { compare } = new Intl.Collator(language);
  return (Object.keys(SPOKEN_LANGUAGES) as SpokenLanguage[])
    .map((code) => ({ code, name: spokenLanguageIn(code, language) ?? code, own: SPOKEN_LANGUAGES[code] }))
    .sort((one, other) => compare(one.name, other.name));
}
