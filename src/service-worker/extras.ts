import type { Contents } from './contents.ts';
import type { Extra } from './messages.ts';

/**
 * The large files that somebody chose to have on the device too. They are kept apart from the rest,
 * because which of them are there is a choice that a new version keeps.
 */

const CACHE = 'chosen';
/** A name as the build writes it: what it is, a dash, and a hash of eight characters. */
const idOf = (url: string): string => url.replace(/^.*\//, '').replace(/-[\w-]{8}\.\w+$/, '');

export const openExtras = (): Promise<Cache> => caches.open(CACHE);

export async function extrasOn(contents: Contents): Promise<readonly Extra[]> {
  const cache = await openExtras();
  return Promise.all(contents.extras.map(async ({ id, url, bytes }) => ({ id, bytes, ready: (await cache.match(url)) !== undefined })));
}

/** @throws where the file cannot be had, is not what it has to be, or there is no room for it */
export async function fetchExtra(contents: Contents, id: string): Promise<void> {
  const extra = contents.extras.find((one) => one.id === id);
  if (extra === undefined) throw new Error(`There is no ${id}`);
  const cache = await openExtras();
  if ((await cache.match(extra.url)) === undefined) await cache.add(new Request(extra.url, { integrity: extra.integrity }));
}

/** Fetches the new edition of what was chosen before. One that cannot be had is offered again on the page. */
export async function fetchChosenAnew(contents: Contents): Promise<void> {
  const kept = await (await openExtras()).keys();
  const chosen = new Set(kept.map(({ url }) => idOf(url)));
  await Promise.allSettled(contents.extras.filter(({ id }) => chosen.has(id)).map(({ id }) => fetchExtra(contents, id)));
}

/** Removes the editions of other versions. */
export async function removeOtherEditions(contents: Contents): Promise<void> {
  const cache = await openExtras();
  const current = new Set(contents.extras.map(({ url }) => new URL(url, location.href).href));
  await Promise.all((await cache.keys()).filter(({ url }) => !current.has(url)).map((request) => cache.delete(request)));
}
