import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import frame from '#locales/en/frame.json';
import words from '#locales/en/keeping.json';
import questions from '#locales/en/questions.json';
import start from '#locales/en/start.json';
import { addresses } from '#src/addresses.ts';
import { appIn, type Visit, type VisitOptions } from './app.ts';
import { barriers } from './axe.ts';
import { ageNotCertain } from './cases.ts';
import { askToKeep, button, disguisesOf, keepCase, openKept, PASSPHRASE, saved, storedBytes, tryToOpen } from './keeping.ts';
import { answer, arrivedAt, choose, goOn, openDocuments, startCase, walkOn, walkTo } from './walk.ts';

/** Keeping a case in a real browser: its store, its cryptography, its policy, and what they do when something is wrong. */

const openApp = appIn('dist');
const NAME = 'Plantedname';
const DAY = 24 * 60 * 60 * 1000;

let visit: Visit;
let page: Page;
async function open(options?: VisitOptions): Promise<void> {
  visit = await openApp(options);
  ({ page } = visit);
}
afterEach(async () => {
  const { troubles, close } = visit;
  await close();
  expect(troubles).toEqual([]);
});

/** Starts a case and keeps it before its second answer. */
async function keepNew(): Promise<void> {
  await startCase(visit);
  await answer(page, 'immediateDanger', 'no');
  await arrivedAt(page, 'ageStatus');
  await keepCase(page);
}
async function secondTab(): Promise<Page> {
  const tab = await page.context().newPage();
  await openKept(tab);
  await arrivedAt(tab, 'ageStatus');
  return tab;
}
const shows = (text: string, where = page) => where.getByText(text).first().waitFor();
const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
const traces = async () => {
  const bytes = await storedBytes(page);
  return disguisesOf(NAME).filter((disguise) => bytes.includes(disguise)).length;
};

describe('a case that is kept', () => {
  test('is there after the page is loaded anew, as it was answered last, and is left without being asked', async () => {
    await open();
    await keepNew();
    await answer(page, 'ageStatus', 'unsure-may-be-child');
    await saved(page);
    await page.reload();
    await shows(frame.notFound.text);
    await page.getByRole('link', { name: frame.notFound.kept, exact: true }).click();
    await tryToOpen(page);
    await saved(page);
    expect(await page.locator('.trail li').count()).toBe(3);
    await page.goto('/');
    await shows(start.kept);
  });

  test('that nobody asked for leaves no store at all', async () => {
    await open();
    await walkTo(visit, ageNotCertain);
    expect(await databases()).toEqual([]);
  });

  test('opens with its passphrase only, and nothing is harmed by another', async () => {
    await open();
    await keepNew();
    await page.goto(addresses.kept);
    await tryToOpen(page, 'something else');
    await page.locator('.error-summary:focus').waitFor();
    await shows(words.problems.open['wrong-passphrase-or-altered']);
    await page.locator('.kept-cases input').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await arrivedAt(page, 'ageStatus');
  });

  test('leaves nothing of it to be read: not while it is kept, nor after it is closed or deleted', async () => {
    await open();
    await walkTo(visit, ageNotCertain);
    await keepCase(page);
    await openDocuments(page);
    await page.locator('#victim-first-name').fill(NAME);
    await saved(page);
    expect(await traces()).toBe(0);
    // The search itself finds what lies there in the clear.
    expect((await storedBytes(page)).includes(Buffer.from('Tuesday, blue file'))).toBe(true);
    await page.locator('.keep-line a').click();
    await button(page, words.kept.close).click();
    await page.locator('.kept-cases').waitFor();
    expect([await traces(), (await page.innerText('body')).includes(NAME)]).toEqual([0, false]);
    await tryToOpen(page);
    await saved(page);
    await page.locator('.keep-line a').click();
    await button(page, words.kept.remove).click();
    await button(page, words.kept.removeYes).click();
    await shows(words.list.deleted);
    const left = await storedBytes(page);
    expect([await traces(), left.includes(Buffer.from('Tuesday, blue file'))]).toEqual([0, false]);
    expect(visit.requests.filter((address) => disguisesOf(NAME).some((disguise) => Buffer.from(address).includes(disguise)))).toEqual([]);
  });
});

describe('two tabs on one case', () => {
  test('never overwrite each other: the later one is told, and takes what the other saved', async () => {
    await open();
    await keepNew();
    const other = await secondTab();
    await answer(page, 'ageStatus', 'adult');
    await saved(page);
    await answer(other, 'ageStatus', 'child');
    await shows(words.problems.save['changed-elsewhere'], other);
    await button(other, words.trouble.reopen).click();
    await saved(other);
    await other.locator('.trail').getByText(questions.ageStatus.options.adult.short, { exact: true }).waitFor();
  });

  test('or keeps its own as a case of its own', async () => {
    await open();
    await keepNew();
    const other = await secondTab();
    await answer(page, 'ageStatus', 'adult');
    await saved(page);
    await answer(other, 'ageStatus', 'child');
    await button(other, words.trouble.separate).click();
    await other.locator('#passphrase').fill(PASSPHRASE);
    await other.locator('#passphrase-again').fill(PASSPHRASE);
    await button(other, words.keep.go).click();
    await shows(words.keep.done, other);
    await other.goto(addresses.kept);
    await other.locator('.kept-cases > li').nth(1).waitFor();
  });
});

describe('a browser that does not keep it', () => {
  const quota = async (size?: number) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: visit.origin, ...(size === undefined ? {} : { quotaSize: size }) });
  };

  test('that has no room says so when a case is to be kept, and nothing is lost', async () => {
    await open();
    await startCase(visit);
    await quota(1);
    await askToKeep(page, '');
    await shows(words.problems.keep.full);
    await page.locator('.back').click();
    await arrivedAt(page, 'immediateDanger');
  });

  test('that has no room left says so while a case is worked on, and saves it once there is some', async () => {
    await open();
    // Set beforehand: Chromium looks at it anew only now and then.
    await page.goto('/');
    await quota(1_000_000);
    await walkTo(visit, ageNotCertain);
    await keepCase(page);
    await openDocuments(page);
    await page.locator('#victim-first-name').fill(`${NAME} ${'x'.repeat(1_500_000)}`);
    await shows(words.problems.save.full);
    expect(await barriers(page)).toEqual([]);
    await quota();
    await page.locator('#victim-first-name').fill(NAME);
    await saved(page);
    await openKept(page);
    await openDocuments(page);
    expect(await page.locator('#victim-first-name').inputValue()).toBe(NAME);
  });

  test.each([
    [
      'denies storage',
      () =>
        Object.defineProperty(window, 'indexedDB', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
    ],
    ['has no store', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
    [
      'lets no store be opened',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('blocked', 'InvalidStateError');
        };
      },
    ],
  ] as const)('that %s says so, and the case goes on in memory', async (_, prepare) => {
    await open({ prepare });
    await startCase(visit);
    await choose(page, 'immediateDanger', 'no');
    await goOn(page);
    await askToKeep(page, '');
    await shows(words.problems.keep.denied);
    await page.locator('.back').click();
    await arrivedAt(page, 'ageStatus');
  });

  test('that denies storage says so where the kept cases are listed', async () => {
    await open({
      prepare: () => {
        IDBFactory.prototype.databases = () => Promise.reject(new DOMException('denied', 'SecurityError'));
        IDBFactory.prototype.open = () => {
          throw new DOMException('denied', 'SecurityError');
        };
      },
    });
    await page.goto(addresses.kept);
    await shows(words.problems.store.denied);
  });

  test('that is a private window forgets the case with the window, as was said beforehand', async () => {
    // Every visit of these tests is a private window.
    await open();
    await startCase(visit);
    await page.locator('.keep-line a').click();
    await shows(words.keep.facts.browser);
    await page.locator('.back').click();
    await arrivedAt(page, 'immediateDanger');
    await keepCase(page);
    await visit.close();
    await open();
    await page.goto(addresses.kept);
    await shows(words.list.none);
  });
});

describe('a clock that is changed', () => {
  test('forwards, beyond its time: the case is deleted, as was said', async () => {
    await open();
    await keepNew();
    await page.clock.setSystemTime(Date.now() + 8 * DAY);
    await page.goto(addresses.kept);
    await shows(words.list.none);
    expect((await storedBytes(page)).includes(Buffer.from('kept-case"'))).toBe(false);
  });

  test('backwards by a year: it opens, and is not kept for longer', async () => {
    await open();
    await keepNew();
    await page.clock.setSystemTime(Date.now() - 365 * DAY);
    await openKept(page);
    expect(await page.locator('.keep-line').innerText()).toMatch(/in [67] days/);
  });
});

describe('a case file', () => {
  /** Saves the case in hand as a file, and says what is in it. */
  async function exported(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    await page.locator('.keep-line a').click();
    await page.getByText(words.files.exportOpen).click();
    await page.locator('#file-passphrase').fill(PASSPHRASE);
    await page.locator('#file-passphrase-again').fill(PASSPHRASE);
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, words.files.exportGo).click()]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }

  test('takes a case to another device, where it is dropped on the page', async () => {
    await open();
    await walkTo(visit, ageNotCertain);
    await openDocuments(page);
    await page.locator('#victim-first-name').fill(NAME);
    const { name, bytes } = await exported();
    expect(name).toMatch(/^encrypted-case-\d{4}-\d\d-\d\d\.json$/);
    expect(disguisesOf(NAME).some((disguise) => bytes.includes(disguise))).toBe(false);
    await visit.close();

    await open();
    await page.goto(addresses.kept);
    await page.locator('#case-file').waitFor();
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'encrypted-case.json', { type: 'application/json' }));
      return transfer;
    }, bytes.toString('utf8'));
    await page.dispatchEvent('h1', 'drop', { dataTransfer: dropped });
    await page.locator('#case-file-passphrase').fill(PASSPHRASE);
    await button(page, words.files.importGo).click();
    await arrivedAt(page, 'outcome');
    await openDocuments(page);
    expect(await page.locator('#victim-first-name').inputValue()).toBe(NAME);
    expect(await databases()).toEqual([]);
  });
});

describe.each([
  ['at a desk', { colorScheme: 'light' }],
  ['on a phone, in the dark', { colorScheme: 'dark', viewport: { width: 320, height: 640 }, hasTouch: true }],
] as const)('without barriers, %s', (_, device) => {
  test('a case is kept, closed, found again and deleted', async () => {
    await open(device);
    const look = async () => {
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    };
    await startCase(visit);
    await walkOn(page, ageNotCertain, { until: 'ageStatus' });
    await look();
    await page.locator('.keep-line a').click();
    await button(page, words.keep.go).click();
    await page.locator('.error-summary:focus').waitFor();
    await look();
    await button(page, words.passphrase.suggest).click();
    await shows(words.passphrase.suggested);
    await page.locator('#reference').fill('Tuesday, blue file');
    await look();
    await button(page, words.keep.go).click();
    await page.locator('h1:focus').waitFor();
    await page.getByText(words.files.exportOpen).click();
    await look();
    await button(page, words.kept.close).click();
    await page.locator('.kept-cases').waitFor();
    await tryToOpen(page, 'something else');
    await page.locator('.error-summary:focus').waitFor();
    await look();
    await button(page, words.list.deleteAll).click();
    await page.locator('h3:focus').waitFor();
    await look();
    await button(page, words.list.deleteAllYes).click();
    await shows(words.list.deletedAll);
    await look();
  });
});
