import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import words from '#locales/en/directory.json';
import { addresses } from '#src/addresses.ts';
import { appIn, type Visit, type VisitOptions } from './app.ts';
import { barriers } from './axe.ts';
import { hasFocus, pressEnterOn, tabTo } from './keys.ts';

/** The directory of contacts in a real browser: its files, its database, its policy and its keyboard. */

const openApp = appIn('dist');
const PHONE = { viewport: { width: 360, height: 700 }, hasTouch: true };

const HEADINGS = 'organisation,district,post,role,phone,phone2,email,hours,checked,note';
const GOOD = `${HEADINGS}\nExample Council,St Albans,Lead,district-lead,01632 960123,,lead@example.org,Weekdays,2024-01-31,\n`;
/** In milliseconds: a page that answers later than this feels stuck (the RAIL model counts 100; this machine is shared). */
const STUCK = 2_000;
/** The same for a file that is made to do harm: slow, and not hung. */
const HUNG = 20_000;

let visit: Visit;
let page: Page;
async function open(options?: VisitOptions): Promise<void> {
  visit = await openApp(options);
  ({ page } = visit);
  await page.goto(addresses.directory);
  await page.locator('#loaded').waitFor();
}
afterEach(async () => {
  const { troubles, close } = visit;
  await close();
  // Nothing that a file does makes the app fail, or try what its policy forbids.
  expect(troubles).toEqual([]);
});

const filled = (text: string, values: Readonly<Record<string, unknown>>) =>
  Object.entries(values).reduce((all, [name, value]) => all.replace(`{{${name}}}`, String(value)), text);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const choose = (text: string | Buffer, name = 'directory.csv') =>
  page.locator('#directory-file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
async function read(text: string | Buffer, name?: string): Promise<void> {
  await choose(text, name);
  await button(words.file.read).click();
}
async function load(text: string | Buffer, count: number, name?: string): Promise<void> {
  await read(text, name);
  await page.locator('#read-result:focus').waitFor();
  await button(filled(count === 1 ? words.read.load_one : words.read.load_other, { count })).click();
  await page.locator('#loaded:focus').waitFor();
}
async function remove(): Promise<void> {
  await button(words.remove.ask).click();
  await button(words.remove.yes).click();
  await page.getByText(words.status.removed).waitFor();
}
async function download(name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
  return readFile(await file.path(), 'utf8');
}
const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
const loadedTitle = () => page.locator('#loaded').innerText();

/** The longest time in which the page did nothing else, in milliseconds, since this was called. */
async function stopwatch(): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const record = window as unknown as { longest: number };
    record.longest = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      record.longest = Math.max(record.longest, now - last);
      last = now;
    }, 5);
  });
  return () => page.evaluate(() => (window as unknown as { longest: number }).longest);
}

describe('a good file', () => {
  beforeEach(() => open());

  test('is loaded, is still there when the page is loaded anew, and was sent nowhere', async () => {
    await page.waitForLoadState('networkidle');
    const before = visit.requests.length;
    await load(GOOD, 1);
    expect(visit.requests.slice(before).filter((address) => !address.endsWith('.js'))).toEqual([]);
    await page.reload();
    await button(words.remove.ask).waitFor();
    expect(await loadedTitle()).toBe(filled(words.loaded.title_one, { count: 1 }));
    expect(visit.requests.filter((address) => !address.startsWith(visit.origin))).toEqual([]);
  });

  test('that is removed leaves no database behind, and a visit that loads nothing makes none', async () => {
    expect(await databases()).toEqual([]);
    await load(GOOD, 1);
    expect(await databases()).toEqual(['directory']);
    await remove();
    expect(await databases()).toEqual([]);
    await page.reload();
    await page.locator('#loaded').waitFor();
    expect(await loadedTitle()).toBe(words.loaded.none);
    expect(await databases()).toEqual([]);
  });

  test('is removed although the page is open twice', async () => {
    await load(GOOD, 1);
    const second = await page.context().newPage();
    await second.goto(addresses.directory);
    await second.getByRole('button', { name: words.remove.ask }).waitFor();
    await remove();
    expect(await databases()).toEqual([]);
  });

  test('of 10,000 rows never makes the page stick, and is there again on the next visit', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, at) => `Organisation ${at},,Lead,,01632 960${100 + (at % 900)},+353 1 234 5678,,,2026-01-31,"a; note, ""${at}"""`,
    );
    const longest = await stopwatch();
    await page.evaluate(() => {
      const record = window as unknown as { progress: Set<string> };
      record.progress = new Set();
      const status = document.querySelector('.directory-status') as HTMLElement;
      const note = () => record.progress.add(status.innerText);
      new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await load(`${HEADINGS}\n${rows.join('\n')}\n`, 10_000);
    const stuck = await longest();
    process.stdout.write(`10,000 rows: the page answered within ${stuck.toFixed(0)} ms\n`);
    expect(stuck).toBeLessThan(STUCK);
    expect(await page.evaluate(() => (window as unknown as { progress: Set<string> }).progress.size)).toBeGreaterThan(5);
    await page.reload();
    await button(words.remove.ask).waitFor();
    expect(await loadedTitle()).toBe(filled(words.loaded.title_other, { count: 10_000 }));
  });
});

describe('a broken file', () => {
  beforeEach(() => open());

  test('is not loaded: each fault is shown with its row, its column and what to do', async () => {
    const faults = [
      ['Headings', 'Name', 'unknown-column'],
      ['2', 'district', 'unknown-district'],
      ['3', 'phone', 'phone-impossible'],
      ['4', 'checked', 'date-future'],
      ['6', 'email', 'email-impossible'],
      ['7', words.table.wholeRow, 'too-many-values'],
    ] as const;
    await read(
      [
        'organisation;district;post;phone;email;checked;Name',
        'A;Atlantis;B;999;;2024-01-31;',
        'B;;B;12;;2024-01-31;',
        'C;;B;999;;2999-01-31;',
        '',
        'D;;B;;nobody;2024-01-31;',
        'E;;B;999;;2024-01-31;;beside',
      ].join('\r\n'),
    );
    await page.locator('.error-summary:focus').waitFor();
    const rows = await page
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
    expect(rows.map(([row, column]) => [row, column])).toEqual(faults.map(([row, column]) => [row, column]));
    for (const [index, [, , fault]] of faults.entries()) {
      expect(rows[index]?.[2]).toContain(words.problems[fault].wrong.replace('{{county}}', 'Hertfordshire'));
      expect(rows[index]?.[3]).toBe(words.problems[fault].do);
    }
    expect(await page.locator('.error-summary a').count()).toBe(6);
    expect(await loadedTitle()).toBe(words.loaded.none);
    expect(await databases()).toEqual([]);
    expect(await barriers(page)).toEqual([]);
  });
});

describe('a hostile file', () => {
  beforeEach(() => open());

  test('is shown as text: no markup comes to life, no text turns its surroundings round', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const turned = '\u202e\u2067txt.exe';
    await read(
      `${HEADINGS},${markup}\n"=HYPERLINK(""http://example.org"")",${markup},Lead,"${turned}",999,,<script>alert(1)</script>@x,,2024-01-31,\n`,
    );
    await page.locator('.error-summary:focus').waitFor();
    const shown = await page.locator('tbody q bdi').allInnerTexts();
    expect(shown).toEqual([markup, markup, turned, '<script>alert(1)</script>@x']);
    expect(await page.locator('main img, main script').count()).toBe(0);
    const isolated = await page.locator('tbody q bdi').evaluateAll((all) => all.map((one) => getComputedStyle(one).unicodeBidi));
    expect(new Set(isolated)).toEqual(new Set(['isolate']));
  });

  test.each([
    ['a cell of 1 MB', `${GOOD}${'x'.repeat(1_000_000)},,Lead,,999,,,,2024-01-31,\n`, 2],
    ['a quotation mark that is never closed', `${GOOD}"${'x,"",\n'.repeat(700_000)}`, 2],
    ['nothing but quotation marks', `${GOOD}${'"'.repeat(4_900_001)}`, 2],
    ['a row of 2,000,000 cells', `${GOOD}${'a,'.repeat(2_000_000)}`, 2],
    ['2,000,000 headings', 'a,'.repeat(2_000_000), 0],
  ] as const)('is refused while the page still answers: %s', async (name, text, rows) => {
    const longest = await stopwatch();
    await read(text);
    await page.locator('.error-summary:focus').waitFor({ timeout: 60_000 });
    const stuck = await longest();
    process.stdout.write(`${name}: the page answered within ${stuck.toFixed(0)} ms\n`);
    expect(stuck).toBeLessThan(HUNG);
    if (rows > 0) expect(await page.locator('#read-result').innerText()).toBe(filled(words.read.title_other, { count: rows }));
    expect((await page.innerText('main')).length).toBeLessThan(60_000);
    expect(await databases()).toEqual([]);
  });
});

describe('a browser that keeps nothing', () => {
  test('that denies storage has the directory for this visit, and says so', async () => {
    await open({
      prepare: () =>
        Object.defineProperty(window, 'indexedDB', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
    });
    await page.getByText(words.status.unreadable).waitFor();
    await load(GOOD, 1);
    await page.getByText(words.loaded.notKept).waitFor();
    expect(await barriers(page)).toEqual([]);
    await remove();
    expect(await loadedTitle()).toBe(words.loaded.none);
  });

  test('that has no room has it for this visit, and says so', async () => {
    await open();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: visit.origin, quotaSize: 1 });
    await load(GOOD, 1);
    await page.getByText(words.loaded.notKept).waitFor();
    await page.reload();
    await page.locator('#loaded').waitFor();
    expect(await loadedTitle()).toBe(words.loaded.none);
  });
});

describe('a directory that is exported', () => {
  beforeEach(() => open());
  /** What a spreadsheet program would run, and what comes close to it. */
  const ODD = [
    `${HEADINGS}`,
    '=1+1,,@lead,,+353 1 234 5678,+44 1632 960123,,-,2024-01-31,"\'=quoted ""twice"""',
    '\'\'+plus,watford,"Lead, adults;",housing,08000 121 700,101,a@example.org,,2024-02-29,\u202eשלום',
  ].join('\n');

  test.each([
    ['CSV', words.loaded.csv, 'again.csv'],
    ['JSON', words.loaded.json, 'again.json'],
  ])('comes back as it was, from %s', async (_, name, file) => {
    await load(ODD, 2);
    const [exported, asJson] = [await download(name), await download(words.loaded.json)];
    await remove();
    await load(exported, 2, file);
    expect(await download(words.loaded.json)).toBe(asJson);
    const { entries } = JSON.parse(asJson) as { readonly entries: readonly Readonly<Record<string, string>>[] };
    expect(entries[0]).toMatchObject({ organisation: '=1+1', post: '@lead', phone: '+353 1 234 5678', phone2: '01632 960123', hours: '-' });
    expect(entries[1]?.note).toBe('\u202eשלום');
  });

  test('to CSV has no cell that a spreadsheet program would run', async () => {
    await load(ODD, 2);
    const exported = await download(words.loaded.csv);
    expect(exported.startsWith(`\uFEFF${HEADINGS}\r\n"'=1+1"`)).toBe(true);
    expect(exported).toContain('"\'+353 1 234 5678"');
    expect(exported).not.toMatch(/(?:^|[,\n])"?[=+\-@]/);
  });

  test('as a template has plainly made-up rows, and can be loaded', async () => {
    const template = await download(words.template.download);
    expect(template).toContain('01632 960123');
    await load(template, 2);
  });
});

describe.each([
  ['at a desk', { colorScheme: 'light' }],
  ['on a phone, in the dark', { ...PHONE, colorScheme: 'dark' }],
] as const)('without a mouse, %s', (_, device) => {
  test('a file is chosen, its faults are read, its good rows are loaded, and all of it is removed', async () => {
    await open(device);
    const chosen = page.waitForEvent('filechooser');
    const look = async () => expect(await barriers(page)).toEqual([]);
    await look();
    await pressEnterOn(page, 'form button[type="submit"]');
    await page.locator('.error-summary:focus').waitFor();
    await tabTo(page, '.error-summary a');
    await look();
    await page.keyboard.press('Enter');
    expect(await hasFocus(page, '#directory-file')).toBe(true);
    await page.keyboard.press('Space');
    const chooser = await chosen;
    await chooser.setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(`${GOOD}Bad,,,,,,,,,\n`) });
    await pressEnterOn(page, 'form button[type="submit"]');
    await page.locator('.error-summary:focus').waitFor();
    await look();
    await pressEnterOn(page, '.error-summary a');
    expect(await hasFocus(page, 'tr#problem-0')).toBe(true);
    await look();
    await page.locator('#read-result').focus();
    await pressEnterOn(page, '.actions .button.quiet');
    await page.locator('#loaded:focus').waitFor();
    await look();
    await tabTo(page, '.card .link-button');
    await look();
    await page.keyboard.press('Enter');
    await page.locator('h3:focus').waitFor();
    await look();
    await pressEnterOn(page, '.card .note .button');
    await page.locator('#loaded:focus').waitFor();
    expect(await loadedTitle()).toBe(words.loaded.none);
    await tabTo(page, 'details summary');
    await page.keyboard.press('Enter');
    await look();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});
