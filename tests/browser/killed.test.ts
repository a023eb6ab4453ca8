import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addresses } from '#src/addresses.ts';
import { serve } from '#src/command-line/serve.ts';
import { ageNotCertain } from './cases.ts';
import { disguisesOf, keepCase, PASSPHRASE, saved, tryToOpen } from './keeping.ts';
import { filesOf, type KillableBrowser, launchIn } from './killed-browser.ts';
import { arrivedAt, openDocuments, walkOn } from './walk.ts';

/** A kept case outlasts the browser, however that ends. */

const KILLS = Number(process.env.KILLS ?? 50);
/** Up to how long after the case was opened the browser is killed, in milliseconds: several answers’ time. */
const WITHIN = 400;
const SEED = 20261124;
const NAME = 'Plantedname';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

let server: Server;
let origin: string;
let browser: KillableBrowser;
const profile = mkdtempSync(join(tmpdir(), 'kept-'));

beforeAll(async () => {
  server = await serve('dist', 0);
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.kill().catch(() => undefined);
  server.close();
  rmSync(profile, { recursive: true, force: true });
});

const field = (page: Page) => page.locator('#fr-email');

/** Starts the browser anew and opens the kept case on the page where its answers are typed. */
async function begin(): Promise<void> {
  browser = await launchIn(profile);
  const { page } = browser;
  await page.goto(`${origin}${addresses.kept}`);
  await tryToOpen(page, PASSPHRASE);
  await arrivedAt(page, 'outcome');
  await openDocuments(page);
}

test(`after ${KILLS} kills at random moments, whatever was said to be saved is there, and nothing half`, async () => {
  const started = Date.now();
  const random = randomFrom(SEED);
  browser = await launchIn(profile);
  const { page: first } = browser;
  await first.goto(`${origin}/case/1`);
  await walkOn(first, ageNotCertain);
  await keepCase(first);
  await openDocuments(first);
  await first.locator('#victim-first-name').fill(NAME);
  await saved(first);
  await browser.kill();

  let [typed, safe] = [0, 0];
  let inTheMiddle = 0;
  for (let round = 0; round < KILLS; round += 1) {
    await begin();
    const { page, kill } = browser;
    expect(await page.locator('#victim-first-name').inputValue()).toBe(NAME);
    const found = Number((await field(page).inputValue()) || 0);
    expect(found, `round ${round}`).toBeGreaterThanOrEqual(safe);
    expect(found, `round ${round}`).toBeLessThanOrEqual(typed);
    let alive = true;
    const killed = new Promise<void>((resolve) => {
      setTimeout(() => {
        alive = false;
        void kill().then(resolve);
      }, random() * WITHIN);
    });
    while (alive) {
      typed += 1;
      try {
        await field(page).fill(String(typed));
        await saved(page);
      } catch {
        break;
      }
      safe = typed;
    }
    if (safe < typed) inTheMiddle += 1;
    await killed;
  }
  await begin();
  expect(Number(await field(browser.page).inputValue())).toBeGreaterThanOrEqual(safe);
  process.stdout.write(
    `${KILLS} kills in ${((Date.now() - started) / 1000).toFixed(0)} s, ${inTheMiddle} of them in the middle of an answer; ${safe} answers saved\n`,
  );
  // Kills that always came between two answers would show nothing.
  expect(inTheMiddle).toBeGreaterThan(0);

  await browser.kill();
  const traces = filesOf(profile).filter(([, bytes]) => disguisesOf(NAME).some((disguise) => bytes.includes(disguise)));
  expect(traces.map(([path]) => path)).toEqual([]);
}, 400_000);
