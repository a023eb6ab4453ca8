import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import frame from '#locales/en/frame.json';
import leaving from '#locales/en/leaving.json';
import locked from '#locales/en/locked.json';
import safety from '#locales/en/safety.json';
import units from '#locales/en/units.json';
import { appIn, type OpenApp, type Visit } from './app.ts';
import { barriers } from './axe.ts';
import * as cases from './cases.ts';
import { hiddenFocus, pressEnterOn, tabTo } from './keys.ts';
import { ENGLISH, LONG, MIRRORED, speak, untranslated } from './languages.ts';
import { arrivedAt, choose, goOn, openDocuments, startCase, walkTo } from './walk.ts';

const openApp = appIn('dist');
const openPseudo = appIn('dist-pseudo');
const MINUTE = 60_000;
const HIDES = { name: 'Zoltana Madeupescu' };

/** A case that holds a name, on the page where it was typed. */
async function withName(visit: Visit): Promise<void> {
  await walkTo(visit, cases.ageNotCertain);
  await openDocuments(visit.page);
  await visit.page.locator('#victim-first-name').fill(HIDES.name);
}

/** As a browser does when another tab is chosen or the app is put away, and when it comes back. */
const setHidden = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    hidden ? 'hidden' : 'visible',
  );

/** Everything a screen reader is told of the page. */
const spoken = (page: Page): Promise<string> => page.locator('body').ariaSnapshot();

async function choosePin(page: Page, pin: string): Promise<void> {
  await page.getByRole('button', { name: leaving.pin.offer }).click();
  await page.locator('#choose-pin').fill(pin);
  await page.keyboard.press('Enter');
  await page.getByText(leaving.pin.chosen).waitFor();
}

async function tryPin(page: Page, pin: string): Promise<void> {
  await page.locator('#unlock-pin').fill(pin);
  await page.keyboard.press('Enter');
}

/** The picture of the tab, where there is neither a network nor anything kept for when there is none. */
const OFFLINE = /ERR_INTERNET_DISCONNECTED/;

let visit: Visit;
const opened = (open: OpenApp, options?: Parameters<OpenApp>[0]) => {
  beforeEach(async () => {
    visit = await open(options);
  });
  afterEach(async () => {
    expect(visit.troubles.filter((trouble) => !OFFLINE.test(trouble))).toEqual([]);
    await visit.close();
  });
};

describe('the cover', () => {
  opened(openApp);

  test('takes the page out of sight, off paper and out of a screen reader’s reach at once, and gives everything back', async () => {
    const { page } = visit;
    await withName(visit);
    expect(await spoken(page)).toContain(HIDES.name);
    const before = await page.screenshot();
    await setHidden(page, true);
    expect(await spoken(page)).toBe('');
    const covered = await page.screenshot();
    const bare = await page.evaluate(() => document.body.checkVisibility({ visibilityProperty: true }));
    expect(bare).toBe(false);
    expect(covered.length).toBeLessThan(before.length / 4);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.querySelector('h1')?.checkVisibility({ visibilityProperty: true }))).toBe(false);
    await page.emulateMedia({ media: null });
    await setHidden(page, false);
    expect(await spoken(page)).toContain(HIDES.name);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('victim-first-name');
  });

  test('stays off when another window merely takes the focus, so that answers can be copied across', async () => {
    const { page } = visit;
    await withName(visit);
    await page.evaluate(() => window.dispatchEvent(new Event('blur')));
    expect(await spoken(page)).toContain(HIDES.name);
  });

  test('prints what somebody asked to print, even where printing hides the page', async () => {
    const { page } = visit;
    await withName(visit);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await setHidden(page, true);
    const shows = () => page.evaluate(() => document.querySelector('h1')?.checkVisibility({ visibilityProperty: true }));
    expect(await shows()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await shows()).toBe(true);
  });

  test('a page that the browser keeps for its Back button keeps nothing of the case', async () => {
    const { page } = visit;
    await withName(visit);
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await page.locator('h1').innerText()).toBe(frame.notFound.title);
    expect(await page.content()).not.toContain(HIDES.name);
  });
});

describe('the lock', () => {
  opened(openApp);

  test('warns after four and a half minutes, lets any key put it off, and locks after five', async () => {
    const { page } = visit;
    await page.clock.install();
    await withName(visit);
    const warning = page.getByText(leaving.warning.text);
    await page.clock.fastForward(4 * MINUTE);
    expect(await warning.count()).toBe(0);
    await page.clock.fastForward(MINUTE / 2);
    await warning.waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await warning.waitFor({ state: 'detached' });
    await page.clock.fastForward(4.5 * MINUTE);
    await warning.waitFor();
    await page.clock.fastForward(MINUTE / 2);
    await page.getByRole('heading', { name: locked.title }).waitFor();
    expect(await page.content()).not.toContain(HIDES.name);
    expect(await barriers(page)).toEqual([]);
  });

  test('locks before a page comes back that was hidden too long, as when the device slept', async () => {
    const { page } = visit;
    await page.clock.install();
    await withName(visit);
    await setHidden(page, true);
    await page.clock.setFixedTime(Date.now() + 60 * MINUTE);
    await setHidden(page, false);
    await page.getByRole('heading', { name: locked.title }).waitFor();
    expect(await page.content()).not.toContain(HIDES.name);
  });

  test('without a PIN offers to go on, and goes on at the same page with everything that was typed', async () => {
    const { page } = visit;
    await withName(visit);
    const place = page.url();
    await page.getByRole('button', { name: leaving.tools.lock }).click();
    await page.getByRole('heading', { name: locked.title }).waitFor();
    expect(await page.content()).not.toContain(HIDES.name);
    await page.getByRole('button', { name: locked.continue }).click();
    expect(await page.locator('#victim-first-name').inputValue()).toBe(HIDES.name);
    expect(page.url()).toBe(place);
    await page.locator('h1:focus').waitFor();
  });

  test('keeps what was only ticked yet', async () => {
    const { page } = visit;
    await startCase(visit);
    await choose(page, 'immediateDanger', 'no');
    await goOn(page);
    await arrivedAt(page, 'ageStatus');
    await choose(page, 'ageStatus', 'adult');
    await page.getByRole('button', { name: leaving.tools.lock }).click();
    await page.getByRole('button', { name: locked.continue }).click();
    await arrivedAt(page, 'ageStatus');
    expect(await page.locator('#ageStatus-adult').isChecked()).toBe(true);
  });

  test('asks for the PIN that was chosen, makes wrong ones wait, says for how long, and opens to the right one', async () => {
    const { page } = visit;
    await page.clock.install();
    await startCase(visit);
    await page.getByRole('button', { name: leaving.pin.offer }).click();
    await tryChoosing(page, '12a4');
    await page.getByText(leaving.pin.digits).waitFor();
    await tryChoosing(page, '2580');
    await page.getByText(leaving.pin.chosen).waitFor();
    await choose(page, 'immediateDanger', 'no');
    await goOn(page);
    await arrivedAt(page, 'ageStatus');
    await page.getByRole('button', { name: leaving.tools.lock }).click();
    await page.locator('#unlock-pin').waitFor();
    await page.clock.pauseAt(Date.now() + MINUTE);
    await tryPin(page, '1111');
    await page.getByText(locked.pin.wrong).waitFor();
    await tryPin(page, '2222');
    await tryPin(page, '3333');
    const wait = page.locator('.error-message', { hasText: 'Wait 5 seconds' });
    await wait.waitFor();
    // Time stands still here: even the right one has to wait.
    await tryPin(page, '2580');
    await page.locator('#unlock-pin:focus').and(page.locator('[value=""]')).waitFor();
    expect(await page.locator('#ageStatus-title').count()).toBe(0);
    await page.clock.fastForward(6_000);
    await tryPin(page, '2580');
    await arrivedAt(page, 'ageStatus');
  });

  test('can be worked without a mouse, and a case whose PIN is forgotten can be erased', async () => {
    const { page } = visit;
    await startCase(visit);
    await choosePin(page, '2580');
    await choose(page, 'immediateDanger', 'no');
    await goOn(page);
    await arrivedAt(page, 'ageStatus');
    await pressEnterOn(page, '.case-tools button');
    await page.getByRole('heading', { name: locked.title }).waitFor();
    await tabTo(page, '.locked > button');
    await page.keyboard.press('Enter');
    await page.locator('.note button:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: safety.report.title }).waitFor();
    expect(await page.locator('.removed').innerText()).toContain(safety.report.pin);
    expect(await barriers(page)).toEqual([]);
  });
});

/** Types a PIN that may be refused. */
async function tryChoosing(page: Page, pin: string): Promise<void> {
  await page.locator('#choose-pin').fill(pin);
  await page.keyboard.press('Enter');
}

describe('leaving quickly', () => {
  opened(openApp);

  const isGone = async (page: Page) => {
    await page.getByRole('heading', { name: units.title }).waitFor();
    expect(await page.title()).toBe(units.title);
    expect(await page.content()).not.toMatch(new RegExp(`${HIDES.name}|${frame.name}|slavery`, 'i'));
  };

  test('by its button: the plain page is there at once, without the network, and Back and Forward never lead to the case', async () => {
    const { page, origin } = visit;
    await page.goto('about:blank');
    await withName(visit);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByRole('link', { name: frame.exit }).click();
    await isGone(page);
    await page.waitForURL(`${origin}/units`);
    await page.locator('#amount').fill('2,54');
    await page.getByText('1 inches').waitFor();
    expect(await page.evaluate(() => history.length)).toBe(3);
    await page.goForward();
    await isGone(page);
    await page.goBack();
    await isGone(page);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });

  test('by Shift pressed three times, which a screen reader counts along, and not by capital letters', async () => {
    const { page } = visit;
    await withName(visit);
    await page.keyboard.press('Shift');
    await page.getByText('Shift, press 2 more times to exit.').waitFor();
    await page.keyboard.press('Shift');
    await page.getByText('Shift, press 1 more time to exit.').waitFor();
    await page.keyboard.press('Shift+A');
    await page.getByText(leaving.shift.lapsed).waitFor();
    await page.locator('#victim-last-name').pressSequentially('ABCD');
    expect(await page.locator('#victim-last-name').inputValue()).toBe('ABCD');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await isGone(page);
    expect(await barriers(page)).toEqual([]);
  });

  test('from a locked case too', async () => {
    const { page } = visit;
    await withName(visit);
    await page.getByRole('button', { name: leaving.tools.lock }).click();
    await page.getByRole('heading', { name: locked.title }).waitFor();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await isGone(page);
  });
});

describe('finishing', () => {
  opened(openApp, { acceptDownloads: true });

  test('says what was removed, lists the documents that stay, and nothing is left to go back to', async () => {
    const { page } = visit;
    await withName(visit);
    const download = page.getByRole('button', { name: /^Download PDF: Action plan/ });
    for (let copy = 0; copy < 2; copy++) await Promise.all([page.waitForEvent('download'), download.click()]);
    await page.getByRole('link', { name: leaving.tools.finish }).click();
    await page.getByRole('heading', { name: safety.finish.title }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: safety.finish.go }).click();
    await page.getByRole('heading', { name: safety.report.title }).waitFor();
    expect(await page.locator('.removed').innerText()).toMatch(/\d+ answers\n1 entry for the form/);
    expect(await page.locator('.remains').innerText()).toContain('Action plan, 2 times');
    expect(await barriers(page)).toEqual([]);
    await page.goBack();
    await page.getByRole('heading', { name: frame.notFound.title }).waitFor();
    expect(await page.content()).not.toContain(HIDES.name);
  });
});

describe('on a screen of 320 px with text twice its size, in every language', () => {
  opened(openPseudo, { viewport: { width: 320, height: 640 } });

  const sideways = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *:not(.visually-hidden)')]
        .filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return right > document.documentElement.clientWidth + 1 || left < -1;
        })
        .map((one) => one.outerHTML.slice(0, 120)),
    );
  /** Whether the bar at the bottom covers the last line of the page when it is scrolled to its end. */
  const lastLineCovered = (page: Page) =>
    page.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      const last = document.querySelector('.small-print p:last-child')?.getBoundingClientRect();
      const bar = document.querySelector('.bar-tools')?.getBoundingClientRect();
      return (last?.bottom ?? 0) > (bar?.top ?? 0);
    });

  test('the safety page, the lock and the report fit, are translated and meet no barrier; the bar covers nothing', async () => {
    const { page } = visit;
    const faults: string[] = [];
    const look = async (screen: string) => {
      for (const language of [LONG, MIRRORED, ENGLISH] as const) {
        await speak(page, language);
        const found = [
          ...(await sideways(page)),
          ...(language === LONG ? await untranslated(page) : []),
          ...(language === MIRRORED ? await barriers(page) : []),
          ...((await lastLineCovered(page)) ? ['the last line is behind the bar'] : []),
        ];
        faults.push(...found.map((fault) => `${screen}, ${language}: ${fault}`));
      }
    };
    await page.goto('/');
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await page.locator('footer a[href="/safety"]').click();
    await page.locator('h1:focus').waitFor();
    await look('safety');
    await page.locator('.mark').click();
    await page.locator('a.door.main').click();
    await arrivedAt(page, 'immediateDanger');
    await page.locator('.case-tools button').first().click();
    await page.locator('#choose-pin').waitFor();
    await look('choosing a PIN');
    await page.locator('#choose-pin').fill('2580');
    await page.keyboard.press('Enter');
    await choose(page, 'immediateDanger', 'no');
    await goOn(page);
    await arrivedAt(page, 'ageStatus');
    await tabTo(page, '.exit');
    expect(await hiddenFocus(page)).toBeNull();
    await page.locator('.case-tools button').click();
    for (const pin of ['1111', '2222', '3333']) {
      await page.locator('#unlock-pin').fill(pin);
      await page.keyboard.press('Enter');
      await page.locator('#unlock-pin').and(page.locator('[aria-invalid="true"]')).waitFor();
    }
    await look('locked');
    await page.locator('.locked > button').click();
    await look('erasing');
    await page.locator('.note button').first().click();
    await page.locator('.removed').waitFor();
    await look('report');
    expect(faults).toEqual([]);
  });
});
