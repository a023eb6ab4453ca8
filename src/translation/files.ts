import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NO_PROVENANCE, type Provenance, parseProvenance } from './provenance.ts';
import type { Files, Words } from './texts.ts';

/** The files of `locales/`. */

const LOCALES = fileURLToPath(new URL('../../locales/', import.meta.url));
export const SOURCE_LANGUAGE = 'en';

/** Not words of the app: the messages of the command line, which is in English, and where texts are from. */
const NOT_TRANSLATED = /^(?:case-file|provenance)\.json$/;

const provenanceFile = (language: string) => join(LOCALES, language, 'provenance.json');

/** The languages that there is a folder for, English apart. */
export const translatedLanguages = (): readonly string[] =>
  readdirSync(LOCALES).filter((name) => name !== SOURCE_LANGUAGE && existsSync(join(LOCALES, name, 'frame.json')));

/** @throws where a file cannot be read or is not JSON */
export function readFiles(language: string): Files {
  const folder = join(LOCALES, language);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.json') && !NOT_TRANSLATED.test(name),
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
