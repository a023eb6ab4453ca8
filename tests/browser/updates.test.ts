import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import app from '#locales/en/app.json';
import offline from '#locales/en/offline.json';
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
const WHAT_CHANGED = 'A made-up change, for a test.';
let next: Awaited<ReturnType<typeof nextVersion>>;

beforeAll(async () => {
  const all = [...changes.map(({ version }) => version), NEXT_PATHWAY];
  next = await nextVersion({
    pathway: NEXT_PATHWAY,
    changes: all.map((version) => ({ version, words: { en: [version === NEXT_PATHWAY ? WHAT_CHANGED : version] } })),
  });
  // The host has only the files of its own version.
  rmSync(join(next.folder, assetOf('glossary-screen')));
});
afterAll(() => next.remove());

let visit: Visit;
let page: Page;
beforeEach(async () => {
  await host.start();
  visit = await openApp({ serviceWorkers: 'allow' });
  page = visit.page;
  await page.goto('/');
  await page.locator('.offline-ready').waitFor();
  return visit.close;
});

describe('a new version', () => {
  test('waits while a case is open, says so and what changes, and is taken once the case is finished and somebody wants it', async () => {
    await startCase(visit);
    await answer(page, 'immediateDanger', cases.ageNotCertain.immediateDanger);
    await publish(page);
    await arrivedAt(page, 'ageStatus');
    expect(await page.locator('.update').innerText()).toContain(offline.update.later);
    expect(await page.locator('.update').innerText()).toContain(NEXT_PATHWAY);
    expect(await page.locator('.update').innerText()).toContain(WHAT_CHANGED);
    expect(await page.locator('.update').innerText()).not.toContain(`${PATHWAY_VERSION}\n`);
    expect(await page.locator('.update button').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);

    await walkOn(page, cases.ageNotCertain, { by: (on, question, given) => answer(on, question, given) }).catch(() => {});
  });
});

/** Publishes the next version, and has the browser ask for it, as it does when a page is opened. */
async function publish(on: Page): Promise<void> {
  await host.start(next.folder);
  await on.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
  await on.locator('.update').waitFor();
}

void [app, NEXT];
