import { readFile } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import training from '#locales/en/training.json' with { type: 'json' };
import { LOCALITY } from '#pathways/localities/locality.ts';
import { makeDocument, makeHandout, makeHandoutSet } from '#src/documents/make.ts';
import type { DocumentModel } from '#src/documents/model.ts';
import { modelOf } from '#src/documents/model-of.ts';
import { documentsFor } from '#src/documents/which.ts';
import { fixture, inputOf, readBack, readPdf } from './case-documents.ts';
import { wordsIn } from './person-words.ts';

/** No page of a made-up case can be taken for a real one, and no real page looks made up. */

// In a browser the fonts are fetched; here they are on the disk.
vi.mock('#src/drawing/fonts.ts', () => ({
  fetchFonts: async () => {
    const [regular, bold] = await Promise.all(['regular', 'bold'].map((weight) => readFile(`src/drawing/fonts/noto-sans-${weight}.ttf`)));
    return { regular, bold };
  },
}));

const CASES = ['nrm-adult-minimal', 'nrm-child-minimal', 'dtn-anonymous-minimal', 'handover-adult-minimal', 'local-support-minimal'];
const made = async (name: string, watermark: string | null) => {
  const input = inputOf(fixture(name));
  return Promise.all(
    documentsFor(input.walk).map(async (id) => {
      const { blob, fileName } = await makeDocument(id, input, watermark);
      return { fileName, pages: (await readPdf(new Uint8Array(await blob.arrayBuffer()))).pages };
    }),
  );
};
const times = (page: string) => page.split(training.watermark).length - 1;

describe.each(CASES)('the documents of %s', (name) => {
  test('say on every page that it is training, across it and at its top, and in their names', async () => {
    for (const { fileName, pages } of await made(name, training.watermark)) {
      expect(pages.map(times), fileName).toEqual(pages.map(() => 2));
      expect(fileName).toMatch(/^training-/);
    }
  });

  test('say nothing of training on any page when the case is real', async () => {
    for (const { fileName, pages } of await made(name, null)) {
      expect(pages.join(' ')).not.toMatch(/training/i);
      expect(fileName).not.toMatch(/training/i);
    }
  });
});

test('large letters, as the person has them, are marked too', async () => {
  const model: DocumentModel = {
    ...modelOf('action-plan', inputOf(fixture('nrm-adult-minimal'))),
    large: true,
    watermark: training.watermark,
  };
  const { pages } = await readBack(model);
  expect(pages.map(times)).toEqual(pages.map(() => 2));
});

test.each([training.watermark, null])(
  'handouts and every page of a set say it in training, and outside it do not: %s',
  async (watermark) => {
    const words = wordsIn('en');
    const { t } = inputOf(fixture('nrm-adult-minimal'));
    const input = { district: 'watford', locality: LOCALITY, madeAt: new Date('2026-11-25T10:00:00Z'), t };
    const told = { reader: 'adult', sender: null, ageNotSure: false, near18: false } as const;
    const person = {
      card: { words, english: words, names: ['English'], gender: null },
      leaflet: { words, told, services: [] },
      languageName: 'English',
    };
    const all = await Promise.all([makeHandout('adult-first-responder', input, watermark), makeHandoutSet(input, person, watermark)]);
    for (const { blob, fileName } of all) {
      const { pages } = await readPdf(new Uint8Array(await blob.arrayBuffer()));
      expect(pages.map(times)).toEqual(pages.map(() => (watermark === null ? 0 : 2)));
      expect(fileName.startsWith('training-')).toBe(watermark !== null);
    }
    expect(all.map(({ fileName }) => fileName.replace('training-', ''))).toEqual([
      'handout-adult-first-responder-watford.pdf',
      'handouts-watford.pdf',
    ]);
  },
);
