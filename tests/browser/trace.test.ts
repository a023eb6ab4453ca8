import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import details from '#locales/en/details.json';
import frame from '#locales/en/frame.json';
import leaving from '#locales/en/leaving.json';
import locked from '#locales/en/locked.json';
import safety from '#locales/en/safety.json';
import units from '#locales/en/units.json';
import { appIn, type Visit } from './app.ts';
import * as cases from './cases.ts';
import { kept, onPage, PLANTED, plantsIn } from './plants.ts';
import { arrivedAt, openDocuments, walkTo } from './walk.ts';

const openApp = appIn('dist');

let visit: Visit;
beforeEach(async () => {
  visit = await openApp({ acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] });
});
afterEach(() => visit.close());

/** A case with something to hide in every kind of box, a document of it downloaded, and an answer copied. */
async function plant({ page }: Visit): Promise<void> {
  await walkTo(visit, cases.ageNotCertain);
  await openDocuments(page);
  await page.locator('#victim-first-name').fill(PLANTED.name);
  await page.locator('#victim-last-name').fill(PLANTED.family);
  await page.getByRole('link', { name: details.groups.beginning }).click();
  await page.locator('#how-exploitation-started').fill(`${PLANTED.story} ${PLANTED.reference}`);
  await page.locator('main .back').click();
  const download = page.getByRole('button', { name: /^Download PDF: Offline form/ });
  await Promise.all([page.waitForEvent('download'), download.click()]);
}

async function copyStory(page: Page): Promise<void> {
  await page.getByRole('link', { name: details.copy.start }).click();
  await page.locator('[data-copy="how-exploitation-started"] button').click();
  await page.locator('[data-copy="how-exploitation-started"].is-done').waitFor();
}

/** What somebody would paste: pasted beside the app, which may not read the clipboard itself. */
async function pasted(page: Page): Promise<string> {
  const beside = await page.context().newPage();
  await beside.setContent('<textarea autofocus></textarea>');
  await beside.locator('textarea').focus();
  await beside.keyboard.press('Control+V');
  const text = await beside.locator('textarea').inputValue();
  await beside.close();
  return text;
}

/** Nothing planted is anywhere that a browser keeps, nor was it sent, nor was anybody else asked for anything. */
async function leavesNoTrace(page: Page): Promise<void> {
  expect(plantsIn(await onPage(page))).toEqual([]);
  expect(plantsIn(await kept(page))).toEqual([]);
  expect(visit.requests.flatMap(plantsIn)).toEqual([]);
  expect(visit.requests.filter((request) => !request.startsWith(visit.origin) && !request.startsWith(`blob:${visit.origin}`))).toEqual([]);
  expect(visit.troubles).toEqual([]);
}

test('the search finds what is planted, wherever it is and however it is written', async () => {
  const { page } = visit;
  await page.goto('/');
  const [name, family, story, reference] = Object.values(PLANTED);
  await page.evaluate(
    async ([inStore, inSession, inBytes, inHistory]) => {
      localStorage.setItem('a', btoa(`xy${inStore}z`));
      sessionStorage.setItem('b', encodeURIComponent(inSession ?? ''));
      history.replaceState({ inHistory }, '');
      const open = indexedDB.open('planted', 1);
      open.onupgradeneeded = () => open.result.createObjectStore('all');
      await new Promise((resolve) => {
        open.onsuccess = resolve;
      });
      const write = open.result.transaction('all', 'readwrite').objectStore('all');
      await new Promise((resolve) => {
        write.put({ bytes: new TextEncoder().encode(inBytes) }, 1).onsuccess = resolve;
      });
      open.result.close();
    },
    [name, family, story, reference],
  );
  expect(plantsIn(await kept(page))).toEqual([name, family, story, reference]);
  expect(plantsIn(Buffer.from(`..${family}`, 'utf16le'))).toEqual([family]);
});

describe('what was typed is nowhere on the device', () => {
  test('while a case is open: it is in memory alone, and so is what was copied once it is overwritten', async () => {
    const { page } = visit;
    await plant(visit);
    expect(plantsIn(await kept(page))).toEqual([]);
    expect(plantsIn(`${await page.title()} ${page.url()}`)).toEqual([]);
    expect(visit.requests.flatMap(plantsIn)).toEqual([]);
  });

  test('after finishing: the clipboard is empty too, and the document is named as what is left', async () => {
    const { page } = visit;
    await plant(visit);
    await copyStory(page);
    await page.getByRole('link', { name: leaving.tools.finish }).click();
    await page.getByRole('button', { name: safety.finish.go }).click();
    await page.getByRole('heading', { name: safety.report.title }).waitFor();
    expect(await page.locator('.remains').innerText()).toContain('Offline form');
    await leavesNoTrace(page);
    expect(await pasted(page)).toBe('');
  });

  test('after leaving quickly, on Back as well', async () => {
    const { page } = visit;
    await plant(visit);
    await copyStory(page);
    await page.getByRole('link', { name: frame.exit }).click();
    await page.getByRole('heading', { name: units.title }).waitFor();
    await leavesNoTrace(page);
    await page.goBack();
    await leavesNoTrace(page);
    expect(await pasted(page)).toBe('');
  });

  test('while it is locked, and after it was erased from there', async () => {
    const { page } = visit;
    await plant(visit);
    await copyStory(page);
    await page.getByRole('button', { name: leaving.tools.lock }).click();
    await page.getByRole('heading', { name: locked.title }).waitFor();
    await leavesNoTrace(page);
    expect(await pasted(page)).toBe('');
    await page.bringToFront();
    await page.getByRole('button', { name: locked.erase }).click();
    await page.getByRole('button', { name: locked.eraseSure }).click();
    await page.getByRole('heading', { name: safety.report.title }).waitFor();
    await leavesNoTrace(page);
  });

  test('after the tab was closed, and after it was loaded anew', async () => {
    const { page } = visit;
    await plant(visit);
    page.once('dialog', (dialog) => dialog.accept());
    await page.reload();
    await page.getByRole('heading', { name: frame.notFound.title }).waitFor();
    await leavesNoTrace(page);
    await page.close();
    const next = await page.context().newPage();
    await next.goto(visit.origin);
    expect(plantsIn(await kept(next))).toEqual([]);
    expect(plantsIn(JSON.stringify(await page.context().storageState({ indexedDB: true })))).toEqual([]);
  });
});

test('what was copied from elsewhere is left on the clipboard by somebody who copied nothing of the case', async () => {
  const { page } = visit;
  await walkTo(visit, cases.ageNotCertain, { until: 'responder' });
  await page.evaluate(() => navigator.clipboard.writeText('a shopping list'));
  await page.getByRole('button', { name: leaving.tools.lock }).click();
  await page.getByRole('button', { name: locked.continue }).click();
  await arrivedAt(page, 'responder');
  await page.getByRole('link', { name: frame.exit }).click();
  await page.getByRole('heading', { name: units.title }).waitFor();
  expect(await pasted(page)).toBe('a shopping list');
});

test('every box for text tells the browser not to remember, check, correct or send what is typed', async () => {
  const { page } = visit;
  const loose: string[] = [];
  let boxes = 0;
  const look = async () => {
    const found = await page.locator('main :is(textarea, input:not([type="radio"], [type="checkbox"], [type="file"]))').evaluateAll((all) =>
      all.map((box) => ({
        id: box.id,
        told: ['autocomplete', 'spellcheck', 'autocorrect', 'autocapitalize', 'writingsuggestions'].map((name) => box.getAttribute(name)),
      })),
    );
    boxes += found.length;
    for (const { id, told } of found) {
      const [autocomplete, ...others] = told;
      // A practitioner’s own name and address may be filled in by the browser (WCAG 1.3.5); nothing else may.
      const may = id.startsWith('fr-') ? autocomplete !== null : autocomplete === 'off';
      if (!may || others.join() !== `false,off,${others[2]},false` || !['none', 'sentences'].includes(others[2] ?? ''))
        loose.push(`${id}: ${told}`);
    }
  };
  await walkTo(visit, cases.adultRefuses, { onScreen: look });
  await openDocuments(page);
  await look();
  for (let place = 0; place < (await page.locator('.task-list a').count()); place++) {
    await page.locator('.task-list a').nth(place).click();
    await page.locator('h1:focus').waitFor();
    await look();
    await page.locator('.back').click();
    await page.locator('.task-list').first().waitFor();
  }
  expect(loose).toEqual([]);
  expect(boxes).toBeGreaterThan(15);
});
