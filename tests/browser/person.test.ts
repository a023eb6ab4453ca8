import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import frame from '#locales/en/frame.json';
import handing from '#locales/en/handing.json';
import person from '#locales/en/person.json';
import { pagesFor, type Told } from '#src/person/pages.ts';
import { appIn, type Visit } from './app.ts';
import { barriers } from './axe.ts';
import * as cases from './cases.ts';
import { clipped, wider } from './fits.ts';
import { LONG, MIRRORED, speak, untranslated } from './languages.ts';
import { holds, readPdf } from './pdf.ts';
import { arrivedAt, openDocuments, walkTo } from './walk.ts';

/** The screen in the hands of the person: what they see, and that they come to nothing else. */

const DESK = { viewport: { width: 1280, height: 900 } };
const PIN = '2580';
/** What the case of these tests says, and the practitioner’s notes with it. */
const OF_THE_CASE = /Constabulary|Watford|What you have told us/;

const heading = (page: Page) => page.locator('main h1').innerText();
const next = (page: Page) => page.locator('.handed-moves .button').last();

async function handOver(page: Page, pin: string | null): Promise<void> {
  await page.locator('.show-them a.button').click();
  await page.locator('#chosen-pin').waitFor();
  if (pin !== null) await page.fill('#chosen-pin', pin);
  await page.getByRole('button', { name: handing.begin }).click();
  await page.locator('.handed h1:focus').waitFor();
}

const openDesk = appIn('dist');

describe('in the middle of an adult’s case, handed over with a PIN', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await openDesk(DESK);
    await walkTo(visit, cases.adultConsents, { until: 'explained' });
    await handOver(visit.page, PIN);
    return visit.close;
  });

  test('every page meets no barrier, and holds nothing of the case', async () => {
    const { page } = visit;
    const told: Told = { reader: 'adult', sender: 'statutory-fro', ageNotSure: false, near18: false };
    for (const { title } of pagesFor(told)) {
      const words = title.split('.').reduce<unknown>((all, part) => (all as Record<string, unknown>)[part], person);
      await page.locator('main h1').getByText(String(words), { exact: true }).waitFor();
      expect(await page.locator('html').innerText()).not.toMatch(OF_THE_CASE);
      expect(await barriers(page)).toEqual([]);
      await next(page).click();
    }
    expect(await heading(page)).toBe(person.end.title);
    await next(page).click();
  });

  test('the keyboard comes to nothing that leads elsewhere', async () => {
    const { page } = visit;
    const names = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])')].map(
        (one) => one.getAttribute('aria-label') ?? one.innerText,
      ),
    );
    const { move, strip } = person;
    expect(names.toSorted()).toEqual(
      [`${strip.danger}: 999`, move.break, move.stop, move.back, move.next, handing.takeBack.label, frame.exit].toSorted(),
    );
    for (const key of ['Escape', 'Backspace', 'Alt+ArrowLeft', 'Home']) await page.keyboard.press(key);
    await page.locator('.handed h1').waitFor();
  });

  test('the browser’s own Back and Forward, however often, show the same', async () => {
    const { page, origin } = visit;
    const shown = await heading(page);
    for (let presses = 0; presses < 12; presses++) {
      await page.goBack();
      await page.waitForURL(`${origin}/person/pages`);
      expect(await heading(page)).toBe(shown);
    }
    await page.evaluate(() => history.go(-6));
    await page.waitForURL(`${origin}/person/pages`);
    await page.goForward().catch(() => null);
    expect(await heading(page)).toBe(shown);
    expect(await page.locator('html').innerText()).not.toMatch(OF_THE_CASE);
  });

  test('danger is one press away, and a break and a stop keep the place', async () => {
    const { page } = visit;
    await page.locator('.handed-bar .sos').click();
    expect(await heading(page)).toBe(person.numbers.title);
    expect(await page.locator('.handed').innerText()).toMatch(/999[\s\S]*101[\s\S]*08000 121 700/);
    await page.getByRole('button', { name: person.move.break }).click();
    expect(await heading(page)).toBe(person.paused.title);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: person.paused.goOn }).click();
    expect(await heading(page)).toBe(person.numbers.title);
  });

  test('only the PIN opens it, to a page that shows nothing yet, and the case is as it was', async () => {
    const { page } = visit;
    await page.locator('.handed-foot button').click();
    expect(await barriers(page)).toEqual([]);
    for (const [given, said] of [
      ['', handing.takeBack.empty],
      ['1111', handing.takeBack.wrong],
    ] as const) {
      await page.fill('#take-back-pin', given);
      await page.keyboard.press('Enter');
      await page.locator('.error-message').getByText(said).waitFor();
      expect(await page.locator('html').innerText()).not.toMatch(OF_THE_CASE);
    }
    await page.fill('#take-back-pin', PIN);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: handing.taken.title }).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(OF_THE_CASE);
    await page.getByRole('link', { name: handing.taken.case }).click();
    await arrivedAt(page, 'explained');
    expect(await page.locator('.trail').innerText()).toMatch(OF_THE_CASE);
    expect(visit.troubles).toEqual([]);
  });

  test('an address typed while it is handed over finds no case', async () => {
    const other = await openDesk(DESK);
    const { page } = other;
    await walkTo(other, cases.adultConsents, { until: 'explained' });
    const stood = page.url();
    await handOver(page, PIN);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(stood);
    await page.locator('main h1').waitFor();
    expect(await page.locator('html').innerText()).not.toMatch(OF_THE_CASE);
    await other.close();
  });
});

test('how it went stands in the action plan, with the language and what helped, and in no address or store', async () => {
  const visit = await openDesk(DESK);
  const { page } = visit;
  await walkTo(visit, cases.adultConsents);
  await page.locator('.show-them a:not(.button)').click();
  await page.locator('#done-explained').check();
  await page.locator('#done-repeated-back').check();
  await page.locator('#record-language').selectOption('ti');
  await page.locator('#help-interpreter').check();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: handing.record.save }).click();
  await page.getByText(handing.record.saved).waitFor();
  await page.locator('a.back').click();
  await arrivedAt(page, 'outcome');
  await openDocuments(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.doc').last().locator('button').first().click()]);
  const pdf = await readPdf(download);
  for (const said of [handing.documents.consent, 'Tigrinya', handing.documents.help.interpreter, handing.documents.done['repeated-back']])
    expect(holds(pdf, said), said).toBe(true);
  expect(
    await page.evaluate(() => JSON.stringify([location.href, document.title, history.state, { ...localStorage }, { ...sessionStorage }])),
  ).not.toMatch(/Tigrinya|"ti"|interpreter/);
  expect(visit.troubles).toEqual([]);
  await visit.close();
});

test('a leaflet and a card for the interpreter, made on the device and about nobody', async () => {
  const visit = await openDesk(DESK);
  const { page, origin } = visit;
  await page.goto('/');
  await page.locator('.door').last().click();
  await page.getByRole('link', { name: handing.also.leaflet }).click();
  await page.getByRole('button', { name: handing.leaflet.warning.yes }).click();
  await page.getByLabel(handing.who.older).check();
  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readPdf(download);
  };
  const leaflet = await save(handing.leaflet.download);
  expect(leaflet.fileName).toBe('leaflet.pdf');
  for (const said of [...person.older.whoSees.text, '08000 121 700']) expect(holds(leaflet, said), said).toBe(true);
  expect(holds(leaflet, 'Duty to Notify')).toBe(false);
  expect(await barriers(page)).toEqual([]);
  await page.locator('a.back').click();
  await page.getByRole('link', { name: handing.also.card }).click();
  await page.locator('#card-language').selectOption('so');
  await page.locator('#gender-woman').check();
  const card = await save(handing.card.download);
  for (const said of ['Soomaali', 'Somali', person.card.gender.woman, ...person.card.toInterpreter.text])
    expect(holds(card, said), said).toBe(true);
  expect(await barriers(page)).toEqual([]);
  expect(visit.troubles).toEqual([]);
  expect(visit.requests.filter((address) => !address.startsWith(origin) && !address.startsWith('blob:'))).toEqual([]);
  await visit.close();
});

const openNarrow = appIn('dist-pseudo');

describe('on a screen of 320 px with text twice its size', () => {
  const faults: string[] = [];

  beforeAll(async () => {
    for (const language of [LONG, MIRRORED] as const) {
      const visit = await openNarrow({ viewport: { width: 320, height: 640 } });
      const { page } = visit;
      const look = async (screen: string) => {
        const found = [
          ...(await wider(page)),
          ...(await clipped(page)),
          // One half of the card is for the interpreter and in English in every language.
          ...(language === LONG && !screen.endsWith('interpreter') ? await untranslated(page) : []),
          ...(language === MIRRORED ? await barriers(page) : []),
        ];
        faults.push(...found.map((fault) => `${screen}, ${language}: ${fault}`));
      };
      const big = () => page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await page.goto('/person');
      await page.locator('#chosen-pin').waitFor();
      await big();
      await speak(page, language);
      await look('handing over');
      await page.locator('main form button[type="submit"]').click();
      await page.locator('.error-summary').waitFor();
      await look('nobody chosen');
      await page.locator('#reader-adult').check();
      await page.locator('main form button[type="submit"]').click();
      await page.locator('.handed h1').waitFor();
      expect(await page.locator('.handed').getAttribute('dir')).toBe(language === MIRRORED ? 'rtl' : 'ltr');
      for (let number = 1; (await page.locator('.handed-progress').count()) > 0; number++) {
        await look(`page ${number}`);
        await next(page).click();
      }
      await look('the end');
      await page.locator('.handed-foot button').click();
      await page.locator('#take-back-sure').waitFor();
      await look('taking it back');
      await page.locator('#take-back-sure').check();
      await next(page).click();
      await page.locator('.bar ~ main h1').waitFor();
      await look('taken back');
      for (const [address, ready] of [
        ['/person/record', 'main .button'],
        ['/person/leaflet', 'main .note'],
        ['/person/interpreter', '.for-paper'],
      ] as const) {
        await page.goto(address);
        await page.locator(ready).first().waitFor();
        await big();
        await speak(page, language);
        await look(address);
      }
      faults.push(...visit.troubles);
      await visit.close();
    }
  });

  test('fits, is translated and meets no barrier', () => expect(faults).toEqual([]));
});
