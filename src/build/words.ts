import { loadEnv, type Plugin } from 'vite';
import { withLocality } from '#src/language/locality-words.ts';
import { audit, FAULTS, shownTexts } from '#src/translation/audit.ts';
import { readFiles, readProvenance, SOURCE_LANGUAGE, translatedLanguages } from '#src/translation/files.ts';
import { type Files, filesWith } from '#src/translation/texts.ts';

/**
 * Puts the words of each translation into one file, so that choosing a language is one request. English is loaded a
 * screen at a time; its words are not in here.
 */

const LANGUAGES = 'virtual:translations';
const WORDS = 'virtual:words/';

export function words(): Plugin {
  let locality = 'hertfordshire';
  return {
    name: 'words',
    configResolved: ({ mode, root }) => {
      locality = loadEnv(mode, root, 'VITE_LOCALITY').VITE_LOCALITY ?? locality;
    },
    resolveId: (id) => (id === LANGUAGES || id.startsWith(WORDS) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${LANGUAGES}`) return listOf(translatedLanguages());
      if (!id.startsWith(`\0${WORDS}`)) return null;
      return `export default ${JSON.stringify(wordsOf(id.slice(WORDS.length + 1), locality))}`;
    },
  };
}

const listOf = (languages: readonly string[]) => {
  const entries = languages.map(
    (code) => `${JSON.stringify(code)}: { reviewed: ${isReviewed(code)}, load: () => import('${WORDS}${code}') }`,
  );
  return `export default { ${entries.join(', ')} }`;
};

/** Whether every text was checked by somebody. */
function isReviewed(language: string): boolean {
  const found = audit(language, readFiles(SOURCE_LANGUAGE), readFiles(language), readProvenance(language));
  return [...FAULTS, 'notReviewed' as const].every((finding) => found[finding].length === 0);
}

/** The words of a language by namespace, with those of the locality in their place. */
function wordsOf(language: string, locality: string): Files {
  const english = readFiles(SOURCE_LANGUAGE);
  const files = filesWith(language, english, shownTexts(language, english, readFiles(language), readProvenance(language)));
  const local = (files[`localities/${locality}`] ?? {}) as Readonly<Record<string, object>>;
  return Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => !name.includes('/'))
      .map(([name, general]) => [name, withLocality(general as object, local[name]) as Files[string]]),
  );
}
