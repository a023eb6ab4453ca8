/**
 * Languages that people are spoken with, by code, each by its own name: more than the app can be shown in, because an
 * interpreter is asked for in any of them. What each is called in another language is for the browser to say.
 */
export const SPOKEN_LANGUAGES = {
  en: 'English',
  sq: 'Shqip',
  am: 'አማርኛ',
  ar: 'العربية',
  bn: 'বাংলা',
  bg: 'Български',
  zh: '中文',
  cs: 'Čeština',
  prs: 'دری',
  fil: 'Filipino',
  fr: 'Français',
  de: 'Deutsch',
  el: 'Ελληνικά',
  ha: 'Hausa',
  he: 'עברית',
  hi: 'हिन्दी',
  hu: 'Magyar',
  ig: 'Igbo',
  id: 'Indonesia',
  it: 'Italiano',
  kmr: 'Kurdî (Kurmancî)',
  ckb: 'کوردی (سۆرانی)',
  lv: 'Latviešu',
  lt: 'Lietuvių',
  ne: 'नेपाली',
  om: 'Oromoo',
  ps: 'پښتو',
  fa: 'فارسی',
  pl: 'Polski',
  pt: 'Português',
  pa: 'ਪੰਜਾਬੀ',
  ro: 'Română',
  rom: 'Romani čhib',
  ru: 'Русский',
  sk: 'Slovenčina',
  so: 'Soomaali',
  es: 'Español',
  sw: 'Kiswahili',
  ta: 'தமிழ்',
  th: 'ไทย',
  ti: 'ትግርኛ',
  tr: 'Türkçe',
  uk: 'Українська',
  ur: 'اردو',
  vi: 'Tiếng Việt',
  yo: 'Yorùbá',
} as const satisfies Readonly<Record<string, string>>;
export type SpokenLanguage = keyof typeof SPOKEN_LANGUAGES;

/** For a language that is not in the list. */
export const ANOTHER_LANGUAGE = 'other';

/** Whether this is a language of the list, or says that it is another one. */
export const isSpokenLanguage = (code: string): boolean => code === ANOTHER_LANGUAGE || Object.hasOwn(SPOKEN_LANGUAGES, code);
