import type { i18n } from 'i18next';
import { use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '#src/language/languages.ts';

/** The words that the person reads, in their language and not the app’s. */
export interface PersonWords {
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  /** A text of `person.json` by its key. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** That nobody has checked this translation: in the language itself and in English. Empty where somebody has. */
  readonly draft: readonly { readonly code: string; readonly text: string }[];
  /** A list of texts; empty where there is none. */
  readonly list: (key: string) => readonly string[];
}

const NAMESPACE = 'person';
/** Where it is said that a translation is a draft. */
const FRAME = 'frame';
const loading = new Map<string, Promise<void>>();

/** Reads the person’s words in a language; suspends until they are there, and takes English where some are missing. */
export function usePersonWords(code: string): PersonWords {
  const { i18n } = useTranslation();
  use(loadedWords(i18n, code));
  return useMemo(() => personWords(i18n, code), [i18n, code]);
}

/** The same outside a screen, once they are loaded. */
export function personWords(i18n: i18n, code: string): PersonWords {
  const read = i18n.getFixedT([code, 'en'], NAMESPACE) as unknown as (key: string, options: object) => unknown;
  return {
    code,
    dir: languageOf(code).dir,
    draft: languageOf(code).reviewed
      ? []
      : [...new Set([code, 'en'])].map((one) => ({ code: one, text: i18n.getFixedT(one, FRAME)('languages.draft') })),
    say: (key, values = {}) => String(read(key, values)),
    list: (key) => {
      const texts = read(key, { returnObjects: true, defaultValue: [] });
      return Array.isArray(texts) ? texts.map(String) : [];
    },
  };
}

/** Loads the words of one language alone: the other namespaces are not needed in it. */
function loadedWords(i18n: i18n, code: string): Promise<void> {
  const started = loading.get(code);
  if (started !== undefined) return started;
  const load = i18n.reloadResources([...new Set([code, 'en'])], [NAMESPACE, FRAME]).then(() => {
    if (i18n.hasResourceBundle('en', NAMESPACE)) return;
    loading.delete(code);
    throw new Error(`No words for ${code}/${NAMESPACE}`);
  });
  loading.set(code, load);
  return load;
}
