import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportCase, importCase } from '#src/kept/case-files.ts';
import { KDF, keyFrom, seal } from '#src/kept/sealing.ts';
import { CASES, FULL_CASE, named, PASSPHRASE } from './made-up.ts';

/** A case as a file: it comes back whole or not at all, and whatever else is chosen by mistake is named. */

const NOW = Date.UTC(2026, 10, 24, 9);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function fileOf(one = FULL_CASE, passphrase = PASSPHRASE, now = NOW) {
  const made = await exportCase(one, passphrase, now);
  if (!made.ok) throw new Error(made.problem);
  return made;
}
const file = await fileOf();
/** Of another case, under the same passphrase. */
const other = await fileOf({ ...named('Other'), caseId: 'made-up-other' }, PASSPHRASE, NOW + 1);
type Envelope = Record<string, unknown>;
const envelope = JSON.parse(textOf(file.bytes)) as Envelope;

const problemOf = async (bytes: Uint8Array, passphrase = PASSPHRASE) => {
  const read = await importCase(bytes, passphrase);
  return read.ok ? null : read.problem;
};
const changed = (change: Envelope) => bytesOf(JSON.stringify({ ...envelope, ...change }));

describe('a case file', () => {
  test('comes back whole, whatever is in the case and in whatever script the passphrase is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...CASES),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme' }),
        async (one, passphrase, name) => {
          const { bytes } = await fileOf(named(name, one), passphrase);
          expect(await importCase(bytes, passphrase)).toEqual({ ok: true, case: named(name, one) });
        },
      ),
      { numRuns: 20 },
    );
  });

  test('shows what it is and the day it was made, and nothing of the case', async () => {
    const planted = await fileOf(named('Plantedname'));
    expect(planted.fileName).toBe('encrypted-case-2026-11-24.json');
    const shown = JSON.parse(textOf(planted.bytes)) as Envelope;
    expect(shown).toEqual({
      format: 'referral-case-encrypted',
      version: 1,
      caseId: FULL_CASE.caseId,
      createdAt: '2026-11-24T09:00:00.000Z',
      kdf: KDF,
      cipher: 'AES-256-GCM',
      rounds: 600_000,
      salt: expect.stringMatching(/^[\w+/]{22}==$/),
      iv: expect.stringMatching(/^[\w+/]{16}$/),
      ciphertext: expect.any(String),
    });
    expect(textOf(planted.bytes)).not.toContain('Plantedname');
    expect(atob(String(shown.ciphertext))).not.toMatch(/Plantedname|immediateDanger/);
  });

  test('is never the same twice', async () => {
    const again = JSON.parse(textOf((await fileOf()).bytes)) as Envelope;
    for (const part of ['salt', 'iv', 'ciphertext']) expect(again[part]).not.toBe(envelope[part]);
  });

  test('is still read after a mail program put a mark before it or a line end after it', async () => {
    expect(await problemOf(bytesOf(`\ufeff${textOf(file.bytes)}\r\n`))).toBeNull();
  });

  test('is not made without a passphrase', async () => {
    expect(await exportCase(FULL_CASE, '')).toEqual({ ok: false, problem: 'no-passphrase' });
  });

  test('is not made where it would be too large to read again', async () => {
    expect(await exportCase(named('x'.repeat(16_000_000)), PASSPHRASE)).toEqual({ ok: false, problem: 'too-big' });
  });
});

describe('whatever is wrong with a file has a name of its own', () => {
  const cut = (length: number) => file.bytes.slice(0, length);
  const without = (key: string) => bytesOf(JSON.stringify(Object.fromEntries(Object.entries(envelope).filter(([name]) => name !== key))));
  const cases: Readonly<Record<string, readonly [Uint8Array, string]>> = {
    'nothing in it': [new Uint8Array(), 'empty'],
    'more than 20 MB': [new Uint8Array(20 * 1024 * 1024 + 1), 'too-big'],
    'a PDF': [bytesOf('%PDF-1.7\n…'), 'a-pdf'],
    'a zip, or a document of an office program': [new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'a-zip'],
    'a picture': [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]), 'not-json'],
    'a letter': [bytesOf('Dear colleague'), 'not-json'],
    'another JSON file': [bytesOf('{"name":"app","version":1}'), 'other-json'],
    'a number': [bytesOf('7'), 'other-json'],
    'nothing, in JSON': [bytesOf('null'), 'other-json'],
    'a list of cases': [bytesOf(JSON.stringify([FULL_CASE])), 'other-json'],
    'a case that is not encrypted': [bytesOf(JSON.stringify(FULL_CASE, null, 2)), 'not-encrypted'],
    'only its first bytes': [cut(20), 'truncated'],
    'only half of it': [cut(file.bytes.length / 2), 'truncated'],
    'all but its last byte': [cut(file.bytes.length - 1), 'truncated'],
    'a later version': [changed({ version: 2, kdf: 'Argon2id', more: 1 }), 'newer-version'],
    'a version that never was': [changed({ version: 0 }), 'damaged'],
    'another way of making the key': [changed({ kdf: 'PBKDF2-SHA-1' }), 'damaged'],
    'a field missing': [without('iv'), 'damaged'],
    'a field too many': [changed({ more: 1 }), 'damaged'],
    'its fields in another order': [bytesOf(JSON.stringify(Object.fromEntries(Object.entries(envelope).reverse()))), 'damaged'],
    'a field said twice': [bytesOf(textOf(file.bytes).replace('{', '{"version":1,')), 'damaged'],
    'a hole in the middle': [bytesOf(textOf(file.bytes).replace('"rounds":', '')), 'damaged'],
    'too few rounds': [changed({ rounds: 599_999 }), 'rounds-out-of-range'],
    'too many rounds': [changed({ rounds: 10_000_001 }), 'rounds-out-of-range'],
    'part of a round': [changed({ rounds: 600_000.5 }), 'damaged'],
    'a salt that is no base64': [changed({ salt: `${String(envelope.salt).slice(0, -3)}*==` }), 'bad-base64'],
    'base64 that would be written otherwise': [changed({ salt: 'AAAAAAAAAAAAAAAAAAAAAB==' }), 'bad-base64'],
    'a salt that is too short': [changed({ salt: 'AAAA' }), 'damaged'],
    'an IV that is too long': [changed({ iv: 'AAAAAAAAAAAAAAAAAAAA' }), 'damaged'],
    'no ciphertext': [changed({ ciphertext: '' }), 'wrong-passphrase-or-altered'],
    'another case’s id': [changed({ caseId: 'made-up-9' }), 'wrong-passphrase-or-altered'],
    'another date': [changed({ createdAt: '2026-11-25T09:00:00.000Z' }), 'wrong-passphrase-or-altered'],
    'more rounds than it was made with': [changed({ rounds: 600_001 }), 'wrong-passphrase-or-altered'],
    'another file’s ciphertext': [
      changed({ ciphertext: (JSON.parse(textOf(other.bytes)) as Envelope).ciphertext }),
      'wrong-passphrase-or-altered',
    ],
  };

  test.each(Object.entries(cases))('%s', async (_, [bytes, problem]) => {
    expect(await problemOf(bytes)).toBe(problem);
  });

  test('another passphrase', async () => {
    expect(await problemOf(file.bytes, `${PASSPHRASE}!`)).toBe('wrong-passphrase-or-altered');
    expect(await problemOf(file.bytes, '')).toBe('wrong-passphrase-or-altered');
  });

  test('something that was sealed rightly and is no case, or one of a later version', async () => {
    const salt = new Uint8Array(16).fill(7);
    const key = await keyFrom(PASSPHRASE, salt, 600_000);
    const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
    const header = JSON.stringify([
      'referral-case-encrypted',
      1,
      envelope.caseId,
      envelope.createdAt,
      envelope.kdf,
      envelope.cipher,
      600_000,
    ]);
    const sealedFile = async (json: string) => {
      const { iv, ciphertext } = await seal(key, json, header);
      return changed({ salt: base64(salt), iv: base64(iv), ciphertext: base64(ciphertext) });
    };
    expect(await problemOf(await sealedFile(JSON.stringify(FULL_CASE)))).toBeNull();
    expect(await problemOf(await sealedFile(JSON.stringify({ ...FULL_CASE, answers: { consent: 'perhaps' } })))).toBe('not-a-case');
    expect(await problemOf(await sealedFile(JSON.stringify({ ...FULL_CASE, version: 99 })))).toBe('newer-version');
    expect(await problemOf(await sealedFile('not even JSON'))).toBe('not-a-case');
    expect(await problemOf(await sealedFile(''))).toBe('not-a-case');
  });
});

describe('a file that was altered', () => {
  const length = file.bytes.length;
  const place = fc.nat(length - 1);
  const splice = (bytes: Uint8Array, from: number, to: number, put: Uint8Array): Uint8Array => {
    const [start, end] = [Math.min(from, to), Math.max(from, to)];
    return new Uint8Array([...bytes.subarray(0, start), ...put, ...bytes.subarray(end)]);
  };
  /** Fields that are changed most cheaply, so that the header is altered as often as the long ciphertext. */
  const fields = Object.keys(envelope);
  const swapped = fc.subarray(fields, { minLength: 1, maxLength: fields.length - 1 }).map((names) => {
    const theirs = JSON.parse(textOf(other.bytes)) as Envelope;
    return changed(Object.fromEntries(names.map((name) => [name, theirs[name]])));
  });
  const flips = fc.array(fc.nat(length * 8 - 1), { minLength: 1, maxLength: 4 }).map((bits) => {
    const copy = file.bytes.slice();
    for (const bit of bits) copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return copy;
  });
  const mutated: fc.Arbitrary<Uint8Array> = fc.oneof(
    flips,
    fc.nat(400 * 8).map((bit) => {
      const copy = file.bytes.slice();
      copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return copy;
    }),
    place.map((end) => file.bytes.slice(0, end)),
    place.map((start) => file.bytes.slice(start)),
    fc.tuple(place, place, fc.uint8Array({ maxLength: 40 })).map(([from, to, put]) => splice(file.bytes, from, to, put)),
    fc
      .tuple(place, place, place)
      .map(([from, to, at]) => splice(file.bytes, at, at, file.bytes.subarray(Math.min(from, to), Math.max(from, to)))),
    fc.tuple(place, place).map(([from, to]) => splice(file.bytes, from, to, other.bytes.subarray(Math.min(from, to), Math.max(from, to)))),
    swapped,
  );
  /** Whether it is a whole file after all, but for what a mail program may add. */
  const whole = (bytes: Uint8Array): boolean => [file, other].some((one) => textOf(bytes).replace(/[\r\n]+$/, '') === textOf(one.bytes));

  test('is refused in a thousand ways, each by name: nothing breaks and nothing is half read', async () => {
    const problems = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(mutated, async (bytes) => {
        fc.pre(!whole(bytes));
        const read = await importCase(bytes, PASSPHRASE);
        expect(read).toEqual({ ok: false, problem: expect.any(String) });
        if (!read.ok) problems.set(read.problem, (problems.get(read.problem) ?? 0) + 1);
      }),
      { numRuns: 1_000 },
    );
    expect([...problems.keys()]).toEqual(expect.arrayContaining(['truncated', 'damaged', 'not-json', 'wrong-passphrase-or-altered']));
    // The file itself is unharmed.
    expect(await problemOf(file.bytes)).toBeNull();
  }, 300_000);
});

test('docs/case-format.md shows the envelope as it is written, field by field', async () => {
  const page = readFileSync('docs/case-format.md', 'utf8');
  const section = page.split('## Encrypted case files')[1]?.split('\n## ')[0] ?? '';
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(section) ?? [];
  const shown = JSON.parse(example) as Envelope;
  expect(Object.keys(shown)).toEqual(Object.keys(envelope));
  for (const field of ['format', 'version', 'kdf', 'cipher', 'rounds']) expect(shown[field], field).toBe(envelope[field]);
  expect([...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)).toEqual(Object.keys(envelope));
  // All but its ciphertext, which it leaves out, is as a file has it.
  const ciphertext = envelope.ciphertext;
  expect(await problemOf(bytesOf(JSON.stringify({ ...shown, ciphertext })))).toBe('wrong-passphrase-or-altered');
});
