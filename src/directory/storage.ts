import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';
import type { Directory } from './directory-provider.tsx';

/**
 * Keeps the directory on the device. It is no case data: posts and their numbers, as the partnership
 * hands them out. The database is open only while it is used, so that it can be deleted at any time.
 */

const NAME = 'directory';
const VERSION = 1;

interface Stored extends DBSchema {
  readonly directory: { readonly key: 'current'; readonly value: Directory };
}

/** The fields that are relied on; the entries were checked when they were loaded. */
const stored = z.object({
  entries: z.array(z.looseObject({ organisation: z.string(), post: z.string(), phone: z.array(z.string()), checked: z.string() })),
  loadedOn: z.string(),
  fileDated: z.nullable(z.string()),
});

async function within<T>(use: (database: IDBPDatabase<Stored>) => Promise<T>): Promise<T> {
  const database = await openDB<Stored>(NAME, VERSION, {
    upgrade: (created) => void created.createObjectStore('directory'),
    blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

/**
 * What is kept here, or null.
 *
 * @throws where the browser keeps nothing for this page, or what is kept cannot be read
 */
export async function keptDirectory(): Promise<Directory | null> {
  // Looking must not leave an empty database behind.
  const databases = await indexedDB.databases?.();
  if (databases !== undefined && !databases.some(({ name }) => name === NAME)) return null;
  const kept = await within((database) => database.get('directory', 'current'));
  if (kept === undefined) return null;
  if (!z.safeParse(stored, kept).success) throw new Error('What is kept is not a directory');
  return kept;
}

/** @throws where the browser refuses, or has no room */
export async function keepDirectory(directory: Directory): Promise<void> {
  await within((database) => database.put('directory', directory, 'current'));
}

/** Deletes the database, not only what is in it. @throws where the browser refuses */
export async function deleteDirectory(): Promise<void> {
  await deleteDB(NAME);
}
