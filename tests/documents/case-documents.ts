import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import i18next from 'i18next';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { follow } from '#pathways/follow.ts';
import type { Details } from '#pathways/forms/fill.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import type { Answers } from '#pathways/questions.ts';
import type { DocumentInput } from '#src/documents/input.ts';
import type { Block, DocumentModel } from '#src/documents/model.ts';
import { drawPdf, readFonts } from '#src/drawing/pdf.ts';
import { withLocality } from '#src/language/locality-words.ts';

/** Cases as documents, and documents as text again: what the tests of documents share. */

interface Fixture {
  readonly answers: Answers;
  readonly details: Details;
}

const here = new URL('./fixtures/', import.meta.url);
const words = new URL('../../locales/en/', import.meta.url);

/** A made-up case from `fixtures/`. */
export const fixture = (name: string): Fixture => JSON.parse(readFileSync(new URL(`${name}.json`, here), 'utf8')) as Fixture;

const names = (await readdir(words)).filter((name) => name.endsWith('.json'));
const files = await Promise.all(
  names.map(async (name) => [name.replace('.json', ''), JSON.parse(await readFile(new URL(name, words), 'utf8'))] as const),
);
const local = JSON.parse(readFileSync(new URL(`localities/${LOCALITY.id}.json`, words), 'utf8')) as Record<string, object>;
const english = i18next.createInstance();
await english.init({
  lng: 'en',
  resources: { en: Object.fromEntries(files.map(([name, general]) => [name, withLocality(general, local[name])])) },
  interpolation: { escapeValue: false },
});

/** English words of the locality by `namespace:key`, as documents ask for them. */
export const say = (key: string, values: object = {}): string => String(english.t(key, { county: LOCALITY.county, ...values }));

/** What a document of a case is made from, at a fixed time: a summer's evening, when London is not on Greenwich time. */
export const inputOf = ({ answers, details }: Fixture): DocumentInput => ({
  walk: follow(answers),
  details,
  done: ['record-internally'],
  madeAt: new Date('2026-07-01T22:30:00Z'),
  locality: LOCALITY,
  t: english.t,
  language: 'en',
});

const font = (weight: string) => readFileSync(new URL(`../../src/drawing/fonts/noto-sans-${weight}.ttf`, import.meta.url));
export const FONTS = readFonts({ regular: font('regular'), bold: font('bold') });

export interface ReadPdf {
  /** The text of each page, lines as they are drawn. */
  readonly pages: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
}

/** Draws a document and reads the file back with a reader of its own. */
export async function readBack(model: DocumentModel): Promise<ReadPdf> {
  return readPdf(drawPdf(model, FONTS).bytes);
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true });
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
  }
  const { info } = await pdf.getMetadata();

  await task.destroy();
  return { pages, info: info as Record<string, unknown> };
}

/** The text with every space and line break taken out: lines break where the page wants. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** The labels of all fields of a document, in order. */
export const labelsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'field' || block.kind === 'choice' ? [block.label] : []));
