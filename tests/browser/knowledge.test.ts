import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import words from '#locales/en/trainer-knowledge.json';
import room from '#locales/en/trainer-room.json';
import training from '#locales/en/training.json';
import { readCheck, writeCheck } from '#src/knowledge/check-file.ts';
import { KNOWLEDGE_QUESTIONS } from '#src/knowledge/questions.ts';
import { checkOf } from '#tests/knowledge/sample.ts';
import { appIn, type Visit } from './app.ts';
import { barriers } from './axe.ts';
import { clipped, wider } from './fits.ts';
import { hasFocus, pressEnterOn, tabTo } from './keys.ts';

/** The knowledge check in a real browser, on the smallest phone: without a mouse, and on paper. */

const openApp = appIn('dist');

let visit: Visit;
let page: Page;
const faults: string[] = [];

const look = async (where: string) => {
  const found = [...(await barriers(page)), ...(await wider(page)), ...(await clipped(page))];
  faults.push(...found.map((fault) => `${where}: ${fault}`));
};

const heading = (text: string) => page.getByRole('heading', { level: 1, name: text.replace('{{county}}', 'Hertfordshire') });

async function download(name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFile(await file.path(), 'utf8');
}

beforeAll(async () => {
  visit = await openApp({ viewport: { width: 320, height: 640 }, hasTouch: true });
  page = visit.page;
  await page.goto('/training');
  await page.getByRole('button', { name: training.entry.begin }).click();
  await page.getByRole('link', { name: room.more.knowledge }).click();
  await heading(words.title).waitFor();
});
afterAll(() => visit.close());

describe('a learner without a mouse', () => {
  test('says levels with the arrow keys and answers every question', async () => {
    await look('entry');
    await pressEnterOn(page, '.knowledge-doors button');
    await heading(words.levels.title).waitFor();
    await look('levels');
    for (const measure of ['knowledge', 'confidence']) {
      await tabTo(page, `#${measure}`);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await page.locator(`output[for="${measure}"]`).innerText()).toBe('7 out of 10');
    }
    for (const [index, id] of ['levels', ...KNOWLEDGE_QUESTIONS].entries()) {
      if (id !== 'levels') {
        await heading(words.questions[id as keyof typeof words.questions].title).waitFor();
        // A new page begins at its heading.
        expect(await hasFocus(page, 'h1')).toBe(true);
        if (index === 1) await look('question');
        await tabTo(page, `input[name="${id}"]`);
        await page.keyboard.press('Space');
        await page.keyboard.press('ArrowDown');
      }
      await pressEnterOn(page, 'main form button[type="submit"]');
    }
    await page.locator('h1', { hasText: /of 12 answers/ }).waitFor();
    await page.getByText(words.result.show).click();
    await look('result');
  });

  test('saves a file that holds levels and answers alone', async () => {
    const text = await download(words.result.save);
    const read = readCheck(text);
    expect(read).toMatchObject({ ok: true, check: { when: 'before', knowledge: 7, confidence: 7 } });
    expect(text).not.toMatch(/\d{4}/);
  });
});

describe('a trainer with a group', () => {
  const files = (when: 'before' | 'after', levels: readonly number[]) =>
    levels.map((level, at) => ({
      name: `${when}-${at}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(writeCheck(checkOf(when, level, level, at))),
    }));

  beforeAll(async () => {
    await page.locator('a.back').click();
    await page.getByRole('link', { name: words.group.door }).click();
    await page.locator('#knowledge-files').setInputFiles([...files('before', [2, 3, 3, 4, 5, 5]), ...files('after', [6, 8, 8, 9, 9, 10])]);
    await page.locator('svg.chart').first().waitFor();
  });

  test('has files dropped on the page counted, and a broken one named', async () => {
    await page.evaluate(
      (text) => {
        const carried = new DataTransfer();
        carried.items.add(new File([text], 'dropped.json', { lastModified: 1 }));
        carried.items.add(new File(['{'], 'broken.json', { lastModified: 1 }));
        document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
      },
      writeCheck(checkOf('before', 1, 1, 12)),
    );
    await page.locator('.error-summary:focus').waitFor();
    expect(await page.locator('.error-summary li').allInnerTexts()).toEqual([`broken.json\n${words.files.faults['not-json']}`]);
    await page.getByText('13 files are counted').waitFor();
    await page.getByText(words.hand.show).click();
    await page.getByText('13 files are counted').click();
    await page.getByText(words.group.behind.knowledge).click();
    await look('group');
  });

  test('sees bars as long as the counts, before and after told apart by a pattern', async () => {
    const bars = await page
      .locator('svg.chart')
      .first()
      .evaluate((chart) => {
        const widths = (of: string) => [...chart.querySelectorAll(of)].map((bar) => Math.round(bar.getBoundingClientRect().width));
        const fill = (of: string) => getComputedStyle(chart.querySelector(of) as Element).fill;
        return { before: widths('.bar-before'), after: widths('.bar-after'), fills: [fill('.bar-before'), fill('.bar-after')] };
      });
    const [one = 0] = bars.before;
    // Before: 1, 2, 3 twice, 4, 5 twice. After: 6, 8 twice, 9 twice, 10.
    expect(bars.before.map((width) => Math.round(width / one))).toEqual([1, 1, 2, 1, 2]);
    expect(bars.after.map((width) => Math.round(width / one))).toEqual([1, 2, 2, 1]);
    expect(bars.fills[0]).toContain('url(');
    expect(bars.fills[1]).toMatch(/^(?:rgb|oklab|color)/);
  });

  test('saves the figures for a spreadsheet', async () => {
    const text = await download(words.group.save);
    expect(text).toContain('Knowledge,Average level,3.3,8.3\r\n');
    expect(text).toContain('Knowledge,Percent at 8 or above,0,83\r\n');
    expect(text).not.toMatch(/(?:^|[,\n\uFEFF])"?[=+\-@]/);
    expect(text).not.toContain('.json');
  });

  test('prints the chart and the numbers behind it, folded or not, and none of the forms', async () => {
    await page.getByText(words.group.behind.knowledge).click();
    await page.emulateMedia({ media: 'print' });
    const table = page.locator('table', { hasText: words.table.counts.knowledge });
    expect(await table.isVisible()).toBe(true);
    expect((await table.boundingBox())?.height).toBeGreaterThan(100);
    expect(await page.locator('svg.chart').first().isVisible()).toBe(true);
    expect(await page.locator('#knowledge-files').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });
});

test('there is no barrier, nothing wider than the screen, no error, and nothing leaves the page', async () => {
  expect(faults).toEqual([]);
  expect(visit.troubles).toEqual([]);
  expect(visit.requests.filter((address) => !address.startsWith(visit.origin) && !address.startsWith('blob:'))).toEqual([]);
  expect(await page.evaluate(async () => [{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases()])).toEqual([{}, {}, []]);
});
