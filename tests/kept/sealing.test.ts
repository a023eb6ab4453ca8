import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FEWEST_ROUNDS,
  keyFrom,
  MOST_ROUNDS,
  ROUNDS,
  randomBelow,
  randomBytes,
  randomId,
  SALT_BYTES,
  seal,
  unseal,
} from '#src/kept/sealing.ts';

/** What a passphrase protects, and that nothing but the passphrase opens it. */

const salt = randomBytes(SALT_BYTES);
const key = await keyFrom('made-up tea for seven', salt, ROUNDS);

describe('the key of a passphrase', () => {
  test('opens what it sealed, whatever was sealed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string({ unit: 'grapheme' }), async (value, header) => {
        const json = JSON.stringify(value);
        const opened = await unseal(key, await seal(key, json, header), header);
        expect(opened?.trimEnd()).toBe(json.trimEnd());
        expect(JSON.parse(opened ?? '')).toEqual(JSON.parse(json));
      }),
    );
  });

  test('cannot be read out of the browser', async () => {
    expect(key.extractable).toBe(false);
    expect(key.algorithm).toMatchObject({ name: 'AES-GCM', length: 256 });
    for (const format of ['raw', 'jwk'] as const) await expect(crypto.subtle.exportKey(format, key)).rejects.toThrow();
  });

  test('is the same however the letters of the passphrase were put together, and another for any other passphrase', async () => {
    const sealed = await seal(await keyFrom('caf\u00e9 \u1ec7', salt, ROUNDS), '"x"', '');
    expect(await unseal(await keyFrom('cafe\u0301 e\u0323\u0302', salt, ROUNDS), sealed, '')).not.toBeNull();
    for (const other of ['cafe \u1ec7', 'Caf\u00e9 \u1ec7', 'caf\u00e9 \u1ec7 ', ''])
      expect(await unseal(await keyFrom(other, salt, ROUNDS), sealed, ''), other).toBeNull();
    expect(await unseal(await keyFrom('caf\u00e9 \u1ec7', randomBytes(SALT_BYTES), ROUNDS), sealed, '')).toBeNull();
    expect(await unseal(await keyFrom('caf\u00e9 \u1ec7', salt, ROUNDS + 1), sealed, '')).toBeNull();
  });

  test.each([0, 1, FEWEST_ROUNDS - 1, MOST_ROUNDS + 1, 600_000.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'is never made with %d rounds',
    async (rounds) => {
      await expect(keyFrom('x', salt, rounds)).rejects.toThrow(RangeError);
    },
  );

  test('is made with as many rounds as OWASP asks for', () => {
    expect([ROUNDS, FEWEST_ROUNDS, MOST_ROUNDS]).toEqual([600_000, 600_000, 10_000_000]);
  });
});

describe('a sealed text', () => {
  test('does not open after any bit of it, of its IV or of its header was changed', async () => {
    const header = '["kept-case",1,"an id"]';
    const { iv, ciphertext } = await seal(key, JSON.stringify('made up'.repeat(10)), header);
    const flipped = (bytes: Uint8Array<ArrayBuffer>, bit: number) => {
      const copy = bytes.slice();
      copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return copy;
    };
    for (let bit = 0; bit < iv.length * 8; bit += 1) expect(await unseal(key, { iv: flipped(iv, bit), ciphertext }, header)).toBeNull();
    for (let bit = 0; bit < ciphertext.length * 8; bit += 7)
      expect(await unseal(key, { iv, ciphertext: flipped(ciphertext, bit) }, header)).toBeNull();
    for (const other of ['', `${header} `, header.replace('1', '2')]) expect(await unseal(key, { iv, ciphertext }, other)).toBeNull();
    for (const length of [0, 1, 15, 16, 4096, ciphertext.length - 1])
      expect(await unseal(key, { iv, ciphertext: ciphertext.slice(0, length) }, header)).toBeNull();
    expect(await unseal(key, { iv, ciphertext }, header)).not.toBeNull();
  });

  test('has a fresh IV each time, and differs each time', async () => {
    const sealed = await Promise.all(Array.from({ length: 1_000 }, () => seal(key, '{}', '')));
    expect(new Set(sealed.map(({ iv }) => iv.join())).size).toBe(1_000);
    expect(new Set(sealed.map(({ ciphertext }) => ciphertext.slice(-16).join())).size).toBe(1_000);
    expect(sealed.every(({ iv }) => iv.length === 12)).toBe(true);
  });

  test('gives its length away to the next four kilobytes only', async () => {
    const lengthOf = async (letters: number) => (await seal(key, JSON.stringify('x'.repeat(letters)), '')).ciphertext.length;
    expect(new Set(await Promise.all([0, 1, 100, 4094].map(lengthOf)))).toEqual(new Set([4096 + 16]));
    expect(await lengthOf(4095)).toBe(2 * 4096 + 16);
  });
});

describe('what is drawn at random', () => {
  test('has no favourites', () => {
    const COUNT = 6;
    const DRAWS = 60_000;
    const drawn = new Array<number>(COUNT).fill(0);
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const number = randomBelow(COUNT);
      drawn[number] = (drawn[number] ?? 0) + 1;
    }
    // Pearson's chi-squared with five degrees of freedom: above 40 less than once in four million runs.
    const expected = DRAWS / COUNT;
    expect(drawn.reduce((sum, times) => sum + (times - expected) ** 2 / expected, 0)).toBeLessThan(40);
  });

  test('is drawn anew where it would favour the small numbers', () => {
    // Of four equal quarters of what can be drawn, the last lies beyond the only multiple. Wrapped round, it would fall on the
    // first, which then came up every second time.
    const quarter = 2 ** 30;
    const first = Array.from({ length: 4_000 }, () => randomBelow(3 * quarter)).filter((number) => number < quarter).length;
    expect(first / 4_000).toBeGreaterThan(0.29);
    expect(first / 4_000).toBeLessThan(0.38);
  });

  test('ids are never the same', () => {
    const ids = Array.from({ length: 1_000 }, randomId);
    expect(new Set(ids).size).toBe(1_000);
    expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
  });
});
