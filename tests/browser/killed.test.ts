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
import { disguisesOf, keepCase, saved, tryToOpen } from './keeping.ts';
import { filesOf, type KillableBrowser, launchIn } from './killed-browser.ts';
import { arrivedAt, openDocuments, walkOn } from './walk.ts';

/** A kept case outlasts the browser, however that ends. Two browsers at once, each with a profile of its own, halve the time. */

/** Few in the check; `KILLS=50` for a long run. */
const KILLS = Number(process.env.KILLS ?? 4);
const SEEDS = [20261124, 20261125] as const;
/** Up to how long after the case was opened the browser is killed, in milliseconds: several answers’ time. */
const WITHIN = 400;
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
const running = new Set<KillableBrowser>();
const profiles: string[] = [];

beforeAll(async () => {
  server = await serve('dist', 0);
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await Promise.all([...running].map(({ kill }) => kill()));
  server.close();
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
});

async function launch(profile: string): Promise<KillableBrowser> {
  const browser = await launchIn(profile);
  const kill = async () => {
    running.delete(browser);
    await browser.kill();
  };
  running.add(browser);
  return { page: browser.page, kill };
}

const typedIn = (page: Page) => page.locator('#fr-email');

/** A case that is kept in a new profile, with a name in it. */
async function keepIn(profile: string): Promise<void> {
  const { page, kill } = await launch(profile);
  await page.goto(`${origin}${addresses.casePage(1)}`);
  await walkOn(page, ageNotCertain);
  await keepCase(page);
  await openDocuments(page);
  await page.locator('#victim-first-name').fill(NAME);
  await saved(page);
  await kill();
}

/** Starts the browser anew and opens the kept case on the page where its answers are typed. */
async function openIn(profile: string): Promise<KillableBrowser> {
  const browser = await launch(profile);
  await browser.page.goto(`${origin}${addresses.kept}`);
  await tryToOpen(browser.page);
  await arrivedAt(browser.page, 'outcome');
  await openDocuments(browser.page);
  return browser;
}

/** Types the numbers after one that is saved until the browser is gone: the last that was typed, and the last that was said to be saved. */
async function typeUntilKilled({ page, kill }: KillableBrowser, from: number, after: number) {
  let [typed, safe] = [from, from];
  let alive = true;
  const killed = new Promise<void>((resolve, reject) => {
    setTimeout(() => {
      alive = false;
      kill().then(resolve, reject);
    }, after);
  });
  while (alive) {
    typed += 1;
    try {
      await typedIn(page).fill(String(typed));
      await saved(page);
    } catch {
      break;
    }
    safe = typed;
  }
  await killed;
  return { typed, safe };
}

/** @returns how many of the kills came in the middle of an answer */
async function outlasts(seed: number, kills: number): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'kept-'));
  profiles.push(profile);
  const random = randomFrom(seed);
  await keepIn(profile);
  let [typed, safe, inTheMiddle] = [0, 0, 0];
  for (let round = 0; round <= kills; round += 1) {
    const browser = await openIn(profile);
    const found = Number((await typedIn(browser.page).inputValue()) || 0);
    expect(found, `seed ${seed}, round ${round}: saved`).toBeGreaterThanOrEqual(safe);
    expect(found, `seed ${seed}, round ${round}: typed`).toBeLessThanOrEqual(typed);
    expect(await browser.page.locator('#victim-first-name').inputValue()).toBe(NAME);
    if (round === kills) await browser.kill();
    else ({ typed, safe } = await typeUntilKilled(browser, found, random() * WITHIN));
    if (round < kills && safe < typed) inTheMiddle += 1;
  }
  const traces = filesOf(profile).filter(([, bytes]) => disguisesOf(NAME).some((disguise) => bytes.includes(disguise)));
  expect(traces.map(([path]) => path)).toEqual([]);
  return inTheMiddle;
}

test(`after ${KILLS} kills at random moments whatever was said to be saved is there, and nothing of it in the clear on the disk`, async () => {
  const started = performance.now();
  const inTheMiddle = await Promise.all(SEEDS.map((seed) => outlasts(seed, Math.ceil(KILLS / SEEDS.length))));
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  process.stdout.write(`${KILLS} kills in ${seconds} s; in the middle of an answer: ${inTheMiddle.join(' and ')}\n`);
  // Kills that always came between two answers would show nothing.
  expect(Math.min(...inTheMiddle)).toBeGreaterThan(0);
}, 900_000);
