import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import app from '#locales/en/app.json' with { type: 'json' };
import words from '#locales/en/trainer-handouts.json' with { type: 'json' };
import training from '#locales/en/training.json' with { type: 'json' };
import { appIn, type VisitOptions } from './app.ts';
import { barriers } from './axe.ts';
import { clipped, wider } from './fits.ts';
import { tabTo } from './keys.ts';
import { holds, readPdf } from './pdf.ts';
import { enterTraining } from './training.ts';

/** Handouts in a browser: found without a mouse, read on a phone, and made without the network. */

const openApp = appIn('dist');
const DESK: VisitOptions = { viewport: { width: 1280, height: 900 } };
const SMALL: VisitOptions = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

const filled = (text: string, document: string) => text.replace('{{document}}', document);
const download = (name: string) => `button[aria-label="${filled(app.documents.downloadOf, name)}"]`;
const { cards } = words;

async function open(page: Page): Promise<void> {
  await page.goto('/handouts');
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
}

async function saved(page: Page, press: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return readPdf(file);
}

test('without a mouse: a district is chosen, and its page comes out and is announced', async () => {
  const { page, close, troubles, requests, origin } = await openApp(DESK);
  await open(page);
  expect(await barriers(page)).toEqual([]);
  await tabTo(page, '#handout-district');
  await page.keyboard.type('Hertsmere');
  expect(await page.inputValue('#handout-district')).toBe('hertsmere');
  await tabTo(page, download(cards['adult-not-first-responder'].name));
  const pdf = await saved(page, () => page.keyboard.press('Enter'));
  expect(pdf.fileName).toBe('handout-adult-not-first-responder-hertsmere.pdf');
  expect(pdf.pages).toHaveLength(1);
  for (const said of ['Hertsmere, for everybody else', 'call 999', '020 8207 2277', words.paper.notice])
    expect(holds(pdf, said), said).toBe(true);
  expect(holds(pdf, training.watermark)).toBe(false);
  await page
    .getByRole('status')
    .filter({ hasText: filled(app.documents.made, cards['adult-not-first-responder'].name) })
    .waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(page.url()).toBe(`${origin}/handouts`);
  expect(requests.filter((address) => !address.startsWith(origin) && !address.startsWith('blob:'))).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});

test('the person’s papers are in their language, and the set holds them behind the practitioners’', async () => {
  const { page, close, troubles } = await openApp(DESK);
  await open(page);
  await page.selectOption('#handout-language', 'pl');
  await page.locator('.set-order', { hasText: 'Interpreter card (Polish)' }).waitFor();
  const leaflet = await saved(page, () => page.locator(download(cards.leaflet.name)).click());
  expect(leaflet.fileName).toBe('leaflet.pdf');
  const set = await saved(page, () => page.locator(download(words.set.name)).click());
  expect(set.fileName).toBe('handouts-county.pdf');
  expect(set.pages.slice(-leaflet.pages.length)).toEqual(leaflet.pages);
  expect(set.pages[1]).toContain(words.summary.title.adult);
  expect(troubles).toEqual([]);
  await close();
});

test('in training every handout says so', async () => {
  const { page, close } = await openApp(DESK);
  await enterTraining(page);
  await page.locator('a[href="/handouts"]').click();
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  const pdf = await saved(page, () => page.locator(download(cards.scripts.name)).click());
  expect(pdf.fileName).toMatch(/^training-/);
  for (const text of pdf.pages) expect(text).toContain(training.watermark);
  expect(await page.locator('main a[href^="tel:"], main a[href^="mailto:"]').count()).toBe(0);
  await close();
});

test('on a small phone nothing is wider than the screen; and where a handout cannot be made, it says what to do', async () => {
  const { page, close } = await openApp(SMALL);
  await open(page);
  expect(await wider(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
  expect(await barriers(page)).toEqual([]);
  await page.context().setOffline(true);
  await page.locator(download(cards.signs.name)).click();
  await page
    .getByRole('status')
    .filter({ hasText: filled(words.status.failed, cards.signs.name) })
    .waitFor();
  await page.context().setOffline(false);
  const pdf = await saved(page, () => page.locator(download(cards.signs.name)).click());
  expect(holds(pdf, words.signs.noScore)).toBe(true);
  await close();
});
