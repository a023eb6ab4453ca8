/** The languages the app can be shown in. The two pseudo-languages exist in development and tests only. */

export interface Language {
  readonly code: string;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
}

const ENGLISH: Language = { code: 'en', name: 'English', dir: 'ltr' };

/** Accented and 40% longer: shows text that is not translated and boxes that are too small. */
const LONG: Language = { code: 'en-XA', name: 'Þšéûðö (long)', dir: 'ltr' };
/** Right to left: shows layout that is nailed to the left. */
const MIRRORED: Language = { code: 'en-XB', name: 'Pseudo (right to left)', dir: 'rtl' };

const withPseudo = import.meta.env.DEV || import.meta.env.VITE_PSEUDO_LANGUAGES === 'yes';

export const LANGUAGES: readonly Language[] = withPseudo ? [ENGLISH, LONG, MIRRORED] : [ENGLISH];

/** The language of a code; English where the code is not one of ours. */
export const languageOf = (code: string): Language => LANGUAGES.find((language) => language.code === code) ?? ENGLISH;
