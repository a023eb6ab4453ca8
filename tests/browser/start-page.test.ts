import { gzipSync } from 'node:zlib';
import type { Locator, Response } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import app from '#locales/en/app.json';
import frame from '#locales/en/frame.json';
import start from '#locales/en/start.json';
import type { RoleId } from '#pathways/actions.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { resolveRole } from '#pathways/localities/resolve.ts';
import { appIn, type Visit } from './app.ts';
import { barriers } from './axe.ts';
import * as cases from './cases.ts';
import { arrivedAt, choose, openDocuments, type Screen, startCase, walkOn, walkTo } from './walk.ts';

const openApp = appIn('dist');

/** The numbers of those who are there in an emergency, 999 first. */
const EMERGENCY: readonly RoleId[] = [
  'police-emergency',
  'police-non-emergency',
  'childrens-social-care',
  'adult-social-care',
  'helpline',
  'nrm-support-provider',
];
const NUMBERS = EMERGENCY.map((role) => resolveRole(role, { inCounty: true }, LOCALITY).contacts.flatMap(({ phone }) => phone)[0]);

describe('before any script has run, and where none can', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await openApp({ javaScriptEnabled: false });
    return visit.close;
  });

  test('the start page has its words and every emergency number', async () => {
    const { page } = visit;
    await page.goto('/');
    expect(await page.locator('h1').innerText()).toBe(start.title);
    expect(await page.locator('aside').innerText()).toContain(start.noScript);
    expect(NUMBERS[0]).toBe('999');
    expect(await numbersIn(page.locator('aside'))).toEqual(NUMBERS);
  });

  test('the emergency numbers open and close', async () => {
    const { page } = visit;
    await page.goto('/');
    const panel = page.locator('#emergency-numbers');
    expect(await panel.isVisible()).toBe(false);
    await page.locator('.sos').click();
    await panel.getByText('999', { exact: true }).waitFor();
    expect(await numbersIn(panel)).toEqual(NUMBERS);
    await panel.getByRole('button', { name: frame.close }).click();
    await panel.waitFor({ state: 'hidden' });
  });

  test('a page of a case does not pass for the start page', async () => {
    const { page } = visit;
    await page.goto('/case/5');
    expect(await page.locator('h1').count()).toBe(0);
    expect(await page.innerText('body')).not.toContain(start.title);
  });
});

describe('the first visit', () => {
  let visit: Visit;
  const scripts: Response[] = [];
  const fonts = () => visit.requests.filter((address) => address.endsWith('.ttf'));
  const drawing = () => visit.requests.filter((address) => /\/(?:pdf|model-of|fonts)-[\w-]{8}\.js$/.test(address));

  beforeAll(async () => {
    visit = await openApp();
    visit.page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response);
    });
    await visit.page.goto('/', { waitUntil: 'networkidle' });
    return visit.close;
  });

  test('takes over the page in the HTML without an error', async () => {
    expect(await visit.page.locator('h1').innerText()).toBe(start.title);
    expect(visit.troubles).toEqual([]);
  });

  test('loads little: 130 kB of scripts for the start page, 170 kB up to the first question', async () => {
    const atStart = await kilobytes(scripts);
    await visit.page.locator('a.door.main').click();
    await arrivedAt(visit.page, 'immediateDanger');
    await visit.page.waitForLoadState('networkidle');
    const atQuestion = await kilobytes(scripts);
    process.stdout.write(
      `scripts, gzipped: ${atStart.toFixed(1)} kB for the start page, ${atQuestion.toFixed(1)} kB up to the first question\n`,
    );
    expect(atStart).toBeLessThanOrEqual(130);
    expect(atQuestion).toBeLessThanOrEqual(170);
  });

  test('loads what draws documents, and its fonts, only when a document is asked for', async () => {
    const { page } = visit;
    await walkOn(page, cases.ageNotCertain);
    await openDocuments(page);
    await page.waitForLoadState('networkidle');
    expect([...fonts(), ...drawing()]).toEqual([]);
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: app.documents.download }).first().click()]);
    expect(fonts()).toHaveLength(2);
    expect(drawing().length).toBeGreaterThan(0);
  });
});

describe('a case that is under way', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await openApp();
    await walkTo(visit, cases.ageNotCertain, { until: 'responder' });
    return visit.close;
  });

  test('is not left without asking', async () => {
    const { page } = visit;
    const [asked] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
    expect(asked.type()).toBe('beforeunload');
    await asked.dismiss();
    await arrivedAt(page, 'responder');
  });

  test('is gone when the page is loaded anew, and that is said', async () => {
    const { page, origin } = visit;
    page.once('dialog', (dialog) => dialog.accept());
    await page.goto(`${origin}/case/5`);
    const heading = page.getByRole('heading', { level: 1 });
    await heading.waitFor();
    expect(await heading.innerText()).toBe(frame.notFound.title);
    expect(await page.innerText('main')).toContain(frame.notFound.text);
    expect(visit.troubles).toEqual([]);
  });
});

describe('in other colours', () => {
  test.each(['light', 'dark'] as const)('everything can be read, on every kind of page, in the %s scheme', async (colorScheme) => {
    const visit = await openApp({ colorScheme });
    const { page } = visit;
    const found: string[] = [];
    const look = async (screen: string) => found.push(...(await barriers(page)).map((barrier) => `${screen}: ${barrier}`));
    const follow = async (address: string) => {
      await page.locator(`footer a[href="${address}"]`).click();
      await page.locator('h1:focus').waitFor();
    };
    await page.goto('/');
    await look('start');
    await page.locator('.sos').click();
    await look('emergency numbers');
    await page.keyboard.press('Escape');
    for (const address of ['/words', '/sources']) {
      await follow(address);
      await look(address);
    }
    const looksAt: readonly Screen[] = ['organisation', 'responder', 'indicators', 'outcome'];
    await walkTo(visit, cases.ageNotCertain, { onScreen: async (screen) => void (looksAt.includes(screen) && (await look(screen))) });
    await openDocuments(page);
    await look('documents');
    expect(found).toEqual([]);
    expect(visit.troubles).toEqual([]);
    await visit.close();
  });

  test('a chosen answer stands out where the system sets the colours', async () => {
    const visit = await openApp({ forcedColors: 'active' });
    const { page } = visit;
    await startCase(visit);
    await choose(page, 'immediateDanger', 'no');
    const outlines = await page.locator('.choice').evaluateAll((all) => all.map((one) => getComputedStyle(one).outlineStyle));
    expect(outlines).toEqual(['none', 'solid']);
    await visit.close();
  });
});

/** What the scripts would weigh as a host sends them. */
async function kilobytes(scripts: readonly Response[]): Promise<number> {
  const bodies = await Promise.all(scripts.map((script) => script.body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000;
}

/** The numbers that a part of the page shows to ring. */
const numbersIn = (part: Locator): Promise<readonly string[]> => part.locator('a[href^="tel:"]').allInnerTexts();
