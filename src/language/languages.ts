import TRANSLATIONS from 'virtual:translations';
import { PACK } from '#pathways/localities/pack.ts';

/** The languages the app can be shown in. The two pseudo-languages exist in development and tests only. */

export interface Language {
  readonly code: string;
  /** In the language itself. */
  readonly name: string;
  readonly english: string;
  readonly dir: 'ltr' | 'rtl';
  /** False for a translation that no professional translator has checked. */
  readonly reviewed: boolean;
}

const ENGLISH: Language = { code: 'en', name: 'English', english: 'English', dir: 'ltr', reviewed: true };

/**
 * Those of the partnership's handbook (H66), and those next most needed. There are words for one when it has a folder in
 * `locales/`.
 */
const NAMED: readonly Omit<Language, 'reviewed'>[] = [
  { code: 'sq', name: 'Shqip', english: 'Albanian', dir: 'ltr' },
  { code: 'ar', name: 'العربية', english: 'Arabic', dir: 'rtl' },
  { code: 'bn', name: 'বাংলা', english: 'Bengali', dir: 'ltr' },
  { code: 'bg', name: 'Български', english: 'Bulgarian', dir: 'ltr' },
  { code: 'zh-Hans', name: '简体中文', english: 'Chinese (Simplified)', dir: 'ltr' },
  { code: 'ckb', name: 'کوردیی ناوەندی', english: 'Kurdish (Sorani)', dir: 'rtl' },
  { code: 'lv', name: 'Latviešu', english: 'Latvian', dir: 'ltr' },
  { code: 'lt', name: 'Lietuvių', english: 'Lithuanian', dir: 'ltr' },
  { code: 'fa', name: 'فارسی', english: 'Persian (Farsi, Dari)', dir: 'rtl' },
  { code: 'pl', name: 'Polski', english: 'Polish', dir: 'ltr' },
  { code: 'ro', name: 'Română', english: 'Romanian', dir: 'ltr' },
  { code: 'sk', name: 'Slovenčina', english: 'Slovak', dir: 'ltr' },
  { code: 'ti', name: 'ትግርኛ', english: 'Tigrinya', dir: 'ltr' },
  { code: 'ur', name: 'اردو', english: 'Urdu', dir: 'rtl' },
  { code: 'vi', name: 'Tiếng Việt', english: 'Vietnamese', dir: 'ltr' },
];

/** Accented and 40% longer: shows text that is not translated and boxes that are too small. */
const LONG: Language = { code: 'en-XA', name: 'Þšéûðö (long)', english: 'Pseudo (long)', dir: 'ltr', reviewed: true };
/** Right to left: shows layout that is nailed to the left. */
const MIRRORED: Language = { code: 'en-XB', name: 'Pseudo (right to left)', english: 'Pseudo (right to left)', dir: 'rtl', reviewed: true };

const withPseudo = import.meta.env.DEV || import.meta.env.VITE_PSEUDO_LANGUAGES === 'yes';

/**
 * English, and what else may be offered.
 *
 * @param translations the languages that there are words for, and whether somebody has checked them
 * @param offerUnreviewed whether the locality offers a language that nobody has checked
 */
export const offeredOf = (
  translations: Readonly<Record<string, { readonly reviewed: boolean }>>,
  offerUnreviewed: boolean,
): readonly Language[] => [
  ENGLISH,
  ...NAMED.flatMap((language) => {
    const reviewed = translations[language.code]?.reviewed;
    return reviewed === undefined || !(reviewed || offerUnreviewed) ? [] : [{ ...language, reviewed }];
  }),
];

export const LANGUAGES: readonly Language[] = [
  ...offeredOf(TRANSLATIONS, PACK.languages.offerUnreviewed),
  ...(withPseudo ? [LONG, MIRRORED] : []),
];

/** The language of a code; English where the code is not one of ours. */
export const languageOf = (code: string): Language => LANGUAGES.find((language) => language.code === code) ?? ENGLISH;
