/**
 * All the cryptography there is: Web Crypto, and nothing else in the app calls it. A passphrase becomes a key that cannot
 * leave the browser (PBKDF2 with SHA-256); the key seals texts with AES-256-GCM, which also proves that neither the text nor
 * the header beside it was altered. Bytes are zeroed as soon as they are done with; a JavaScript string, such as the
 * passphrase itself, cannot be.
 */

export const KDF = 'PBKDF2-SHA-256';
export const CIPHER = 'AES-256-GCM';

/** Rounds for a new key: what OWASP's Password Storage Cheat Sheet asks of PBKDF2 with SHA-256. */
export const ROUNDS = 600_000;
/** Fewer are refused when something is opened, so that nobody can make a key cheaper to guess. */
export const FEWEST_ROUNDS = 600_000;
/** More are refused, so that a hostile file cannot hold the device up for minutes. */
export const MOST_ROUNDS = 10_000_000;

export const SALT_BYTES = 16;
export const IV_BYTES = 12;
/** A sealed text is filled up to a multiple of this, so that its length says little about it. */
const PADDED_TO = 4096;
/** Whitespace at the end changes no JSON. */
const PADDING = ' '.charCodeAt(0);

export type Bytes = Uint8Array<ArrayBuffer>;

/** A text that was sealed: the ciphertext ends with the tag that proves it. */
export interface Sealed {
  readonly iv: Bytes;
  readonly ciphertext: Bytes;
}

/** Whether this page may use Web Crypto at all: a browser hides it from a page opened by plain http. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** An id that says nothing. */
export const randomId = (): string => [...randomBytes(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * A whole number from 0 up to, but not including, `count`, each as likely as any other: a draw beyond the last whole
 * multiple of `count` is thrown away and drawn anew.
 *
 * @param count from 1 to 2^32
 */
export function randomBelow(count: number): number {
  const beyond = 2 ** 32 - (2 ** 32 % count);
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < beyond) return drawn % count;
  }
}

/**
 * The key of a passphrase. It seals and unseals and cannot be read out again.
 *
 * @param passphrase taken as Unicode NFC, so that the same letters typed on another keyboard are the same passphrase
 * @throws RangeError where the rounds are fewer than `FEWEST_ROUNDS` or more than `MOST_ROUNDS`
 */
export async function keyFrom(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  if (!Number.isInteger(rounds) || rounds < FEWEST_ROUNDS || rounds > MOST_ROUNDS) throw new RangeError(`${rounds} rounds`);
  const material = await materialOf(passphrase, 'deriveKey');
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(algorithm, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** A hash of a secret that is only ever compared: 32 bytes. */
export async function hashOf(secret: string, salt: Bytes): Promise<Bytes> {
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, await materialOf(secret, 'deriveBits'), 256));
}

async function materialOf(secret: string, use: 'deriveKey' | 'deriveBits'): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(secret.normalize('NFC'));
  try {
    return await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, [use]);
  } finally {
    bytes.fill(0);
  }
}

/**
 * Seals a text under a fresh random IV.
 *
 * @param json a JSON text; spaces are added to its end
 * @param header what stands beside it in the clear and may not be altered either
 */
export async function seal(key: CryptoKey, json: string, header: string): Promise<Sealed> {
  const iv = randomBytes(IV_BYTES);
  const bytes = new TextEncoder().encode(json);
  const padded = new Uint8Array(Math.ceil(bytes.length / PADDED_TO) * PADDED_TO).fill(PADDING);
  padded.set(bytes);
  bytes.fill(0);
  try {
    return { iv, ciphertext: new Uint8Array(await crypto.subtle.encrypt(parametersOf(iv, header), key, padded)) };
  } finally {
    padded.fill(0);
  }
}

/**
 * Opens what `seal` made.
 *
 * @returns the text with the spaces at its end; null where the key is another, or where anything was altered: AES-GCM
 *   cannot tell these apart
 */
export async function unseal(key: CryptoKey, { iv, ciphertext }: Sealed, header: string): Promise<string | null> {
  const opened = await crypto.subtle.decrypt(parametersOf(iv, header), key, ciphertext).catch(() => null);
  if (opened === null) return null;
  const bytes = new Uint8Array(opened);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  } finally {
    bytes.fill(0);
  }
}

const parametersOf = (iv: Bytes, header: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(header),
  tagLength: 128,
});
