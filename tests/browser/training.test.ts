import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import frame from '#locales/en/frame.json';
import outcomes from '#locales/en/outcomes.json';
import room from '#locales/en/trainer-room.json';
import training from '#locales/en/training.json';
import type { Scenario } from '#pathways/scenarios/scenario.ts';
import { appIn, type Visit } from './app.ts';
import { barriers } from './axe.ts';
import { wider } from './fits.ts';
import { readPdf } from './pdf.ts';
import { enterTraining } from './training.ts';
import { arrivedAt, goOn, goOnAtOnce, openDocuments } from './walk.ts';

const openApp = appIn('dist');
const FOLDER = new URL('../../pathways/scenarios/made-up/', import.meta.url);
const SCENARIOS: readonly Pick<Scenario, 'title' | 'ends'>[] = readdirSync(FOLDER).map((name) =>
  JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
);

/** What could reach somebody outside. */
const REACHES = 'a[href^="tel:"], a[href^="mailto:"], a[href^="sms:"], main a[href^="http"]';

describe('a trainer with a projector', () => {
  let visit: Visit;
  const unmarked: string[] = [];
  const reaching: string[] = [];
  const barred: string[] = [];
  let screens = 0;

  const look = async (page: Page) => {
    await page.locator('main h1').first().waitFor();
    const name = await page.locator('main h1').first().innerText();
    screens += 1;
    if (!(await page.locator('.training-banner', { hasText: training.word }).isVisible())) unmarked.push(name);
    if ((await page.locator(REACHES).count()) > 0) reaching.push(name);
    return name;
  };

  beforeAll(async () => {
    visit = await openApp({ viewport: { width: 1920, height: 1080 }, hasTouch: true });
    const { page } = visit;
    await enterTraining(page);
    await look(page);
    barred.push(...(await barriers(page)));
    await page.locator('.scenario .link-button').first().click();
    await page.getByText(room.case.notesShow).click();
    await look(page);
    barred.push(...(await barriers(page)));
    await page.getByRole('button', { name: room.case.walk }).click();
    await page.locator('#immediateDanger-title').waitFor();
    while ((await page.locator('.verdict h1').count()) === 0) {
      const before = await look(page);
      await goOn(page);
      await page.locator('main h1', { hasNotText: before }).first().waitFor();
    }
    await look(page);
    barred.push(...(await barriers(page)));
  });
  afterAll(() => visit.close());

  test('sees on every screen that it is training, and meets no barrier', () => {
    expect(screens).toBeGreaterThan(10);
    expect(unmarked).toEqual([]);
    expect(barred).toEqual([]);
  });

  test('can ring nobody, write to nobody and open no service, even on a device that could', () => {
    expect(reaching).toEqual([]);
  });

  test('is told in the name of the page', async () => {
    expect(await visit.page.title()).toContain(training.word);
  });

  test('saves documents that say on every page that they are not a real case’s', async () => {
    const { page } = visit;
    await openDocuments(page);
    const buttons = page.locator('.doc-actions button:first-child');
    for (let at = 0; at < (await buttons.count()); at++) {
      const [download] = await Promise.all([page.waitForEvent('download'), buttons.nth(at).click()]);
      const { pages, fileName } = await readPdf(download);
      expect(fileName).toMatch(/^training-/);
      expect(pages.filter((text) => !text.includes(training.watermark))).toEqual([]);
    }
  });

  test('has nothing of training left on the device', async () => {
    const { page, origin } = visit;
    expect(await page.evaluate(async () => [{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases()])).toEqual([
      {},
      {},
      [],
    ]);
    expect(visit.requests.filter((address) => !address.startsWith(origin) && !address.startsWith('blob:'))).toEqual([]);
    expect(visit.troubles).toEqual([]);
  });

  test('in a real emergency leaves training by one press and has 999 before them, to be rung', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: training.emergency }).click();
    await page.locator('.emergency h2', { hasText: frame.emergency.title }).waitFor();
    expect(await page.locator('.emergency a[href="tel:999"]').isVisible()).toBe(true);
    expect(await page.locator('.training-banner').count()).toBe(0);
    expect(await page.title()).toBe(frame.name);
    await page.keyboard.press('Escape');
    await page.goBack();
    await page.locator('main h1').waitFor();
    expect(await page.locator('.verdict, .docs').count()).toBe(0);
  });
});

test('every scenario comes to its end on the screens of the app, with a press of Continue for each answer', async () => {
  const { page, close, troubles } = await openApp({ viewport: { width: 1280, height: 900 } });
  await enterTraining(page);
  const wrong: string[] = [];
  for (const { title, ends } of SCENARIOS) {
    await page.locator('.scenario .link-button', { hasText: title }).click();
    await page.getByRole('button', { name: room.case.walk }).click();
    await arrivedAt(page, 'immediateDanger');
    let heading = '';
    while ((await page.locator('.verdict').count()) === 0) heading = await goOnAtOnce(page);
    const words = outcomes[ends.headline as 'nrm-adult'];
    if (heading !== words.title && heading !== words.colleague) wrong.push(`${title}: ${heading}`);
    await page.locator('.training-banner').getByRole('link', { name: training.room }).click();
    await page.getByRole('heading', { name: room.title }).waitFor();
  }
  expect([wrong, troubles]).toEqual([[], []]);
  await close();
});

test('a learner with a phone has room for all of it', async () => {
  const { page, close } = await openApp({ viewport: { width: 320, height: 640 } });
  await enterTraining(page);
  const sideways = [...(await wider(page))];
  await page.locator('.scenario .link-button').first().click();
  await page.getByText(room.case.notesShow).click();
  sideways.push(...(await wider(page)));
  expect(sideways).toEqual([]);
  await close();
});
