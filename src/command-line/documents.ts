import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import i18next, { type i18n } from 'i18next';
import type { ReferralCase } from '#pathways/case-file.ts';
import { follow } from '#pathways/follow.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import type { DocumentInput } from '#src/documents/input.ts';
import { modelOf } from '#src/documents/model-of.ts';
import { documentsFor } from '#src/documents/which.ts';
import { fontsFor } from '#src/drawing/fonts-for.ts';
import { drawPdf, type Fonts, readFonts } from '#src/drawing/pdf.ts';
import { withLocality } from '#src/language/locality-words.ts';

/** Writes the documents of cases as PDF files, outside a browser. */

const LANGUAGE = 'en';
const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Writes every document of a case as `<caseId>-<document>.pdf`; nothing for a case without an outcome.
 *
 * @param folder made where it does not exist; a file of the same name is replaced
 * @returns the characters that could not be drawn, each once
 * @throws where the folder or a file cannot be written
 */
export async function writeCaseDocuments(
  { caseId, answers, details, done, understanding }: ReferralCase,
  folder: string,
): Promise<readonly string[]> {
  const walk = follow(answers);
  const documents = documentsFor(walk);
  if (documents.length === 0) return [];
  const [{ t }, fonts] = await Promise.all([words(), fontsOnDisk()]);
  const input: DocumentInput = { walk, details, done, understanding, madeAt: new Date(), locality: LOCALITY, t, language: LANGUAGE };
  await mkdir(folder, { recursive: true });
  const undrawable = await Promise.all(
    documents.map(async (id) => {
      const model = modelOf(id, input);
      const drawn = drawPdf(model, await fontsFor(model, fonts, (script) => readFile(fileOf(`../drawing/fonts/${script}.ttf`))));
      await writeFile(join(folder, `${caseId}-${id}.pdf`), drawn.bytes);
      return drawn.undrawable;
    }),
  );
  return [...new Set(undrawable.flat())];
}

/** The words of every namespace, read from disk once. */
const words = once(async (): Promise<i18n> => {
  const folder = fileOf(`../../locales/${LANGUAGE}/`);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Readonly<Record<string, object>>;
  const local = await read(`localities/${LOCALITY.id}.json`);
  const files = await Promise.all(
    names.map(async (name) => {
      const namespace = name.replace('.json', '');
      return [namespace, withLocality(await read(name), local[namespace])] as const;
    }),
  );
  const instance = i18next.createInstance();
  await instance.init({ lng: LANGUAGE, resources: { [LANGUAGE]: Object.fromEntries(files) }, interpolation: { escapeValue: false } });
  return instance;
});

const fontsOnDisk = once(async (): Promise<Fonts> => {
  const [regular, bold] = await Promise.all(
    ['regular', 'bold'].map((weight) => readFile(fileOf(`../drawing/fonts/noto-sans-${weight}.ttf`))),
  );
  return readFonts({ regular: regular as Uint8Array, bold: bold as Uint8Array });
});

/** The same promise for every caller. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
