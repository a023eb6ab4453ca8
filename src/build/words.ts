import { loadEnv, type Plugin } from 'vite';
import { withLocality } from '#src/language/locality-words.ts';
import { audit, FAULTS, shownTexts } from '#src/translation/audit.ts';
import { readEnglishOnly, readFiles, readProvenance, SOURCE_LANGUAGE, translatedLanguages } from '#src/translation/files.ts';
import { type Files, filesWith } from '#src/translation/texts.ts';

/**
 * Hands the app its words, those of the locality in their place: English a namespace at a time, for it comes with the
 * screens; each translation as one file, so that choosing a language is one request.
 */

const LANGUAGES = 'virtual:translations';
const ENGLISH = 'virtual:english';
const WORDS = 'virtual:words/';

export function words(): Plugin {
  let locality = 'hertfordshire';
  return {
    name: 'words',
    configResolved: ({ mode, root }) => {
      locality = loadEnv(mode, root, 'VITE_LOCALITY').VITE_LOCALITY ?? locality;
    },
    resolveId: (id) => (id === LANGUAGES || id === ENGLISH || id.startsWith(WORDS) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${LANGUAGES}`) return listOf(translatedLanguages());
      if (id === `\0${ENGLISH}`) return englishOf(Object.keys(wordsOf(SOURCE_LANGUAGE, locality)));
      if (!id.startsWith(`\0${WORDS}`)) return null;
      const [language = '', namespace] = id.slice(WORDS.length + 1).split('/');
      const all = wordsOf(language, locality);
      return `export default ${JSON.stringify(namespace === undefined ? all : all[namespace])}`;
    },
  };
}

const listOf = (languages: readonly string[]) => {
  const entries = languages.map(
    (code) => `${JSON.stringify(code)}: { reviewed: ${isReviewed(code)}, load: () => import('${WORDS}${code}') }`,
  );
  return `export default { ${entries.join(', ')} }`;
};

const englishOf = (namespaces: readonly string[]) =>
  `export default { ${namespaces.map((name) => `${JSON.stringify(name)}: () => import('${WORDS}${SOURCE_LANGUAGE}/${name}')`).join(', ')} }`;

/** Whether every text was checked by somebody. */
function isReviewed(language: string): boolean {
  const found = audit(language, readFiles(SOURCE_LANGUAGE), readFiles(language), readProvenance(language));
  return [...FAULTS, 'notReviewed' as const].every((finding) => found[finding].length === 0);
}

/** The words of a language by namespace, with those of the locality in their place. */
function wordsOf(language: string, locality: string): Files {
  const english = readFiles(SOURCE_LANGUAGE);
  const files =
    language === SOURCE_LANGUAGE
      ? { ...english, ...readEnglishOnly() }
      : filesWith(language, english, shownTexts(language, english, readFiles(language), readProvenance(language)));
  const local = (files[`localities/${locality}`] ?? {}) as Readonly<Record<string, object>>;
  return Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => !name.includes('/'))
      .map(([name, general]) => [name, withLocality(general as object, local[name]) as Files[string]]),
  );
}
