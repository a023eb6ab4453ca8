import type { Download, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import actions from '#locales/en/actions.json';
import app from '#locales/en/app.json';
import words from '#locales/en/documents.json';
import form from '#locales/en/form.json';
import questions from '#locales/en/questions.json';
import { follow } from '#pathways/follow.ts';
import { FIELDS } from '#pathways/forms/official-form.ts';
import type { Outcome } from '#pathways/path.ts';
import type { Answers } from '#pathways/questions.ts';
import { fieldsOfRoute } from '#src/documents/conditions.ts';
import { ONLINE_FORM } from '#src/documents/form-cover.ts';
import type { DocumentId } from '#src/documents/model.ts';
import { documentsFor } from '#src/documents/which.ts';
import { appIn, CHROMIUM, type Visit, type VisitOptions } from './app.ts';
import { barriers } from './axe.ts';
import * as cases from './cases.ts';
import { holds, outOfOrder, type ReadPdf, readPdf } from './pdf.ts';
import { arrivedAt, choose, goOn, openDocuments, walkTo } from './walk.ts';

const openApp = appIn('dist');
/** With a viewer of PDFs. */
const openWithViewer = appIn('dist', CHROMIUM);

const PERSON = { 'victim-first-name': 'Nguyễn Thị Hương', 'victim-last-name': 'Ștefan Țîrlea' } as const;
const PRACTITIONER = { 'fr-first-name': 'Владислав', 'fr-last-name': 'Щъркел', 'fr-email': 'v.shtarkel@example.gov.uk' } as const;
const NAMES = Object.values(PERSON);

const fieldWords: Readonly<Record<string, { readonly label: string } | undefined>> = form.fields;
const optionWords: Readonly<Record<string, object | undefined>> = form.options;
const labelOf = (key: string): string => fieldWords[key]?.label ?? key;

const CASES: Readonly<Record<string, { readonly answers: Answers; readonly mayName: boolean }>> = {
  'an NRM referral of an adult': { answers: cases.adultConsents, mayName: true },
  'an NRM referral of a child': { answers: cases.childByPolice, mayName: true },
  'a notification that names': { answers: cases.adultMayBeNamed, mayName: true },
  'an anonymous notification': { answers: cases.adultRefuses, mayName: false },
  'an adult’s handover, name agreed': { answers: cases.nurseWithAdult, mayName: true },
  'an adult’s handover, name not agreed': { answers: cases.nurseWithoutName, mayName: false },
  'a child’s handover': { answers: cases.nurseWithChild, mayName: true },
};

const FILES: Readonly<Record<DocumentId, string>> = {
  'nrm-adult': 'nrm-adult-form.pdf',
  'nrm-child': 'nrm-child-form.pdf',
  dtn: 'duty-to-notify-form.pdf',
  handover: 'handover-sheet.pdf',
  'local-support': 'local-support-sheet.pdf',
  'action-plan': 'action-plan.pdf',
};

for (const [name, { answers, mayName }] of Object.entries(CASES)) {
  const walk = follow(answers);
  const ids = documentsFor(walk);
  const main = ids[0] as DocumentId;
  const outcome = walk.outcome as Outcome;

  describe(name, () => {
    const pdfs: ReadPdf[] = [];
    const pdfOf = (id: DocumentId) => pdfs[ids.indexOf(id)] as ReadPdf;

    beforeAll(async () => {
      const { page, close } = await openAt(answers);
      await type(page, mayName ? { ...PRACTITIONER, ...PERSON } : PRACTITIONER);
      for (const id of ids) pdfs.push(await readPdf(await download(page, id)));
      await close();
    });

    test('comes in files whose names, and what they say of themselves, give nothing of the case away', () => {
      expect(pdfs.map(({ fileName }) => fileName)).toEqual(ids.map((id) => FILES[id]));
      const said = [...NAMES, ...Object.values(PRACTITIONER), 'Watford', 'Constabulary'];
      expect(said.filter((value) => pdfs.some(({ about }) => about.includes(value)))).toEqual([]);
    });

    test('says on every page what it is not, and which page it is of how many', () => {
      const ofCase = main === 'handover' ? words.notices['not-a-first-responder'] : words.notices.form.replace('{{address}}', ONLINE_FORM);
      for (const id of ids) {
        const { pages } = pdfOf(id);
        const notice = id === 'local-support' ? words.notices['local-support'] : ofCase;
        const number = (index: number) => words.pageOf.replace('{{page}}', `${index + 1}`).replace('{{pages}}', `${pages.length}`);
        expect(pages.filter((page, index) => !page.includes(notice) || !page.includes(number(index)))).toEqual([]);
      }
    });

    test('holds what was typed, letter for letter, and names the person only where it may', () => {
      const asked = fieldsOfRoute(outcome).map(({ field }) => field.key);
      const ofPractitioner = Object.entries(PRACTITIONER).filter(([key]) => main === 'handover' || asked.includes(key));
      const typed = [...(mayName ? NAMES : []), ...ofPractitioner.map(([, value]) => value)];
      expect(typed.filter((value) => !holds(pdfOf(main), value))).toEqual([]);
      const nameless = mayName ? [pdfOf('action-plan')] : pdfs;
      expect(NAMES.filter((value) => nameless.some((pdf) => holds(pdf, value)))).toEqual([]);
    });

    test('is one document of one route, with nothing of another', () => {
      const foreign = Object.entries(words.titles).filter(([id]) => id !== main);
      const pdf = pdfOf(main);
      expect(foreign.filter(([, title]) => holds(pdf, title))).toEqual([]);
      expect(foreignWords(outcome).filter((label) => holds(pdf, label))).toEqual([]);
    });

    if (outcome.form !== 'none') {
      test('has every question of its route, in the official order', () => {
        expect(fieldsOfRoute(outcome).length).toBeGreaterThan(30);
        const labels = fieldsOfRoute(outcome).map(({ field }) => labelOf(field.key));
        expect(outOfOrder(pdfOf(main), labels)).toEqual([]);
      });
    }
  });
}

describe('on the page of documents', () => {
  test('no name is asked, and none that was typed is printed, once they do not agree to be named', async () => {
    const { page, close } = await openAt(cases.adultMayBeNamed);
    await type(page, PERSON);
    await page.locator('.back').click();
    await arrivedAt(page, 'outcome');
    await page.getByRole('link', { name: questions.cooperateWithAuthorities.short }).click();
    await arrivedAt(page, 'cooperateWithAuthorities');
    await choose(page, 'cooperateWithAuthorities', 'no');
    await goOn(page);
    await arrivedAt(page, 'outcome');
    await openDocuments(page);
    expect(await page.locator('[id^="victim-"]').count()).toBe(0);
    expect(await page.innerText('main')).toContain(app.documents.nameNotHeld);
    const pdfs = [await readPdf(await download(page, 'dtn')), await readPdf(await download(page, 'action-plan'))];
    expect(pdfs.flatMap((pdf) => NAMES.filter((value) => holds(pdf, value) || pdf.about.includes(value)))).toEqual([]);
    await close();
  });
});

describe('asked for a document, the app', () => {
  let visit: Visit;
  const downloads: string[] = [];
  const card = () => visit.page.locator(cardOf('nrm-child'));
  const press = (name: string) => card().getByRole('button', { name }).click();
  const status = () => card().getByRole('status');

  beforeAll(async () => {
    visit = await openAt(cases.ageNotCertain, { prepare: recordPrinting }, openWithViewer);
    visit.page.on('download', (one) => downloads.push(one.suggestedFilename()));
    return visit.close;
  });

  beforeEach(() => {
    downloads.length = 0;
  });

  test('says which characters cannot be drawn before anything is downloaded', async () => {
    await type(visit.page, { 'victim-first-name': 'Maria 🙂' });
    await press(app.documents.download);
    await status().getByText('🙂').waitFor();
    expect(downloads).toEqual([]);
    const [one] = await Promise.all([visit.page.waitForEvent('download'), status().getByRole('button').click()]);
    expect(await one.failure()).toBeNull();
    expect(downloads).toEqual([FILES['nrm-child']]);
    await type(visit.page, { 'victim-first-name': '' });
  });

  test('says at its field that an e-mail address is none', async () => {
    await type(visit.page, { 'fr-email': 'no address' });
    await visit.page.locator('.details-form button[type="submit"]').click();
    await visit.page.locator('.error-summary:focus').waitFor();
    expect(await barriers(visit.page)).toEqual([]);
    await visit.page.locator('.error-summary a').click();
    expect(await visit.page.locator('#fr-email:focus').count()).toBe(1);
  });

  test('opens the print dialogue on it, and saves nothing', async () => {
    await press(app.documents.print);
    const printed = () => visit.page.evaluate(() => (window as unknown as { readonly printed: readonly string[] }).printed);
    await expect.poll(printed).toEqual([expect.stringMatching(`^blob:${visit.origin}/`)]);
    expect(downloads).toEqual([]);
    expect(visit.troubles).toEqual([]);
  });

  test('leads from the last page of the form back to the list', async () => {
    await visit.page.locator('.task-list a').last().click();
    await visit.page.locator('h1:focus').waitFor();
    await visit.page.locator('main button[type="submit"]').click();
    await visit.page.locator('#documents-list').waitFor();
  });

  test('says so where the browser cannot print a PDF unsaved', async () => {
    await visit.page.evaluate(() => Object.assign(window, { cannotPrint: true }));
    await press(app.documents.print);
    await status().getByText(app.documents.cannotPrint).waitFor();
    expect(downloads).toEqual([]);
  });
});

/** Takes a case to the page of its documents. */
async function openAt(answers: Answers, options?: VisitOptions, open = openApp): Promise<Visit> {
  const visit = await open(options);
  await walkTo(visit, answers);
  await openDocuments(visit.page);
  return visit;
}

async function type(page: Page, details: Readonly<Record<string, string>>): Promise<void> {
  for (const [field, value] of Object.entries(details)) await page.fill(`#${field}`, value);
}

const cardOf = (id: DocumentId) => `.doc:has(b:text-is("${app.documents.names[id]}"))`;

async function download(page: Page, id: DocumentId): Promise<Download> {
  const button = page.locator(cardOf(id)).getByRole('button', { name: app.documents.download });
  const [one] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return one;
}

/** Puts down what would be printed, instead of printing it. Runs in the page. */
function recordPrinting(): void {
  const printed: string[] = [];
  Object.assign(window, { printed });
  Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', { get: () => !('cannotPrint' in window) });
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    get(this: HTMLIFrameElement) {
      return { focus: () => {}, print: () => printed.push(this.src) };
    },
  });
}

/** The labels of questions that are not on the route, where they are not part of its own words. */
function foreignWords(outcome: Outcome): readonly string[] {
  const onRoute = new Set(fieldsOfRoute(outcome).map(({ field }) => field.key));
  const own = JSON.stringify([[...onRoute].map((key) => [fieldWords[key], optionWords[key]]), form.sections, words, actions]);
  return [...FIELDS.keys()]
    .filter((key) => !onRoute.has(key))
    .map(labelOf)
    .filter((label) => !own.includes(label));
}
