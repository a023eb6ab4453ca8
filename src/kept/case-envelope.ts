import { base64 } from '@scure/base';
import * as z from 'zod/mini';
import type { Result } from './sealed-case.ts';
import { type Bytes, CIPHER, FEWEST_ROUNDS, IV_BYTES, KDF, MOST_ROUNDS, SALT_BYTES, type Sealed } from './sealing.ts';

/** An encrypted case file: one line of JSON. See `docs/case-format.md`. */

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

export const ENVELOPE_FORMAT = 'referral-case-encrypted';
export const ENVELOPE_VERSION = 1;

/** In the order in which they are written; a file in another order is not one of ours. */
const shape = z.strictObject({
  format: z.literal(ENVELOPE_FORMAT),
  version: z.literal(ENVELOPE_VERSION),
  caseId: z.string(),
  /** When the file was made, as ISO 8601. */
  createdAt: z.string(),
  kdf: z.literal(KDF),
  cipher: z.literal(CIPHER),
  rounds: z.int(),
  salt: z.string(),
  iv: z.string(),
  ciphertext: z.string(),
});
type Envelope = z.infer<typeof shape>;
/** What stands beside the sealed case in the clear. */
export type EnvelopeHeader = Omit<Envelope, 'salt' | 'iv' | 'ciphertext'>;

/** Why a file cannot be read, each its own sentence on a screen. */
export const FILE_PROBLEMS = [
  'empty',
  'too-big',
  /** Some other file. */
  'a-pdf',
  'a-zip',
  'not-json',
  'other-json',
  /** A case file that anybody can read. */
  'not-encrypted',
  /** An encrypted case file whose end is missing. */
  'truncated',
  /** An encrypted case file that is not as it was written. */
  'damaged',
  'bad-base64',
  'newer-version',
  'rounds-out-of-range',
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

export interface OpenedEnvelope {
  readonly header: EnvelopeHeader;
  readonly salt: Bytes;
  readonly sealed: Sealed;
}

/** The header as the seal covers it. The salt and the rounds are covered by the key too. */
export const sealedHeaderOf = ({ format, version, caseId, createdAt, kdf, cipher, rounds }: EnvelopeHeader): string =>
  JSON.stringify([format, version, caseId, createdAt, kdf, cipher, rounds]);

export function writeEnvelope(header: EnvelopeHeader, salt: Bytes, { iv, ciphertext }: Sealed): Bytes {
  const envelope = { ...header, salt: base64.encode(salt), iv: base64.encode(iv), ciphertext: base64.encode(ciphertext) };
  return new TextEncoder().encode(JSON.stringify(inOrder(envelope)));
}

/** Takes a file apart, or says what it is instead. Nothing is opened yet, and nothing is thrown. */
export function readEnvelope(bytes: Uint8Array): Result<OpenedEnvelope, FileProblem> {
  const problem = (id: FileProblem) => ({ ok: false, problem: id }) as const;
  if (bytes.length === 0) return problem('empty');
  if (bytes.length > LARGEST_FILE) return problem('too-big');
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (start === '%PDF-') return problem('a-pdf');
  if (start.startsWith('PK\u0003\u0004')) return problem('a-zip');
  const text = textOf(bytes);
  if (text === null) return problem('not-json');
  const data = dataOf(text);
  if (data === undefined) return problem(whatIsTorn(text));

  const { format, version } = Object(data) as { readonly format?: unknown; readonly version?: unknown };
  if (format === 'referral-case') return problem('not-encrypted');
  if (format !== ENVELOPE_FORMAT) return problem('other-json');
  if (Number.isInteger(version) && (version as number) > ENVELOPE_VERSION) return problem('newer-version');
  const read = shape.safeParse(data);
  if (!read.success || JSON.stringify(inOrder(read.data)) !== text) return problem('damaged');

  const { salt: saltText, iv: ivText, ciphertext: ciphertextText, ...header } = read.data;
  if (header.rounds < FEWEST_ROUNDS || header.rounds > MOST_ROUNDS) return problem('rounds-out-of-range');
  const [salt, iv, ciphertext] = [bytesOf(saltText), bytesOf(ivText), bytesOf(ciphertextText)];
  if (salt === null || iv === null || ciphertext === null) return problem('bad-base64');
  if (salt.length !== SALT_BYTES || iv.length !== IV_BYTES) return problem('damaged');
  return { ok: true, header, salt, sealed: { iv, ciphertext } };
}

const inOrder = (envelope: Envelope): Envelope =>
  Object.fromEntries(Object.keys(shape.def.shape).map((key) => [key, envelope[key as keyof Envelope]])) as Envelope;

/** What the file says; a mark at its start and a line end after it, which mail programs add, are not part of it. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/[\r\n]+$/, '');
  } catch {
    return null;
  }
}

function dataOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const BEGINNING = `{"format":"${ENVELOPE_FORMAT}"`;

function whatIsTorn(text: string): FileProblem {
  if (!text.startsWith(BEGINNING)) return BEGINNING.startsWith(text) ? 'truncated' : 'not-json';
  return text.endsWith('}') ? 'damaged' : 'truncated';
}

/** Strict: what is not written exactly as it would be encoded is refused. */
function bytesOf(text: string): Bytes | null {
  try {
    return base64.decode(text) as Bytes;
  } catch {
    return null;
  }
}
