import type { ReferralCase } from '#pathways/case-file.ts';
import {
  ENVELOPE_FORMAT,
  ENVELOPE_VERSION,
  type EnvelopeHeader,
  FILE_PROBLEMS,
  LARGEST_FILE,
  readEnvelope,
  sealedHeaderOf,
  writeEnvelope,
} from './case-envelope.ts';
import { type Result, sealCase, UNSEAL_PROBLEMS, unsealCase } from './sealed-case.ts';
import { type Bytes, CIPHER, canSeal, KDF, keyFrom, ROUNDS, randomBytes, SALT_BYTES } from './sealing.ts';

/** A case as an encrypted file, to take to another device. */

export interface CaseFile {
  readonly bytes: Bytes;
  /** Says what it is and the day it was made, and nothing of the case. */
  readonly fileName: string;
}

export const EXPORT_PROBLEMS = ['no-cryptography', 'no-passphrase', 'too-big'] as const;
export type ExportProblem = (typeof EXPORT_PROBLEMS)[number];
export const IMPORT_PROBLEMS = [...FILE_PROBLEMS, ...UNSEAL_PROBLEMS, 'no-cryptography'] as const;
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number];

/** @param now milliseconds since 1970 */
export async function exportCase(one: ReferralCase, passphrase: string, now = Date.now()): Promise<Result<CaseFile, ExportProblem>> {
  if (!canSeal()) return { ok: false, problem: 'no-cryptography' };
  if (passphrase === '') return { ok: false, problem: 'no-passphrase' };
  const createdAt = new Date(now).toISOString();
  const header: EnvelopeHeader = {
    format: ENVELOPE_FORMAT,
    version: ENVELOPE_VERSION,
    caseId: one.caseId,
    createdAt,
    kdf: KDF,
    cipher: CIPHER,
    rounds: ROUNDS,
  };
  const salt = randomBytes(SALT_BYTES);
  const key = await keyFrom(passphrase, salt, ROUNDS);
  const bytes = writeEnvelope(header, salt, await sealCase(key, one, sealedHeaderOf(header)));
  if (bytes.length > LARGEST_FILE) return { ok: false, problem: 'too-big' };
  return { ok: true, bytes, fileName: `encrypted-case-${createdAt.slice(0, 10)}.json` };
}

/**
 * Reads a file of any origin. The case in hand is not touched: what is returned is a whole, checked case or the id of what is
 * wrong.
 */
export async function importCase(bytes: Uint8Array, passphrase: string): Promise<Result<{ readonly case: ReferralCase }, ImportProblem>> {
  if (!canSeal()) return { ok: false, problem: 'no-cryptography' };
  const read = readEnvelope(bytes);
  if (!read.ok) return read;
  const key = await keyFrom(passphrase, read.salt, read.header.rounds);
  return unsealCase(key, read.sealed, sealedHeaderOf(read.header));
}
