import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NO_PROVENANCE, type Provenance, parseProvenance } from './provenance.ts';
import type { Files, Words } from './texts.ts';

/** The files of `locales/`. */

const LOCALES = fileURLToPath(new URL('../../locales/', import.meta.url));
export const SOURCE_LANGUAGE = 'en';

/** Not words of the app: the messages of the command line, which is in English, and where texts are from. */
const NOT_WORDS = /^(?:case-file|provenance)\.json$/;

/** What only trainers read, on pages that are in English whatever the app’s language is. */
const ENGLISH_ONLY = /^trainer-/;

const provenanceFile = (language: string) => join(LOCALES, language, 'provenance.json');

/** The languages that there is a folder for, English apart. */
export const translatedLanguages = (): readonly string[] =>
  readdirSync(LOCALES).filter((name) => name !== SOURCE_LANGUAGE && existsSync(join(LOCALES, name, 'frame.json')));

/**
 * The words of a language that every language has.
 *
 * @throws where a file cannot be read or is not JSON
 */
export const readFiles = (language: string): Files => read(language, (name) => !ENGLISH_ONLY.test(name));

/**
 * The words that are in English only.
 *
 * @throws where a file cannot be read or is not JSON
 */
export const readEnglishOnly = (): Files => read(SOURCE_LANGUAGE, (name) => ENGLISH_ONLY.test(name));

function read(language: string, wanted: (name: string) => boolean): Files {
  const folder = join(LOCALES, language);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.json') && !NOT_WORDS.test(name) && wanted(name),
  );
  return Object.fromEntries(
    names
      .map((name) => name.replaceAll('\\', '/'))
      .sort()
      .map((name) => [name.replace(/\.json$/, ''), readJson(join(folder, name)) as Words] as const),
  );
}

/** @throws where the file is there but not as it has to be */
export const readProvenance = (language: string): Provenance =>
  existsSync(provenanceFile(language)) ? parseProvenance(provenanceFile(language), readJson(provenanceFile(language))) : NO_PROVENANCE;

export function writeLanguage(language: string, files: Files, provenance: Provenance): void {
  for (const [name, words] of Object.entries(files)) writeJson(join(LOCALES, language, `${name}.json`), words);
  writeJson(provenanceFile(language), provenance);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}

function writeJson(path: string, data: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);
}
