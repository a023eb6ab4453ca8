import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { clockAt, type SeenClock } from './kept-clock.ts';
import type { KeptRecord } from './kept-record.ts';

/** The browser's store of kept cases. It is made when the first case is kept, and not before. */

const NAME = 'kept-cases';

interface KeptSchema extends DBSchema {
  cases: { readonly key: string; readonly value: KeptRecord };
  clock: { readonly key: 'seen'; readonly value: SeenClock };
}
type KeptStores = ['cases', 'clock'];

/** What a store may answer instead of doing what was asked. */
export const STORAGE_PROBLEMS = [
  /** The device or the browser's share of it is full. */
  'full',
  /** The browser does not let this page store anything, or could not. */
  'denied',
  /** A newer version of the app has written to this store. */
  'newer-version',
] as const;
export type StorageProblem = (typeof STORAGE_PROBLEMS)[number];

let opened: Promise<IDBPDatabase<KeptSchema>> | null = null;

function database(): Promise<IDBPDatabase<KeptSchema>> {
  opened ??= openDB<KeptSchema>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('cases', { keyPath: 'id' });
      db.createObjectStore('clock');
    },
    // A newer version of the app in another tab, or the browser clearing the site's data, must not have to wait for this tab.
    blocking(_from, _to, event) {
      opened = null;
      (event.target as IDBDatabase).close();
    },
    terminated() {
      opened = null;
    },
  });
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

/** Whether anything was ever kept here; where the browser cannot say, it may have been. */
async function exists(): Promise<boolean> {
  if (opened !== null) return true;
  try {
    return (await indexedDB.databases()).some(({ name }) => name === NAME);
  } catch {
    return true;
  }
}

export type KeptTransaction = IDBPTransaction<KeptSchema, KeptStores, 'readwrite'>;

/**
 * Runs one transaction over the kept cases: all of it happens or nothing, and no other tab comes between.
 *
 * @param work may await nothing but the transaction's own requests
 * @returns what the work returned, once it is written; or what is wrong
 */
export async function inTransaction<T>(
  work: (transaction: KeptTransaction) => Promise<T>,
): Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: StorageProblem }> {
  try {
    // Strict: what is said to be saved is on the disk, where it outlasts a flat battery, and not only on its way there.
    const transaction = (await database()).transaction(['cases', 'clock'], 'readwrite', { durability: 'strict' });
    const [value] = await Promise.all([work(transaction), transaction.done]);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, problem: storageProblemOf(error) };
  }
}

/** As `inTransaction`; where nothing was ever kept, `nothing` is returned and no store is made. */
export const inTransactionIfAny = async <T>(nothing: T, work: (transaction: KeptTransaction) => Promise<T>) =>
  (await exists()) ? inTransaction(work) : ({ ok: true, value: nothing } as const);

function storageProblemOf(error: unknown): StorageProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer-version' : 'denied';
}

/** Looks at the device's clock and remembers what it said. */
export async function seeClock(transaction: KeptTransaction, now: number): Promise<SeenClock> {
  const store = transaction.objectStore('clock');
  const seen = clockAt(await store.get('seen'), now);
  await store.put(seen, 'seen');
  return seen;
}

/** Forgets what the clock said once no case is left to expire: then nothing at all remains. */
export async function forgetClockIfEmpty(transaction: KeptTransaction): Promise<void> {
  if ((await transaction.objectStore('cases').count()) === 0) await transaction.objectStore('clock').clear();
}
