import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import type { DocumentModel } from '#src/documents/model.ts';
import { modelOf } from '#src/documents/model-of.ts';
import { drawPdf } from '#src/drawing/pdf.ts';
import { FONTS, fixture, inputOf, squeezed } from './case-documents.ts';

/** A document as a screen reader has it: headings, paragraphs and ticks, in the order in which they are said. */

interface Heard {
  readonly role: string;
  readonly text: string;
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

async function heard(model: DocumentModel): Promise<readonly Heard[]> {
  const task = getDocument({ data: new Uint8Array(drawPdf(model, FONTS).bytes), verbosity: 0 });
  const pdf = await task.promise;
  const all: Heard[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const texts = new Map<string, string>();
    const open: (string | null)[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })).items) {
      if ('str' in item) {
        const id = open.at(-1);
        if (id) texts.set(id, (texts.get(id) ?? '') + item.str);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? null);
    }
    const walk = (node: Node, role: string) => {
      if (node.type === 'content') all.push({ role, text: texts.get(node.id ?? '') ?? '' });
      for (const child of node.children ?? []) walk(child, node.role ?? role);
    };
    walk((await page.getStructTree()) as Node, '');
  }
  await task.destroy();
  return all;
}

const model = modelOf('nrm-adult', inputOf(fixture('nrm-adult-maximal')));
const said = await heard(model);
const saidAs = (role: string) => said.filter((one) => one.role === role).map(({ text }) => text);

test('has one title and the sections as headings, in order', () => {
  expect(saidAs('H1')).toEqual([model.title]);
  expect(saidAs('H2')).toEqual(model.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])));
});

test('says a tick with its label', () => {
  const all = squeezed(said.map(({ text }) => text).join(' '));
  expect(all).toContain(squeezed('Under 18 [x] 18 or over [ ] Not sure'));
});

test('does not say on every page what stands on every page', () => {
  const all = squeezed(said.map(({ text }) => text).join(' '));
  for (const running of [model.madeOn, 'Page 2 of']) expect(all).not.toContain(squeezed(running));
  expect(all.split(squeezed(model.routeName))).toHaveLength(2);
});

test('leaves out nothing of what a field holds', () => {
  const all = squeezed(said.map(({ text }) => text).join(' '));
  for (const block of model.blocks) {
    if (block.kind === 'field' && block.value !== null) expect(all).toContain(squeezed(block.value));
  }
});
