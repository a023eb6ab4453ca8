import type { ReferralCase } from '#pathways/case-file.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { forgetClockIfEmpty, inTransaction, inTransactionIfAny, STORAGE_PROBLEMS, seeClock } from './kept-database.ts';
import { headerOf, type KeptHeader, RECORD_PROBLEMS, REFERENCE_LENGTH, readRecord } from './kept-record.ts';
import { type Result, sealCase, UNSEAL_PROBLEMS, unsealCase } from './sealed-case.ts';
import { CIPHER, canSeal, KDF, keyFrom, ROUNDS, randomBytes, randomId, SALT_BYTES } from './sealing.ts';

/**
 * Cases that a practitioner chose to keep on the device, each sealed under a passphrase of its own. Every write is one
 * transaction: it happens whole or not at all. `now` is milliseconds since 1970 by the device's clock.
 */

const DAY = 24 * 60 * 60 * 1000;

/** A case that is open: it can be saved again without asking for the passphrase. Held in memory only. */
export interface KeptHandle {
  readonly id: string;
  readonly reference: string;
  /** Cannot be exported. */
  readonly key: CryptoKey;
  /** The header of what was last read or written through this handle. */
  header: KeptHeader;
  /** The write that is under way, which the next one waits for. */
  writing: Promise<unknown>;
}

export const KEEP_PROBLEMS = [...STORAGE_PROBLEMS, 'no-cryptography', 'no-passphrase', 'reference-too-long'] as const;
export type KeepProblem = (typeof KEEP_PROBLEMS)[number];
export const OPEN_PROBLEMS = [...STORAGE_PROBLEMS, ...RECORD_PROBLEMS, ...UNSEAL_PROBLEMS, 'no-cryptography', 'gone', 'expired'] as const;
export type OpenProblem = (typeof OPEN_PROBLEMS)[number];
export const SAVE_PROBLEMS = [
  ...STORAGE_PROBLEMS,
  /** It was removed, or its time is over. */
  'gone',
  /** Another tab has saved it since; nothing was written. */
  'changed-elsewhere',
] as const;
export type SaveProblem = (typeof SAVE_PROBLEMS)[number];

type Opened = { readonly case: ReferralCase; readonly handle: KeptHandle };

/**
 * Keeps a case for as long as the locality's policy says, counted from now; later saves do not lengthen it.
 *
 * @param reference the practitioner's own words for it, not encrypted; trimmed, up to `REFERENCE_LENGTH` characters
 */
export async function keep(
  one: ReferralCase,
  passphrase: string,
  reference: string,
  now = Date.now(),
): Promise<Result<{ readonly handle: KeptHandle }, KeepProblem>> {
  const called = reference.normalize('NFC').trim();
  if (!canSeal()) return { ok: false, problem: 'no-cryptography' };
  if (passphrase === '') return { ok: false, problem: 'no-passphrase' };
  if ([...called].length > REFERENCE_LENGTH) return { ok: false, problem: 'reference-too-long' };
  const seen = await inTransaction((transaction) => seeClock(transaction, now));
  if (!seen.ok) return seen;
  const salt = randomBytes(SALT_BYTES);
  const key = await keyFrom(passphrase, salt, ROUNDS);
  const header: KeptHeader = {
    format: 'kept-case',
    version: 1,
    id: randomId(),
    reference: called,
    createdAt: now,
    savedAt: now,
    expiresAt: seen.value.latest + LOCALITY.keepCasesFor.days * DAY,
    revision: 1,
    kdf: KDF,
    cipher: CIPHER,
    rounds: ROUNDS,
    salt,
  };
  const sealed = await sealCase(key, one, headerOf(header));
  const written = await inTransaction((transaction) => transaction.objectStore('cases').add({ ...header, ...sealed }));
  return written.ok ? { ok: true, handle: handleOf(key, header) } : written;
}

/** Opens a kept case. One whose time is over is removed instead. */
export async function openKept(id: string, passphrase: string, now = Date.now()): Promise<Result<Opened, OpenProblem>> {
  if (!canSeal()) return { ok: false, problem: 'no-cryptography' };
  return opened(id, now, ({ salt, rounds }) => keyFrom(passphrase, salt, rounds));
}

/** Opens the case of a handle again as another tab has saved it, without asking for the passphrase. */
export const reopenKept = ({ id, key }: KeptHandle, now = Date.now()): Promise<Result<Opened, OpenProblem>> =>
  opened(id, now, async () => key);

async function opened(id: string, now: number, keyOf: (header: KeptHeader) => Promise<CryptoKey>): Promise<Result<Opened, OpenProblem>> {
  const found = await inTransactionIfAny<unknown>(null, async (transaction) => {
    const record = (await transaction.objectStore('cases').get(id)) ?? null;
    if (record === null) return null;
    if ((await seeClock(transaction, now)).latest < record.expiresAt) return record;
    await transaction.objectStore('cases').delete(id);
    await forgetClockIfEmpty(transaction);
    return 'expired';
  });
  if (!found.ok) return found;
  if (found.value === null) return { ok: false, problem: 'gone' };
  if (found.value === 'expired') return { ok: false, problem: 'expired' };
  const read = readRecord(found.value);
  if (!read.ok) return read;
  const { iv, ciphertext, ...header } = read.record;
  const key = await keyOf(header);
  const unsealed = await unsealCase(key, { iv, ciphertext }, headerOf(header));
  return unsealed.ok ? { ok: true, case: unsealed.case, handle: handleOf(key, header) } : unsealed;
}

const handleOf = (key: CryptoKey, header: KeptHeader): KeptHandle => ({
  id: header.id,
  reference: header.reference,
  key,
  header,
  writing: Promise.resolve(),
});

/**
 * Saves the case of a handle over what it last read or wrote. Saves through one handle happen one after another.
 *
 * @returns `changed-elsewhere` where another tab has saved it meanwhile, in which case nothing is written
 */
export function save(handle: KeptHandle, one: ReferralCase, now = Date.now()): Promise<Result<object, SaveProblem>> {
  const written = handle.writing.then(() => saveNext(handle, one, now));
  handle.writing = written.catch(() => undefined);
  return written;
}

async function saveNext(handle: KeptHandle, one: ReferralCase, now: number): Promise<Result<object, SaveProblem>> {
  const next: KeptHeader = { ...handle.header, savedAt: now, revision: handle.header.revision + 1 };
  // Sealed first: a transaction ends by itself while it waits for anything else.
  const sealed = await sealCase(handle.key, one, headerOf(next));
  const written = await inTransactionIfAny<'written' | 'gone' | 'changed-elsewhere'>('gone', async (transaction) => {
    const cases = transaction.objectStore('cases');
    const there = await cases.get(handle.id);
    if (there === undefined) return 'gone';
    if ((await seeClock(transaction, now)).latest >= there.expiresAt) {
      await cases.delete(handle.id);
      await forgetClockIfEmpty(transaction);
      return 'gone';
    }
    if (there.revision !== next.revision - 1) return 'changed-elsewhere';
    await cases.put({ ...next, ...sealed });
    return 'written';
  });
  if (!written.ok) return written;
  if (written.value !== 'written') return { ok: false, problem: written.value };
  handle.header = next;
  return { ok: true };
}
