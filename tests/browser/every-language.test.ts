import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALITY } from '#pathways/localities/locality.ts';
import type { Answers } from '#pathways/questions.ts';
import { readFiles, translatedLanguages } from '#src/translation/files.ts';
import { textsOf } from '#src/translation/texts.ts';
import { appIn, type Visit } from './app.ts';
import { barriers } from './axe.ts';
import * as cases from './cases.ts';
import { wider } from './fits.ts';
import { enterTraining } from './training.ts';
import { headingOf, ONWARD, openDocuments, type Screen, walkOn } from './walk.ts';

const openApp = appIn('dist');

/** A case each, so that every screen of both pathways is seen in every language. */
const WALKS: readonly (readonly [string, Answers])[] = [
  ['an adult’s case', cases.adultConsents],
  ['a child’s case', cases.childByPolice],
];

const LANGUAGES = translatedLanguages();
const RIGHT_TO_LEFT = ['ar', 'ckb', 'fa', 'ur'];
const wordsOf = (code: string) => [...textsOf(readFiles(code)).values()].map((text) => text.replaceAll('{{county}}', LOCALITY.county));
const WORDS = Object.fromEntries(LANGUAGES.map((code) => [code, new Set(wordsOf(code))]));

/** Axe looks at one in so many of these, each time in another language: 13 of them and 7 have no divisor in common. */
const LOOKS_EVERY = 7;

/** Chooses the language of the app and waits until the heading is one of its texts. */
async function speak(page: Page, code: string): Promise<void> {
  await page.locator('.bar-tools select').selectOption(code);
  await page.locator(`html[lang="${code}"]`).waitFor();
}

/** What is wrong with the screen in a language. */
async function faultsIn(page: Page, code: string, heading: string): Promise<readonly string[]> {
  const { dir, title, wide, chosen } = await page.evaluate(
    (selector) => ({
      dir: document.documentElement.dir,
      title: document.querySelector<HTMLElement>(selector)?.innerText ?? '',
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      chosen: [...document.querySelectorAll<HTMLInputElement>('main input:checked')].map(({ id }) => id).join(),
    }),
    heading,
  );
  return [
    ...(dir === (RIGHT_TO_LEFT.includes(code) ? 'rtl' : 'ltr') ? [] : [`direction ${dir}`]),
    ...(WORDS[code]?.has(title) ? [] : [`heading “${title}”`]),
    ...(wide > 0 ? [`${wide} px wider than the screen`] : []),
    ...(chosen === '' || heading.includes('h1') ? [] : [`chosen meanwhile: ${chosen}`]),
  ];
}

describe.each(WALKS)('%s in every language', (_, answers) => {
  const faults: string[] = [];
  let visit: Visit;
  let turn = 0;

  beforeAll(async () => {
    visit = await openApp({ viewport: { width: 390, height: 844 } });
    const { page } = visit;
    const lookInAll = async (screen: Screen | 'documents', heading: string) => {
      const address = page.url();
      for (const code of LANGUAGES) {
        await speak(page, code);
        const found = [...(await faultsIn(page, code, heading))];
        turn += 1;
        if (turn % LOOKS_EVERY === 0) found.push(...(await barriers(page)));
        if (page.url() !== address) found.push(`moved to ${page.url()}`);
        faults.push(...found.map((fault) => `${screen}, ${code}: ${fault}`));
      }
      await speak(page, 'en');
    };
    await page.goto('/');
    await page.locator('a.door.main').click();
    await walkOn(page, answers, { onScreen: (screen) => lookInAll(screen, headingOf(screen)) });
    await openDocuments(page);
    await lookInAll('documents', 'main h1');
    return visit.close;
  });

  test('is told, fits a phone, and meets no barrier', () => expect(faults).toEqual([]));

  test('runs without an error, and asks nobody else for anything', () => {
    expect(visit.troubles).toEqual([]);
    expect(visit.requests.filter((address) => !address.startsWith(visit.origin))).toEqual([]);
  });
});

test.each([320, 360])('every button of the bar is on a screen of %i px in every language, in training too', async (width) => {
  const { page, close } = await openApp({ viewport: { width, height: 640 } });
  const faults: string[] = [];
  const lookInAll = async (where: string) => {
    for (const code of LANGUAGES) {
      await speak(page, code);
      faults.push(...(await wider(page)).map((fault) => `${where}, ${code}: ${fault}`));
    }
    await speak(page, 'en');
  };
  await page.goto('/');
  await lookInAll('the start page');
  await enterTraining(page);
  await lookInAll('training');
  expect(faults).toEqual([]);
  await close();
});

test('two languages stand side by side, each with its own language and direction, and every answer stays', async () => {
  const { page, close, troubles } = await openApp({ viewport: { width: 1280, height: 900 } });
  const [rightToLeft = '', other = ''] = [
    LANGUAGES.find((code) => RIGHT_TO_LEFT.includes(code)),
    LANGUAGES.find((code) => !RIGHT_TO_LEFT.includes(code)),
  ];
  await page.goto('/');
  await page.locator('a.door.main').click();
  await walkOn(page, cases.adultConsents, { until: 'capacityConcern' });
  await page.locator('#capacityConcern-no').check();
  const answered = await page.locator('.trail li').count();
  for (const code of [rightToLeft, other]) {
    await page.locator('.bar-tools select').selectOption('two');
    await page.locator(`#person-${code}`).check();
    await page.locator('main form button[type="submit"]').click();
    const second = page.locator(`h1 .second[lang="${code}"]`);
    await second.waitFor();
    expect(WORDS[code]).toContain(await second.innerText());
    expect(await second.getAttribute('dir')).toBe(RIGHT_TO_LEFT.includes(code) ? 'rtl' : 'ltr');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('.trail li').count()).toBe(answered);
    expect(await page.locator('.language-notices').innerText()).toContain('not yet checked by a professional translator');
    expect(await barriers(page)).toEqual([]);
  }
  // On to the next question: both languages stay.
  await page.locator(ONWARD).click();
  await page.locator(`#explained-title .second[lang="${other}"]`).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test('where a language cannot be loaded, that is said and the screen stays as it was', async () => {
  const { page, close } = await openApp();
  await page.goto('/');
  const [code = ''] = LANGUAGES;
  await page.route(`**/assets/${code}-*.js`, (route) => route.abort());
  await page.locator('.bar-tools select').selectOption(code);
  await page.locator('.language-failed:not(:empty)').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await close();
});
