import { onDevice } from './kept-clock.ts';
import { forgetClockIfEmpty, inTransactionIfAny, type StorageProblem, seeClock } from './kept-database.ts';
import { type RecordProblem, readRecord } from './kept-record.ts';
import type { Result } from './sealed-case.ts';

/**
 * Which cases are kept on the device, and their removal: all that needs no passphrase. `now` is milliseconds since 1970 by
 * the device's clock.
 */

/** What the list of kept cases can say without a passphrase. */
export interface KeptEntry {
  readonly id: string;
  /** The practitioner's own words for it. */
  readonly reference: string;
  readonly createdAt: Date;
  readonly savedAt: Date;
  /** When it will be removed, by the device's clock as it is now. */
  readonly expiresAt: Date;
}

/** A record that this app cannot read; it can be removed. */
export interface UnreadableEntry {
  readonly id: string;
  readonly problem: RecordProblem;
}

interface KeptList {
  /** The cases whose time is not over, the last saved first. */
  readonly cases: readonly KeptEntry[];
  readonly unreadable: readonly UnreadableEntry[];
}

const NOTHING: KeptList = { cases: [], unreadable: [] };

/** What is kept on the device. No store is made where nothing was ever kept. */
export async function listKept(now = Date.now()): Promise<Result<KeptList, StorageProblem>> {
  const read = await inTransactionIfAny(NOTHING, async (transaction) => {
    const clock = await seeClock(transaction, now);
    const records = await transaction.objectStore('cases').getAll();
    await forgetClockIfEmpty(transaction);
    const each = records.map((record) => ({ id: record.id, read: readRecord(record) }));
    return {
      cases: each
        .flatMap(({ read }) => (read.ok && clock.latest < read.record.expiresAt ? [read.record] : []))
        .sort((a, b) => b.savedAt - a.savedAt)
        .map(({ id, reference, createdAt, savedAt, expiresAt }) => ({
          id,
          reference,
          createdAt: new Date(createdAt),
          savedAt: new Date(savedAt),
          expiresAt: new Date(onDevice(clock, expiresAt)),
        })),
      unreadable: each.flatMap(({ id, read }) => (read.ok ? [] : [{ id, problem: read.problem }])),
    };
  });
  return read.ok ? { ok: true, ...read.value } : read;
}

/** Removes one kept case; one that is not there is no problem. */
export const removeKept = (id: string): Promise<Result<object, StorageProblem>> =>
  inTransactionIfAny(undefined, async (transaction) => {
    await transaction.objectStore('cases').delete(id);
    await forgetClockIfEmpty(transaction);
  });

/** Removes every kept case. */
export const removeAllKept = (): Promise<Result<object, StorageProblem>> =>
  inTransactionIfAny(undefined, async (transaction) => {
    await transaction.objectStore('cases').clear();
    await forgetClockIfEmpty(transaction);
  });

/** Removes the cases whose time is over, and says how many they were. */
export async function removeExpired(now = Date.now()): Promise<Result<{ readonly removed: number }, StorageProblem>> {
  const done = await inTransactionIfAny(0, async (transaction) => {
    const cases = transaction.objectStore('cases');
    const { latest } = await seeClock(transaction, now);
    const over = (await cases.getAll()).filter(({ expiresAt }) => latest >= expiresAt);
    await Promise.all(over.map(({ id }) => cases.delete(id)));
    await forgetClockIfEmpty(transaction);
    return over.length;
  });
  return done.ok ? { ok: true, removed: done.value } : done;
}
