import { describe, expect, test } from 'vitest';
import { STRENGTHS, SUGGESTED_WORDS, strengthOf, suggestPassphrase } from '#src/kept/passphrase.ts';
import { WORDS } from '#src/kept/passphrase-words.ts';

/** A practitioner is told how strong a passphrase is, and can have a strong one made. */

describe('the strength of a passphrase', () => {
  test.each([
    ['', 0],
    ['password', 0],
    ['Password1!', 1],
    ['qwertyuiop', 0],
    ['hertfordshire1', 1],
  ] as const)('%j is told to be easily guessed', async (passphrase, most) => {
    const { score, message } = await strengthOf(passphrase);
    expect(score).toBeLessThanOrEqual(most);
    expect(message).toBe(STRENGTHS[score]);
  });

  test('counts for nothing where it is what stands beside the case', async () => {
    const reference = 'Bluebell-Quayside-41';
    const alone = await strengthOf(reference);
    expect((await strengthOf(reference, [reference])).score).toBeLessThan(alone.score);
    expect((await strengthOf(reference, [reference])).score).toBeLessThan(2);
  });

  test('a very long passphrase is answered as any other', async () => {
    expect(await strengthOf('made up '.repeat(10_000))).toMatchObject({ message: expect.any(String) });
  });
});

describe('a suggested passphrase', () => {
  test('is as strong as can be told, and never the same', async () => {
    const suggested = await Promise.all(Array.from({ length: 50 }, suggestPassphrase));
    expect(new Set(suggested).size).toBe(50);
    for (const one of suggested) {
      expect(one.split('-')).toHaveLength(SUGGESTED_WORDS);
      expect(one).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(await strengthOf(one), one).toEqual({ score: 4, message: 'strong' });
    }
  });

  test('has the bits that it is said to have: five words out of 7,776 that all differ', () => {
    expect(new Set(WORDS).size).toBe(7_776);
    expect(WORDS.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([]);
    expect(SUGGESTED_WORDS * Math.log2(WORDS.length)).toBeCloseTo(64.6, 1);
  });
});
