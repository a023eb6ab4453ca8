import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import app from '#locales/en/app.json';
import frame from '#locales/en/frame.json';
import pageWords from '#locales/en/offline-page.json';
import safety from '#locales/en/safety.json';
import changes from '#pathways/changes.json';
import { PATHWAY_VERSION } from '#pathways/version.ts';
import { appFrom, type Visit } from './app.ts';
import { barriers } from './axe.ts';
import * as cases from './cases.ts';
import { assetOf, ChangingHost, NEXT, nextVersion } from './changing-host.ts';
import { answer, arrivedAt, startCase, walkOn } from './walk.ts';

const host = new ChangingHost();
const openApp = appFrom(() => host.start());

/** Plainly made up: a version of the pathway that there is not. */
const NEXT_PATHWAY = '9999.1';
const PATIENCE = { timeout: 90_000 };
const WHAT_CHANGED = 'A made-up change, for a test.';
let next: Awaited<ReturnType<typeof nextVersion>>;

beforeAll(async () => {
  const before = changes.map(({ version }) => ({ version, words: { en: [`What ${version} changed`] } }));
  const about = { pathway: NEXT_PATHWAY, changes: [...before, { version: NEXT_PATHWAY, words: { en: [WHAT_CHANGED] } }] };
  next = await nextVersion(about, assetOf('glossary-screen'));
});
afterAll(() => next.remove());

describe('a new version', () => {
  let visit: Visit;
  let page: Page;
  beforeEach(async () => {
    await host.start();
    visit = await openApp({ serviceWorkers: 'allow' });
    page = visit.page;
    await page.goto('/');
    await page.locator('.offline-ready').waitFor(PATIENCE);
    return visit.close;
  });

  test('waits while a case is open, says so and what changes, and is taken once the case is finished and somebody wants it', async () => {
    await startCase(visit);
    await walkOn(page, cases.ageNotCertain, { onScreen: async (screen) => void (screen === 'responder' && (await arrives())) });
    expect([await isNext(page), await waits(page)]).toEqual([false, true]);
    await page.getByRole('link', { name: app.outcome.finish }).click();
    await page.getByRole('button', { name: safety.finish.go }).click();
    await page.getByRole('heading', { level: 1, name: safety.report.title }).waitFor();
    await page.locator('.update').getByRole('button', { name: pageWords.update.now }).click();
    await page.locator(`html[${NEXT}]`).waitFor();
    expect(visit.troubles).toEqual([]);

    async function arrives(): Promise<void> {
      await publish(page);
      const said = await page.locator('.update').innerText();
      expect([pageWords.update.later, NEXT_PATHWAY, WHAT_CHANGED].filter((text) => !said.includes(text))).toEqual([]);
      // What is in use already is no news.
      expect(said).not.toContain(`What ${PATHWAY_VERSION} changed`);
      expect(await page.locator('.update button').count()).toBe(0);
      expect(await barriers(page)).toEqual([]);
      await arrivedAt(page, 'responder');
    }
  });

  test('is not taken while another tab has a case open; then both tabs have it', async () => {
    const other = await page.context().newPage();
    await startCase({ ...visit, page: other });
    await answer(other, 'immediateDanger', 'no');
    await publish(page);
    await page.getByRole('button', { name: pageWords.update.now }).click();
    await page.getByText(pageWords.update.elsewhere).waitFor();
    await arrivedAt(other, 'ageStatus');
    // A case that is closed with its tab is open no more.
    const third = await page.context().newPage();
    await third.goto('/offline');
    await third.getByRole('heading', { level: 1, name: pageWords.title }).waitFor();
    await other.close();
    await page.bringToFront();
    const casesOpen = () => page.evaluate(async () => (await navigator.locks.query()).held?.length);
    await expect.poll(casesOpen).toBe(0);
    await page.getByRole('button', { name: pageWords.update.now }).click();
    await page.locator(`html[${NEXT}]`).waitFor();
    await third.locator(`html[${NEXT}]`).waitFor();
  });

  test('of which a file does not arrive as it was made is not taken: the old one stays whole, and a later attempt gets it', async () => {
    const broken = await nextVersion({ pathway: NEXT_PATHWAY, changes: [] }, assetOf('glossary-screen'));
    writeFileSync(join(broken.folder, 'shell.html'), '<!doctype html><title>cut off on the way');
    await host.start(broken.folder);
    const ended = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const found = new Promise<ServiceWorker>((resolve) => {
        registration?.addEventListener('updatefound', () => resolve(registration.installing as ServiceWorker), { once: true });
      });
      await registration?.update();
      const worker = await found;
      return new Promise<string>((resolve) => {
        const look = () => ['redundant', 'installed'].includes(worker.state) && resolve(worker.state);
        worker.addEventListener('statechange', look);
        look();
      });
    });
    expect(await ended).toBe('redundant');
    expect(await page.locator('.update').count()).toBe(0);
    await startCase(visit);
    await page.locator('footer').getByRole('link', { name: frame.footer.sources }).click();
    await page.getByRole('heading', { level: 1, name: app.reference.sources.title }).waitFor();
    await publish(page);
    broken.remove();
  });

  test('leaves the old one whole: its pages open with files that the host no longer has', async () => {
    await publish(page);
    await page.locator('footer').getByRole('link', { name: frame.footer.glossary }).click();
    await page.getByRole('heading', { level: 1, name: app.reference.glossary.title }).waitFor();
    expect(await isNext(page)).toBe(false);
    expect(visit.troubles).toEqual([]);
  });

  test('is there at the next start, when every tab was closed', async () => {
    await publish(page);
    const context = page.context();
    await page.close();
    await expect
      .poll(async () => {
        const tab = await context.newPage();
        await tab.goto('/');
        const isNew = await isNext(tab);
        await tab.close();
        return isNew;
      }, PATIENCE)
      .toBe(true);
  });
});

/** Publishes the next version, and has the browser ask for it, as it does when a page is opened. */
async function publish(on: Page): Promise<void> {
  await host.start(next.folder);
  await on.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
  await on.locator('.update').waitFor(PATIENCE);
}

/** Whether a worker waits beside the one in use. */
const waits = (page: Page): Promise<boolean> =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));

const isNext = async (page: Page): Promise<boolean> => (await page.locator(`html[${NEXT}]`).count()) > 0;
