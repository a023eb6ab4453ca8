import type { Page } from 'playwright-core';
import words from '#locales/en/keeping.json';
import { addresses } from '#src/addresses.ts';

/** Keeping a case as somebody does it in a browser. */

export const PASSPHRASE = 'made-up tea for seven';

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Waits until everything is said to be saved. */
export const saved = (page: Page): Promise<void> => page.locator('.keep-line[data-status="saved"]').waitFor();

/** Goes to the page that keeps the case in hand, fills it in and presses the button. */
export async function askToKeep(page: Page, reference: string): Promise<void> {
  await page.locator('.keep-line a').click();
  await page.locator('#passphrase').fill(PASSPHRASE);
  await page.locator('#passphrase-again').fill(PASSPHRASE);
  await page.locator('#reference').fill(reference);
  await button(page, words.keep.go).click();
}

/** Keeps the case in hand and goes back to where it stands. */
export async function keepCase(page: Page, reference = 'Tuesday, blue file'): Promise<void> {
  await askToKeep(page, reference);
  await page.getByRole('link', { name: words.kept.goOn }).click();
  await saved(page);
}

/** Opens the only kept case; the page where it stands is then on the screen. */
export async function openKept(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.goto(addresses.kept);
  await tryToOpen(page, passphrase);
  await saved(page);
}

/** From the list of kept cases. */
export async function tryToOpen(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.locator('.kept-cases button.button').first().click();
  await page.locator('.kept-cases input').fill(passphrase);
  await page.keyboard.press('Enter');
}

/** A text as it may lie in a store: as it is, in UTF-16, in base64 wherever it begins, and as in an address. */
export function disguisesOf(text: string): readonly Buffer[] {
  const base64 = (bytes: Buffer) =>
    [0, 1, 2].map((before) => {
      const coded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
      // The first and the last letters mix in what stands beside it.
      return Buffer.from(coded.slice(Math.ceil((before * 4) / 3), -4));
    });
  const [utf8, utf16] = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const percent = [...utf8].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
  const plain = [utf8, utf16, Buffer.from(utf16).swap16(), Buffer.from(percent), Buffer.from(encodeURIComponent(text))];
  return [...plain, ...base64(utf8), ...base64(utf16)];
}

/** Everything that the page’s origin keeps in the browser, as bytes. */
export async function storedBytes(page: Page): Promise<Buffer> {
  const coded = await page.evaluate(async () => {
    const found: string[] = [];
    const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    const note = (value: unknown): void => {
      if (value instanceof Uint8Array) found.push(latin1(value));
      else if (typeof value === 'object' && value !== null) for (const part of Object.entries(value).flat()) note(part);
      else found.push(latin1(new TextEncoder().encode(String(value))));
    };
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name as string));
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store);
        note([store, await done(all.getAllKeys()), await done(all.getAll())]);
      }
      db.close();
    }
    for (const store of [localStorage, sessionStorage]) note({ ...store });
    note([document.cookie, document.title, location.href, history.state]);
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) note([request.url, await (await cache.match(request))?.text()]);
    }
    return btoa(found.join('\n'));
  });
  return Buffer.from(coded, 'base64');
}
