import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import app from '#locales/en/app.json';
import frame from '#locales/en/frame.json';
import keeping from '#locales/en/keeping.json';
import offline from '#locales/en/offline.json';
import pageWords from '#locales/en/offline-page.json';
import start from '#locales/en/start.json';
import who from '#locales/en/who.json';
import { appFrom, CHROMIUM, FLAGS, type Visit, type VisitOptions } from './app.ts';
import { barriers } from './axe.ts';
import * as cases from './cases.ts';
import { assetOf, ChangingHost, copyOfBuild } from './changing-host.ts';
import { holds, readPdf } from './pdf.ts';
import { arrivedAt, openDocuments, startCase, walkOn } from './walk.ts';

const host = new ChangingHost();
const openApp = appFrom(() => host.start());
const open = (options?: VisitOptions) => openApp({ serviceWorkers: 'allow', ...options });

/** As Chromium’s settings say it. */
const BLOCKED = 2;
const ARABIC = 'فاطمة';
const CHINESE = '王小明';
/** Fetching every file takes its time on a busy machine. */
const PATIENCE = { timeout: 90_000 };
const ready = (page: Page) => page.locator('.offline-ready').first().waitFor(PATIENCE);

/** Opens the start page and waits until the app is on the device. */
async function installed(options?: VisitOptions): Promise<Visit> {
  const visit = await open(options);
  await visit.page.goto('/');
  await ready(visit.page);
  return visit;
}

async function disconnect({ page }: Visit): Promise<void> {
  await page.context().setOffline(true);
  await host.stop();
}

afterEach(() => host.start().then(() => {}));

describe('once it is ready, with the network off and the server gone', () => {
  let visit: Visit;
  let tab: Page;
  const troubles: string[] = [];
  const hosts = new Set<string>();

  beforeAll(async () => {
    visit = await installed();
    await visit.page.goto('/offline');
    await visit.page.getByRole('button', { name: pageWords.extra.chinese }).click();
    await visit.page.locator('.extra .offline-ready').waitFor(PATIENCE);
    tab = await visit.page.context().newPage();
    await visit.page.close();
    tab.on('pageerror', (error) => troubles.push(error.message));
    tab.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    tab.context().on('request', (request) => hosts.add(new URL(request.url()).origin));
    tab.context().on('requestfailed', (request) => {
      // What the page itself gave up, because it was left, did not fail for want of a network.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') troubles.push(`${request.failure()?.errorText}: ${request.url()}`);
    });
    await disconnect({ ...visit, page: tab });
    return visit.close;
  });
  test('every page opens anew, by its address', async () => {
    for (const [path, title] of [
      ['/', start.title],
      ['/contacts', who.title],
      ['/words', app.reference.glossary.title],
      ['/sources', app.reference.sources.title],
      ['/no/such/page', frame.notFound.title],
      ['/offline', pageWords.title],
    ] as const) {
      await tab.goto(path);
      await tab.getByRole('heading', { level: 1, name: title }).waitFor();
    }
    await tab.locator('.extra .offline-ready').waitFor(PATIENCE);
    expect(await tab.locator('.card').innerText()).toContain(offline.status.ready);
    expect(troubles).toEqual([]);
  });

  test('a case goes to its outcome and to a form with names in Arabic and Chinese, and nothing of it is kept', async () => {
    await tab.goto('/case/1');
    await walkOn(tab, cases.adultConsents);
    await openDocuments(tab);
    await tab.fill('#victim-first-name', ARABIC);
    await tab.fill('#victim-last-name', CHINESE);
    const button = tab.getByRole('button', { name: app.documents.download }).first();
    const [download] = await Promise.all([tab.waitForEvent('download'), button.click()]);
    const pdf = await readPdf(download);
    expect([ARABIC, CHINESE].filter((name) => !holds(pdf, name))).toEqual([]);
    expect(await cachedFiles(tab)).toEqual(
      (await cachedFiles(tab)).filter((path) => /^\/(?:assets|licences)\/|^\/[\w-]+\.\w+$/.test(path)),
    );
    expect(troubles).toEqual([]);
    expect([...hosts].filter((origin) => origin !== visit.origin)).toEqual([]);
  });
});

describe('while it is being fetched', () => {
  test('the start page counts the files, then says that it is ready, and says so again when opened anew', async () => {
    const visit = await installed({ prepare: noteProgress });
    const { page, troubles } = visit;
    const counted = await page.evaluate(() => (window as unknown as { readonly progress: readonly string[] }).progress);
    const total = (await cachedFiles(page)).length;
    const said = counted
      .map(
        (text) =>
          text
            .match(/(\d+) of (\d+)/)
            ?.slice(1)
            .map(Number) ?? [],
      )
      .filter(([done]) => done !== undefined);
    expect(said.length).toBeGreaterThan(5);
    expect(said.map(([done]) => done)).toEqual(said.map(([done]) => done).toSorted((one, other) => Number(one) - Number(other)));
    expect(said.at(-1)?.[1]).toBe(total);
    expect(await barriers(page)).toEqual([]);
    await page.reload();
    await ready(page);
    expect(troubles).toEqual([]);
    await visit.close();
  });

  test('a file that cannot be had is said; the next attempt goes on from there', async () => {
    const copy = copyOfBuild();
    const last = basename(assetOf('write-file'));
    rmSync(join(copy.folder, 'assets', last));
    await host.start(copy.folder);
    const visit = await open();
    const { page } = visit;
    await page.goto('/');
    await page.getByText(offline.status.failed.network).waitFor(PATIENCE);
    const fetched: string[] = [];
    page.context().on('request', (request) => request.serviceWorker() && fetched.push(new URL(request.url()).pathname));
    await host.start();
    await page.getByRole('button', { name: offline.status.again }).click();
    await ready(page);
    expect(fetched).toContain(`/assets/${last}`);
    expect(fetched).not.toContain(assetOf('index'));
    copy.remove();
    await visit.close();
  });

  test('a file that is not what it has to be is not kept', async () => {
    const copy = copyOfBuild((path, text) => (path.endsWith('glossary-screen') ? `${text}// changed on the way` : text));
    await host.start(copy.folder);
    const visit = await open();
    await visit.page.goto('/');
    await visit.page.getByText(offline.status.failed.network).waitFor(PATIENCE);
    expect(await cachedFiles(visit.page)).not.toContain(assetOf('glossary-screen'));
    copy.remove();
    await visit.close();
  });

  test('a device with no room is told so, and a case can be started', async () => {
    const visit = await open();
    const { page, origin } = visit;
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
    await page.goto('/');
    await page.getByText(offline.status.failed.full).waitFor(PATIENCE);
    await startCase(visit);
    await visit.close();
  });

  test('a browser that has no service workers is told so, and a case can be started', async () => {
    const visit = await open({ prepare: () => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker') });
    await visit.page.goto('/');
    await visit.page.getByText(offline.status.unavailable.browser).waitFor();
    await startCase(visit);
    expect(visit.troubles).toEqual([]);
    await visit.close();
  });

  test('a browser set to store nothing for any site is told so, keeps no case, and a case can be started', async () => {
    const { origin } = await host.start();
    const profile = mkdtempSync(join(tmpdir(), 'keeps-nothing-'));
    mkdirSync(join(profile, 'Default'));
    const settings = { profile: { default_content_setting_values: { cookies: BLOCKED } } };
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(settings));
    const context = await chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, args: [...FLAGS], baseURL: origin });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('/');
    await page.getByText(offline.status.unavailable.refused).waitFor();
    await page.locator('footer').getByRole('link', { name: frame.footer.kept }).click();
    await page.getByText(keeping.problems.store.denied).waitFor();
    await page.goto('/');
    await page.locator('a.door.main').click();
    await arrivedAt(page, 'immediateDanger');
    expect(errors).toEqual([]);
    await context.close();
    rmSync(profile, { recursive: true });
  });

  test('files that the browser threw away are fetched again', async () => {
    const visit = await installed();
    const { page } = visit;
    const before = await cachedFiles(page);
    const deleted = await page.evaluate(async () => {
      const cache = await caches.open('app');
      const some = (await cache.keys()).filter((_, index) => index % 3 === 0);
      return (await Promise.all(some.map((request) => cache.delete(request)))).length;
    });
    expect(deleted).toBeGreaterThan(10);
    await page.reload();
    await ready(page);
    expect((await cachedFiles(page)).toSorted()).toEqual(before.toSorted());
    await visit.close();
  });
});

describe('with no worker, and a host that no longer has the files of the page that is open', () => {
  test('a screen that cannot be loaded says what to do, keeps the case, and opens when it can be had', async () => {
    const visit = await openApp();
    const { page } = visit;
    await startCase(visit);
    const copy = copyOfBuild();
    rmSync(join(copy.folder, assetOf('glossary-screen')));
    await host.start(copy.folder);
    await page.locator('footer').getByRole('link', { name: frame.footer.glossary }).click();
    await page.getByText(frame.failed.notLoaded).waitFor();
    await host.start();
    await page.getByRole('button', { name: frame.failed.again }).click();
    await page.getByRole('heading', { level: 1, name: app.reference.glossary.title }).waitFor();
    await page.goBack();
    await arrivedAt(page, 'immediateDanger');
    copy.remove();
    await visit.close();
  });
});

/** The paths of everything that is kept. */
const cachedFiles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });

/** Notes every text of the progress, however soon it is gone. Runs in the page. */
function noteProgress(): void {
  const progress: string[] = [];
  Object.assign(window, { progress });
  const look = () => {
    const text = document.querySelector('.offline-progress p')?.textContent;
    if (text && text !== progress.at(-1)) progress.push(text);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}
