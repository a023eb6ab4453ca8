import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReferralCase } from '#pathways/case-file.ts';
import { NOT_CHECKED } from '#pathways/identity/not-checked.ts';
import { writeCaseDocuments } from '#src/command-line/documents.ts';
import { makeDocument, undrawableIn } from '#src/documents/make.ts';
import { DOCUMENT_IDS } from '#src/documents/model.ts';
import { fixture, inputOf, readPdf } from './case-documents.ts';

/** Documents as files: written by the command line, and made in a browser. */

const fonts = vi.hoisted(() => ({ fetched: 0, fail: false }));
// In a browser the fonts are fetched; here they are on the disk.
vi.mock('#src/drawing/fonts.ts', () => ({
  fetchFonts: async () => {
    fonts.fetched += 1;
    if (fonts.fail) throw new Error('offline');
    const [regular, bold] = await Promise.all(['regular', 'bold'].map((weight) => readFile(`src/drawing/fonts/noto-sans-${weight}.ttf`)));
    return { regular, bold };
  },
}));

const folder = await mkdtemp(join(tmpdir(), 'documents-'));
afterAll(() => rm(folder, { recursive: true }));

const asCase = (name: string): ReferralCase => ({
  format: 'referral-case',
  version: 3,
  caseId: name,
  pathwayVersion: null,
  done: [],
  identity: NOT_CHECKED,
  understanding: null,
  answers: fixture(name).answers,
  details: fixture(name).details,
});

describe('the command line', () => {
  test('writes every document of a case, named after it, into a folder that it makes', async () => {
    const there = join(folder, 'made', 'here');
    expect(await writeCaseDocuments(asCase('nrm-adult-minimal'), there)).toEqual([]);
    expect((await readdir(there)).sort()).toEqual(['nrm-adult-minimal-action-plan.pdf', 'nrm-adult-minimal-nrm-adult.pdf']);
    for (const name of await readdir(there)) expect((await readPdf(await readFile(join(there, name)))).pages.length).toBeGreaterThan(1);
  });

  test('writes nothing for a case that is not complete', async () => {
    const there = join(folder, 'nothing');
    const { answers, ...rest } = asCase('nrm-adult-minimal');
    expect(await writeCaseDocuments({ ...rest, answers: { ...answers, consent: 'skipped' } }, there)).toEqual([]);
    await expect(readdir(there)).rejects.toThrow('ENOENT');
  });

  test('reports the characters that it could not draw, each once', async () => {
    const one = asCase('nrm-adult-maximal');
    expect(await writeCaseDocuments({ ...one, details: { ...one.details, 'victim-first-name': '李 😀 😀' } }, folder)).toEqual(['😀']);
  });
});

describe('a browser', () => {
  const input = inputOf(fixture('handover-adult-maximal'));
  beforeEach(() => {
    fonts.fail = false;
  });

  test('says so where the fonts cannot be had, and tries again when it is asked again', async () => {
    fonts.fail = true;
    await expect(makeDocument('handover', input, null)).rejects.toThrow('offline');
    fonts.fail = false;
    await expect(makeDocument('handover', input, null)).resolves.toMatchObject({ undrawable: [] });
  });

  test('makes a PDF whose name says nothing of the case', async () => {
    const { blob, fileName } = await makeDocument('handover', input, null);
    expect(blob.type).toBe('application/pdf');
    expect(fileName).toBe('handover-sheet.pdf');
    expect((await readPdf(new Uint8Array(await blob.arrayBuffer()))).pages.join('')).toContain('Handover sheet');
  });

  test('fetches the fonts once for any number of documents', async () => {
    await makeDocument('handover', input, null);
    const { fetched } = fonts;
    await makeDocument('action-plan', input, null);
    expect(fonts.fetched).toBe(fetched);
  });

  test('tells what cannot be drawn without making the document', async () => {
    const details = { ...input.details, 'victim-first-name': '😀' };
    expect(await undrawableIn('handover', { ...input, details })).toEqual(['😀']);
    expect((await makeDocument('handover', { ...input, details }, null)).undrawable).toEqual(['😀']);
  });

  test('does not make a document that the case does not have', async () => {
    for (const id of DOCUMENT_IDS.filter((one) => one !== 'handover' && one !== 'action-plan')) {
      await expect(makeDocument(id, input, null)).rejects.toThrow(id);
    }
  });
});
