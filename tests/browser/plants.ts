import type { Page } from 'playwright-core';

/** What a test types into a case, so that it can look for it wherever a browser keeps things; plainly made up. */
export const PLANTED = {
  name: 'Zoltana',
  family: 'Madeupescu-Ő',
  story: 'Kept at Inventedby Yard & made to work',
  reference: 'PLANT-7731',
} as const;

/** A text in every way in which something might have written it down. */
const writings = (text: string): readonly Buffer[] => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
  Buffer.from(text, 'utf16le').swap16(),
  ...[0, 1, 2].map((offset) => {
    // In base64 a text is written in one of three ways, by where it begins; its first and last signs depend on what is beside it.
    const shifted = Buffer.concat([Buffer.alloc(offset), Buffer.from(text, 'utf8')]).toString('base64');
    return Buffer.from(shifted.slice(offset === 0 ? 0 : offset + 1, shifted.length - 4), 'latin1');
  }),
  Buffer.from(encodeURIComponent(text), 'latin1'),
  Buffer.from(encodeURIComponent(text).replaceAll('%20', '+'), 'latin1'),
  Buffer.from(
    JSON.stringify(text)
      .slice(1, -1)
      .replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
    'latin1',
  ),
];

/** Which planted values a piece of data holds, in whatever writing. */
export function plantsIn(data: Buffer | string): readonly string[] {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
  return Object.values(PLANTED).filter((text) => writings(text).some((written) => bytes.includes(written)));
}

/** Everything that a page can read of what the browser keeps for the app, as one text to search, binary values in base64 and as they are. */
export async function kept(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  const inPage = await page.evaluate(async () => {
    const readable = (value: unknown): unknown => {
      if (value instanceof ArrayBuffer) return readable(new Uint8Array(value));
      if (ArrayBuffer.isView(value)) {
        const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
        return { utf8: new TextDecoder().decode(bytes), utf16: new TextDecoder('utf-16le').decode(bytes) };
      }
      if (Array.isArray(value)) return value.map(readable);
      if (value !== null && typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, readable(one)]));
      return value;
    };
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases = await Promise.all(
      (await indexedDB.databases()).map(async ({ name }) => {
        const database = await done(indexedDB.open(name ?? ''));
        const stores = await Promise.all(
          [...database.objectStoreNames].map(async (store) => {
            const all = database.transaction(store).objectStore(store);
            return [store, readable(await done(all.getAll())), await done(database.transaction(store).objectStore(store).getAllKeys())];
          }),
        );
        database.close();
        return [name, stores];
      }),
    );
    const caches = await Promise.all(
      (await window.caches.keys()).map(async (name) => (await (await window.caches.open(name)).keys()).map(({ url }) => `${name} ${url}`)),
    );
    return JSON.stringify([databases, caches, { ...localStorage }, { ...sessionStorage }, history.state, document.cookie, window.name]);
  });
  return `${inPage}\n${JSON.stringify(cookies)}`;
}

/** What is on the page and around it: the markup, what is typed in its boxes, its title and its address. */
export const onPage = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const typed = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
    return [document.documentElement.outerHTML, ...typed, document.title, location.href].join('\n');
  });
