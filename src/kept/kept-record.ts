import * as z from 'zod/mini';
import type { Result } from './sealed-case.ts';
import { type Bytes, CIPHER, FEWEST_ROUNDS, IV_BYTES, KDF, MOST_ROUNDS, SALT_BYTES } from './sealing.ts';

/** A case as it lies in the browser's store. Everything but the case itself is in the clear, and none of it may be altered. */

/** How long the practitioner's own reference may be, in characters. It is not encrypted, so no name belongs in it. */
export const REFERENCE_LENGTH = 40;

const bytes = (length?: number) =>
  z.custom<Bytes>((value) => value instanceof Uint8Array && (length === undefined || value.length === length));
const time = z.number();

const shape = z.strictObject({
  format: z.literal('kept-case'),
  version: z.literal(1),
  id: z.string(),
  reference: z.string(),
  /** Milliseconds since 1970, as the device's clock said. */
  createdAt: time,
  savedAt: time,
  /** By the count of `kept-clock.ts`. */
  expiresAt: time,
  /** Raised by every write, so that a tab that read an earlier one cannot overwrite it. */
  revision: z.int(),
  kdf: z.literal(KDF),
  cipher: z.literal(CIPHER),
  rounds: z.int(),
  salt: bytes(SALT_BYTES),
  iv: bytes(IV_BYTES),
  ciphertext: bytes(),
});
export type KeptRecord = Readonly<z.infer<typeof shape>>;

/** Why a record cannot be read. */
export const RECORD_PROBLEMS = ['newer-version', 'damaged', 'rounds-out-of-range'] as const;
export type RecordProblem = (typeof RECORD_PROBLEMS)[number];

/** Reads a record, which another version of the app may have written. */
export function readRecord(data: unknown): Result<{ readonly record: KeptRecord }, RecordProblem> {
  if (Number((Object(data) as { readonly version?: unknown }).version) > 1) return { ok: false, problem: 'newer-version' };
  const read = shape.safeParse(data);
  if (!read.success) return { ok: false, problem: 'damaged' };
  const { rounds } = read.data;
  return rounds < FEWEST_ROUNDS || rounds > MOST_ROUNDS ? { ok: false, problem: 'rounds-out-of-range' } : { ok: true, record: read.data };
}

/** What stands beside the sealed case: swapped or altered, and the case does not open. */
export type KeptHeader = Omit<KeptRecord, 'iv' | 'ciphertext'>;

/** The header as the seal covers it. The salt and the rounds are covered by the key too. */
export const headerOf = ({ format, version, id, reference, createdAt, savedAt, expiresAt, revision, kdf, cipher, rounds }: KeptHeader) =>
  JSON.stringify([format, version, id, reference, createdAt, savedAt, expiresAt, revision, kdf, cipher, rounds]);
