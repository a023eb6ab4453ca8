import { beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '#pathways/questions.ts';
import { appIn, type Visit } from './app.ts';
import { barriers } from './axe.ts';
import * as cases from './cases.ts';
import { clipped, wider } from './fits.ts';
import { ENGLISH, type Language, LONG, MIRRORED, speak, untranslated } from './languages.ts';
import { choose, controlOf, openDocuments, walkOn, walkTo } from './walk.ts';

const openApp = appIn('dist-pseudo');

/** The narrowest screen that has to do (WCAG 1.4.10), with text at twice its size (WCAG 1.4.4). */
const NARROW = { viewport: { width: 320, height: 640 } };

const WALKS: readonly (readonly [string, Answers])[] = [
  ['an adult’s case', cases.adultConsents],
  ['a child’s case', cases.childByPolice],
];

describe.each(WALKS)('%s on a screen of 320 px with text twice its size', (_, answers) => {
  const found: Record<'errors' | 'sideways' | 'clipped' | 'untranslated' | 'barriers', string[]> = {
    errors: [],
    sideways: [],
    clipped: [],
    untranslated: [],
    barriers: [],
  };

  beforeAll(async () => {
    const visit = await openApp(NARROW);
    const { page } = visit;
    const look = async (screen: string, language: Language) => {
      await speak(page, language);
      const says = (where: string[], faults: readonly string[]) => where.push(...faults.map((fault) => `${screen}, ${language}: ${fault}`));
      says(found.sideways, await wider(page));
      says(found.clipped, await clipped(page));
      if (language === LONG) says(found.untranslated, await untranslated(page));
      if (language === MIRRORED) says(found.barriers, await barriers(page));
    };
    const lookInAll = async (screen: string) => {
      for (const language of [LONG, MIRRORED] as const) await look(screen, language);
      await speak(page, ENGLISH);
    };
    await page.goto('/');
    // Set from a script: the policy of the app lets nobody add styles to the page.
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await lookInAll('start');
    await page.locator('a.door.main').click();
    await walkOn(page, answers, { onScreen: lookInAll });
    await openDocuments(page);
    await lookInAll('documents');
    for (let place = 0; place < (await page.locator('.task-list a').count()); place++) {
      await page.locator('.task-list a').nth(place).click();
      await page.locator('h1:focus').waitFor();
      await lookInAll(`page ${place + 1} of the form`);
      await page.locator('.back').click();
      await page.locator('.task-list').first().waitFor();
    }
    await page.locator('main .actions > a.button').last().click();
    await page.locator('.copy-list').waitFor();
    await lookInAll('copying');
    found.errors.push(...visit.troubles);
    await visit.close();
  });

  test('works without an error', () => expect(found.errors).toEqual([]));
  test('never has to be scrolled sideways, in any language', () => expect(found.sideways).toEqual([]));
  test('cuts no text off, in any language', () => expect(found.clipped).toEqual([]));
  test('leaves nothing in English when the language is another', () => expect(found.untranslated).toEqual([]));
  test('meets no barrier from right to left', () => expect(found.barriers).toEqual([]));
});

describe('whom to contact, on a screen of 320 px with text twice its size', () => {
  const faults: string[] = [];

  beforeAll(async () => {
    const visit = await openApp(NARROW);
    const { page } = visit;
    const lookInAll = async (screen: string) => {
      for (const language of [LONG, MIRRORED] as const) {
        await speak(page, language);
        const found = [
          ...(await wider(page)),
          ...(await clipped(page)),
          ...(language === LONG ? await untranslated(page) : []),
          ...(language === MIRRORED ? await barriers(page) : []),
        ];
        faults.push(...found.map((fault) => `${screen}, ${language}: ${fault}`));
      }
      await speak(page, ENGLISH);
    };
    await page.goto('/contacts');
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await page.locator('#person-adult').waitFor();
    await lookInAll('the three answers');
    await page.locator('main form button[type="submit"]').click();
    await page.locator('.error-summary').waitFor();
    await lookInAll('mistakes');
    await page.locator('#person-adult').check();
    await page.fill('#place-search', 'watford');
    await page.locator('.options.open [role="option"]').first().click();
    await page.locator('main form button[type="submit"]').click();
    await page.locator('.standing').waitFor();
    for (const folded of await page.locator('main details > summary').all()) await folded.click();
    await lookInAll('the answer');
    await page.goto('/directory');
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await page.locator('input[type="file"]').waitFor();
    await lookInAll('the directory');
    faults.push(...visit.troubles);
    await visit.close();
  });

  test('fits, is translated and meets no barrier, in any language', () => expect(faults).toEqual([]));
});

describe('in the middle of a case', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await openApp(NARROW);
    return visit.close;
  });

  test('another language keeps the answers, the place and what was only chosen yet', async () => {
    const { page, origin } = visit;
    await walkTo(visit, cases.adultConsents, { until: 'district' });
    await choose(page, 'district', 'watford');
    const [place, answers] = [page.url(), await page.locator('.trail li').count()];
    for (const language of [LONG, MIRRORED, ENGLISH] as const) {
      await speak(page, language);
      expect(await page.locator('html').getAttribute('dir')).toBe(language === MIRRORED ? 'rtl' : 'ltr');
      expect(page.url().replace(origin, '')).toBe(place.replace(origin, ''));
      expect(await page.locator(controlOf('district', 'watford')).isChecked()).toBe(true);
      expect(await page.locator('.trail li').count()).toBe(answers);
    }
  });

  test('another language keeps what is being read where it is on the screen', async () => {
    const { page } = visit;
    const control = page.locator(controlOf('district', 'watford'));
    // The last entries of the list, and the list on the screen from the top to the bottom.
    await control.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const middle = () => control.evaluate((one) => (one.getBoundingClientRect().top + one.getBoundingClientRect().bottom) / 2);
    const scrolled = await page.evaluate(() => window.scrollY);
    expect(scrolled).toBeGreaterThan(0);
    const before = await middle();
    for (const language of [LONG, MIRRORED, ENGLISH] as const) {
      await speak(page, language);
      expect(Math.abs((await middle()) - before), language).toBeLessThan((page.viewportSize()?.height ?? 0) / 2);
    }
    expect(Math.abs((await middle()) - before)).toBeLessThan(40);
  });

  test('the emergency numbers fit, with text twice its size', async () => {
    const { page } = visit;
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await page.locator('.sos').click();
    const panel = page.locator('#emergency-numbers');
    await panel.getByText('999', { exact: true }).waitFor();
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
    expect(await wider(page)).toEqual([]);
  });
});
