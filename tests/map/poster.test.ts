import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, test } from 'vitest';
import { MACHINES } from '#pathways/follow.ts';
import { PATHWAY_VERSION } from '#pathways/version.ts';
import { drawPoster, readFonts } from '#src/drawing/pdf.ts';
import { graphOf, linesOf } from '#src/map/graph.ts';
import { posterOf } from '#src/map/poster.ts';
import { wordsOn } from '#src/map/words.ts';
import { say } from './words.ts';

/** The poster as it is printed, read back. */

const A3 = [1190.55, 841.89];
const tight = (text: string) => text.replace(/\s/g, '');

interface Page {
  readonly size: readonly number[];
  readonly text: string;
  /** What of its words stands beyond its edges. */
  readonly outside: readonly string[];
}
const pages: Page[] = [];
let spoken = '';

beforeAll(async () => {
  const [regular, bold] = await Promise.all(['regular', 'bold'].map((weight) => readFile(`src/drawing/fonts/noto-sans-${weight}.ttf`)));
  const fonts = readFonts({ regular: new Uint8Array(regular as Buffer), bold: new Uint8Array(bold as Buffer) });
  const poster = posterOf(say, (text, { weight, size }) => fonts.typefaces[weight].widthOf(text) * size, new Date('2026-11-25T12:00:00Z'));
  const pdf = await getDocument({ data: drawPoster(poster, fonts), verbosity: 0, useSystemFonts: false }).promise;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const items = (await page.getTextContent()).items.flatMap((item) => ('str' in item ? [item] : []));
    pages.push({
      size: [width, height],
      text: tight(items.map(({ str }) => str).join('')),
      outside: items
        .filter(({ transform: [, , , , x, y], width: wide }) => x < 0 || x + wide > width || y < 0 || y > height)
        .map(({ str }) => str),
    });
    spoken += JSON.stringify(await page.getStructTree());
  }
  await pdf.destroy();
});

test('every question, turning and ending of both pathways is on it, and every answer beside its line', () => {
  const adult = pages.findIndex(({ text }) => text.includes(tight(say('trainer-map:pathwayNames.child'))));
  const parts = { adult: pages.slice(0, adult), child: pages.slice(adult) };
  for (const pathway of Object.keys(MACHINES) as readonly (keyof typeof MACHINES)[]) {
    const graph = graphOf(pathway);
    const words = wordsOn(graph, say);
    const text = parts[pathway].map((page) => page.text).join('');
    const missing = [...graph.states.map((state) => words.state(state).title), ...linesOf(graph).flatMap(words.line)].filter(
      (one) => !text.includes(tight(one)),
    );
    expect(missing, pathway).toEqual([]);
    // As often as the pathway has it: three endings with one headline are three boxes.
    for (const state of graph.states.filter(({ kind }) => kind === 'outcome')) {
      const { kind, title } = words.state(state);
      const alike = graph.states.filter((one) => words.state(one).kind === kind && words.state(one).title === title);
      expect(text.split(tight(`${kind}${title}`)).length - 1, title).toBe(alike.length);
    }
  }
});

test('it is A3, nothing stands beyond the paper, and every sheet says which version it is and that it is a draft', () => {
  for (const { size, text, outside } of pages) {
    expect(size.map(Math.round)).toEqual(A3.map(Math.round));
    expect(outside).toEqual([]);
    for (const said of [PATHWAY_VERSION, '25 November 2026', say('trainer-map:poster.draft'), say('trainer-map:legend.dtn')])
      expect(text).toContain(tight(said));
  }
});

test('what is cut goes on: every letter that a line ends at begins another part on the same pathway', () => {
  const letters = (text: readonly string[]) => text.filter((one) => /^[A-Z]$/.test(one));
  const fonts = (text: string, { size }: { readonly size: number }) => text.length * size * 0.5;
  const poster = posterOf(say, fonts, new Date());
  const running = poster.pages.flatMap(({ texts }) => letters(texts.flatMap(({ lines }) => lines.map(({ text }) => text))));
  expect(running.length).toBeGreaterThan(0);
  for (const letter of new Set(running)) expect(running.filter((one) => one === letter).length % 2, letter).toBe(0);
});

test('it can be heard: what is on it is told in the order of the case', () => {
  expect(spoken).toContain('"role":"H1"');
  expect(spoken.match(/"role":"P"/g)?.length).toBeGreaterThan(75);
});
