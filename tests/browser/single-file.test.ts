import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import app from '#locales/en/app.json';
import words from '#locales/en/offline-page.json';
import start from '#locales/en/start.json';
import units from '#locales/en/units.json';
import { SINGLE_FILE_NAME } from '#src/build/single-file.ts';
import { appFrom, type Visit } from './app.ts';
import { barriers } from './axe.ts';
import * as cases from './cases.ts';
import { holds, readPdf } from './pdf.ts';
import { openDocuments, walkOn } from './walk.ts';

const ARABIC = 'فاطمة';
const folder = mkdtempSync(join(tmpdir(), 'single-'));
/** As on a USB stick: the file alone, in a folder with a space in its name. */
const stick = join(folder, 'USB stick');

const openApp = appFrom(async () => {
  const built = join(folder, 'built');
  const command = ['node_modules/.bin/vite', 'build', '--mode', 'single', '--outDir', built];
  execFileSync(process.execPath, command, { env: { ...process.env, NODE_ENV: 'production' }, stdio: 'ignore' });
  cpSync(join(built, SINGLE_FILE_NAME), join(stick, SINGLE_FILE_NAME));
  return { origin: pathToFileURL(stick).href, stop: () => rmSync(folder, { recursive: true }) };
});

let visit: Visit;
beforeAll(async () => {
  visit = await openApp({ serviceWorkers: 'allow' });
  await visit.page.context().setOffline(true);
  await visit.page.goto(`${visit.origin}/${SINGLE_FILE_NAME}`);
  return visit.close;
});

test('opened as a file, with the network off, it shows the start page and says what it does not do', async () => {
  const { page } = visit;
  await page.getByRole('heading', { level: 1, name: start.title }).waitFor();
  await page.getByRole('heading', { name: words.single.title }).waitFor();
  expect(await page.innerText('main')).toContain(words.single.keeps);
  expect(await barriers(page)).toEqual([]);
});

test('a case goes to its outcome and to a form with a name in Arabic, and nothing is asked of anybody', async () => {
  const { page } = visit;
  await page.locator('a.door.main').click();
  await walkOn(page, cases.adultConsents);
  await openDocuments(page);
  await page.fill('#victim-first-name', ARABIC);
  const button = page.getByRole('button', { name: app.documents.download }).first();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(holds(await readPdf(download), ARABIC)).toBe(true);
  const asked = visit.requests.filter((address) => !/^(?:data|blob):/.test(address));
  expect(asked).toEqual([`${visit.origin}/${SINGLE_FILE_NAME}`]);
  expect(visit.troubles).toEqual([]);
});

test('keeps no cases, and can be left in a hurry', async () => {
  const { page } = visit;
  expect(await page.locator('a', { hasText: app.keep.offer }).count()).toBe(0);
  await page.locator('a.exit').click();
  await page.getByRole('heading', { level: 1, name: units.title }).waitFor();
  expect(await page.locator('#root').innerText()).not.toContain(ARABIC);
  expect(visit.troubles).toEqual([]);
});
