import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { pageFor } from '#src/build/page-for.ts';
import type { Contents } from './contents.ts';
import { extrasOn, fetchChosenAnew, fetchExtra, openExtras, removeOtherEditions } from './extras.ts';
import { type About, type Answers, type Ask, PROGRESS_CHANNEL, type Progress, type Trouble } from './messages.ts';

/**
 * The service worker: keeps every file of one build on the device and answers from there, so that the
 * app starts and works with no network. It never takes the place of the one before by itself: it waits
 * until no page is open, or until a page that knows that no case is open asks for it. It keeps files of
 * the build and nothing else; what somebody types never comes here.
 */

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build. */
declare const __CONTENTS__: Contents;

const contents = __CONTENTS__;
const total = contents.files.length;
let done = 0;

const channel = new BroadcastChannel(PROGRESS_CHANNEL);
const tell = (trouble: Trouble | null) => channel.postMessage({ done, total, trouble } satisfies Progress);

// Workbox fetches one file after the other, each held to its hash; a file that is on the device already
// is not fetched again, be it from the version before or from an attempt that was cut off.
const files = new PrecacheController({
  cacheName: 'app',
  plugins: [
    {
      handlerDidComplete: async ({ event, error }) => {
        if (event?.type !== 'install' || error !== undefined) return;
        done += 1;
        tell(null);
      },
    },
  ],
});
files.addToCacheList([...contents.files]);

self.addEventListener('install', (event) => event.waitUntil(install(event)));

async function install(event: ExtendableEvent): Promise<void> {
  try {
    await files.install(event);
    await fetchChosenAnew(contents);
  } catch (error) {
    tell(troubleOf(error));
    // The browser then drops this worker; what it has fetched stays for the next attempt.
    throw error;
  }
}

self.addEventListener('activate', (event) => {
  // A page that is open, and was loaded before there was a worker, needs the network no more either.
  event.waitUntil(Promise.all([files.activate(event), removeOtherEditions(contents)]).then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  event.respondWith(answer(request, pathname));
});

/** The file on the device, or the page that a host would give; from the network where there is neither. */
async function answer(request: Request, path: string): Promise<Response> {
  const page = request.mode === 'navigate' && files.getCacheKeyForURL(path) === undefined ? pageFor(path) : 'nothing';
  const kept = (await files.matchPrecache(page === 'nothing' ? path : `/${page}`)) ?? (await (await openExtras()).match(path));
  return kept ?? fetch(request);
}

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const asked = event.data as Ask;
  if (asked.ask === 'take-over') return event.waitUntil(self.skipWaiting());
  event.waitUntil(answerTo(asked).then((reply) => event.ports[0]?.postMessage(reply)));
});

async function answerTo(asked: Exclude<Ask, { ask: 'take-over' }>): Promise<Answers[keyof Answers]> {
  switch (asked.ask) {
    case 'about':
      return about();
    case 'mend':
      return attempt(mend());
    case 'fetch-extra':
      return attempt(fetchExtra(contents, asked.id));
  }
}

async function about(): Promise<About> {
  const { build, pathway, changes } = contents;
  const missing = await filesMissing();
  return { build, pathway, changes, total, done: total - missing.length, extras: await extrasOn(contents) };
}

/** The files that the browser, or somebody who cleared a part of its stores, has thrown away. */
async function filesMissing(): Promise<readonly string[]> {
  const cache = await caches.open(files.strategy.cacheName);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  return files.getCachedURLs().filter((url) => !kept.has(files.getCacheKeyForURL(url) ?? ''));
}

async function mend(): Promise<void> {
  const missing = await filesMissing();
  done = total - missing.length;
  for (const url of missing) {
    const cacheKey = files.getCacheKeyForURL(url) as string;
    const integrity = files.getIntegrityForCacheKey(cacheKey) ?? '';
    const response = await fetch(new Request(url, { integrity, cache: 'reload' }));
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    await (await caches.open(files.strategy.cacheName)).put(cacheKey, response);
    done += 1;
    tell(null);
  }
}

const attempt = (task: Promise<void>): Promise<Trouble | 'done'> => task.then(() => 'done' as const, troubleOf);

const troubleOf = (error: unknown): Trouble => ((error as Error | undefined)?.name === 'QuotaExceededError' ? 'full' : 'network');
