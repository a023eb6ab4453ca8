import { useSyncExternalStore } from 'react';
import { type About, PROGRESS_CHANNEL, type Progress, type Trouble } from '#src/service-worker/messages.ts';
import { unlessCaseOpen } from './case-open.ts';
import { ask, register } from './registration.ts';

/** Whether the app is on this device as a whole, and whether a newer version waits to be used. */

export type Readiness =
  /** Not known yet. */
  | { readonly state: 'asking' }
  /** `browser`: it has no service workers. `refused`: it does not let the app keep files. */
  | { readonly state: 'unavailable'; readonly why: 'browser' | 'refused' }
  /** `total` is 0 until the worker has said it. */
  | { readonly state: 'fetching'; readonly done: number; readonly total: number }
  | { readonly state: 'failed'; readonly why: Trouble }
  | { readonly state: 'ready'; readonly about: About };

export interface Offline {
  readonly readiness: Readiness;
  /** The version that waits; null where there is none. */
  readonly waiting: About | null;
}

let offline: Offline = { readiness: { state: 'asking' }, waiting: null };
const listeners = new Set<() => void>();
let started = false;
let registration: ServiceWorkerRegistration | null = null;
let lastTrouble: Trouble | null = null;
let failures = 0;
let retry: ReturnType<typeof setTimeout> | undefined;

/** The longest time between two attempts, and how long an open page goes without asking for a new version. */
const LONGEST_WAIT = 10 * 60_000;
const ASK_AGAIN = 60 * 60_000;

/** What is known now, kept up to date. The first to ask has the browser fetch the app. */
export function useOffline(): Offline {
  return useSyncExternalStore(subscribe, () => offline);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  start();
  return () => listeners.delete(listener);
}

function change(to: Partial<Offline>): void {
  offline = { ...offline, ...to };
  for (const listener of listeners) listener();
}

function start(): void {
  if (started) return;
  started = true;
  if (!('serviceWorker' in navigator)) {
    change({ readiness: { state: 'unavailable', why: 'browser' } });
    return;
  }
  new BroadcastChannel(PROGRESS_CHANNEL).addEventListener('message', ({ data }) => hear(data as Progress));
  window.addEventListener('online', () => offline.readiness.state === 'failed' && tryAgain());
  askForNewVersions();
  void fetchAll();
}

/** Fetches what is missing; also the button that says so. */
export function tryAgain(): void {
  clearTimeout(retry);
  void (registration?.active ? mend(registration.active) : fetchAll());
}

async function fetchAll(): Promise<void> {
  const result = await register();
  if (result === 'refused') return change({ readiness: { state: 'unavailable', why: 'refused' } });
  if (result === 'network') return fail('network');
  registration = result;
  // One that failed is thrown away by the browser, and the next attempt is another.
  result.onupdatefound = () => result.installing && follow(result, result.installing);
  if (result.installing) follow(result, result.installing);
  await look(result);
}

/** Follows a worker while it fetches its files. */
function follow(of: ServiceWorkerRegistration, worker: ServiceWorker): void {
  if (of.active === null) change({ readiness: { state: 'fetching', done: 0, total: 0 } });
  worker.addEventListener('statechange', () => {
    if (worker.state === 'redundant' && of.active === null) fail(lastTrouble ?? 'network');
    if (worker.state === 'installed' || worker.state === 'activated') void look(of);
  });
}

/** Looks at what there is: the worker in use, and one that waits. */
async function look({ active, waiting }: ServiceWorkerRegistration): Promise<void> {
  change({ waiting: active && waiting ? await ask(waiting, { ask: 'about' }) : null });
  if (active === null) return;
  const about = await ask(active, { ask: 'about' });
  if (about.done < about.total) return mend(active);
  failures = 0;
  change({ readiness: { state: 'ready', about } });
}

/** Has the worker fetch again what the device has lost. */
async function mend(worker: ServiceWorker): Promise<void> {
  change({ readiness: { state: 'fetching', done: 0, total: 0 } });
  const result = await ask(worker, { ask: 'mend' });
  if (result !== 'done') return fail(result);
  change({ readiness: { state: 'ready', about: await ask(worker, { ask: 'about' }) } });
}

function hear({ done, total, trouble }: Progress): void {
  lastTrouble = trouble;
  if (trouble === null && offline.readiness.state === 'fetching') change({ readiness: { state: 'fetching', done, total } });
}

/** Says that it failed, and tries again by itself where that may help: soon at first, then ever less often. */
function fail(why: Trouble): void {
  change({ readiness: { state: 'failed', why } });
  if (why === 'full') return;
  failures += 1;
  clearTimeout(retry);
  retry = setTimeout(tryAgain, Math.min(LONGEST_WAIT, 5_000 * 3 ** (failures - 1)));
}

/** Browsers ask for a new version when a page is opened; an installed app may stay open for weeks. */
function askForNewVersions(): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN) return;
    asked = Date.now();
    registration?.update().catch(() => {});
  });
}

/** Fetches a large file that somebody chose to have. */
export async function fetchExtra(id: string): Promise<Trouble | 'done'> {
  if (!registration?.active) return 'network';
  const result = await ask(registration.active, { ask: 'fetch-extra', id });
  await look(registration);
  return result;
}

/**
 * Puts the version that waits in the place of this one, in every tab, unless one of them has a case open.
 *
 * @returns false where a case is open, and nothing changes
 */
export function takeWaiting(): Promise<boolean> {
  return unlessCaseOpen(async () => {
    const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
    registration?.waiting?.postMessage({ ask: 'take-over' });
    await taken;
  });
}
