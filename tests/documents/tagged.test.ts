import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import type { DocumentModel } from '#src/documents/model.ts';
import { modelOf } from '#src/documents/model-of.ts';
import { fontsFor } from '#src/drawing/fonts-for.ts';
import { drawPdf } from '#src/drawing/pdf.ts';
import { FONTS, fixture, inputOf, squeezed } from './case-documents.ts';

/** The structure that a file carries for assistive technology, as a reader of its own finds it. */

interface Node {
  readonly role: string;
  readonly lang?: string;
  readonly text: string;
  readonly children: readonly Node[];
}

interface Raw {
  readonly role?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Raw[];
}

const fontOf = (script: string) => readFile(new URL(`../../src/drawing/fonts/${script}.ttf`, import.meta.url));

async function structureOf(model: DocumentModel) {
  const { bytes } = drawPdf(model, await fontsFor(model, FONTS, fontOf));
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: Node[] = [];
  let untagged = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const texts = new Map<string, string>();
    const open: (string | null)[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })).items) {
      if ('str' in item) {
        const id = open.at(-1) ?? null;
        if (id === null) untagged += item.str;
        else texts.set(id, (texts.get(id) ?? '') + item.str);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? null);
    }
    const nodeOf = ({ role = '', lang, children = [] }: Raw): Node => {
      const text = children.map(({ type, id }) => (type === 'content' ? (texts.get(id ?? '') ?? '') : '')).join('');
      const inside = children.filter((child) => child.role !== undefined).map(nodeOf);
      return { role, text: squeezed(text), children: inside, ...(lang === undefined ? {} : { lang }) };
    };
    pages.push(nodeOf((await page.getStructTree()) as Raw));
  }
  const [{ info, metadata }, preferences, mark] = await Promise.all([pdf.getMetadata(), pdf.getViewerPreferences(), pdf.getMarkInfo()]);
  await task.destroy();
  return { pages, untagged: squeezed(untagged), info: info as Record<string, unknown>, metadata, preferences, mark };
}

const whole = modelOf('nrm-adult', inputOf(fixture('nrm-adult-minimal')));
const model: DocumentModel = {
  ...whole,
  blocks: [
    { kind: 'heading', level: 1, text: 'Section' },
    { kind: 'paragraph', text: 'A paragraph that takes more than one line. '.repeat(6).trim() },
    { kind: 'heading', level: 2, text: 'Part' },
    { kind: 'bullets', items: ['One', 'Two'] },
    {
      kind: 'choice',
      label: 'Question',
      options: [
        { label: 'Yes', ticked: true },
        { label: 'No', ticked: false },
      ],
    },
    { kind: 'field', label: 'Name', value: 'محمد عبد الله', lines: 1 },
    { kind: 'field', label: 'Blank', value: null, lines: 3 },
  ],
};

const read = await structureOf(model);
const all = (node: Node): readonly Node[] => [node, ...node.children.flatMap(all)];
const nodes = read.pages.flatMap(all);

test('headings, paragraphs, lists and fields stand in order, each once', () => {
  const said = nodes.filter(({ text }) => text !== '').map(({ role, text }) => [role, text]);
  expect(said).toEqual([
    ['H1', squeezed(model.title)],
    ['P', squeezed(model.routeName)],
    ['H2', 'Section'],
    ['P', squeezed('A paragraph that takes more than one line. '.repeat(6))],
    ['H3', 'Part'],
    ['Lbl', '•'],
    ['LBody', 'One'],
    ['Lbl', '•'],
    ['LBody', 'Two'],
    ['P', 'Question'],
    ['Lbl', '[x]'],
    ['LBody', 'Yes'],
    ['Lbl', '[]'],
    ['LBody', 'No'],
    ['P', 'Name'],
    ['P', 'محمدعبدالله'],
    ['P', 'Blank'],
  ]);
});

test('lists say how many items they have', () => {
  const lists = nodes.filter(({ role }) => role === 'L');
  expect(lists.map(({ children }) => children.map(({ role }) => role))).toEqual([
    ['LI', 'LI'],
    ['LI', 'LI'],
  ]);
});

test('what is in another language says in which', () => {
  expect(read.info).toMatchObject({ Language: 'en' });
  expect(nodes.find(({ text }) => text === 'محمدعبدالله')?.lang).toBe('ar');
  expect(nodes.filter(({ lang }) => lang !== undefined)).toHaveLength(1);
});

test('what stands on every page is no part of it', () => {
  for (const running of [model.notice, model.madeOn, 'Page 1 of 1']) expect(read.untagged).toContain(squeezed(running));
  expect(read.untagged).not.toContain('Section');
});

test('the file says that it is tagged, and shows its title instead of its name', () => {
  expect(read.mark).toMatchObject({ Marked: true });
  expect(read.preferences).toMatchObject({ DisplayDocTitle: true });
  expect(read.info).toMatchObject({ PDFFormatVersion: '1.7', Title: model.title });
  expect(read.metadata?.get('dc:title')).toBe(model.title);
  // No validator has confirmed it, so the file does not claim to be PDF/UA.
  expect(read.metadata?.get('pdfuaid:part') ?? null).toBeNull();
});
