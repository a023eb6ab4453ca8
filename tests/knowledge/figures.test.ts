import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf, hasAnybody, isFew, levelFigures } from '#src/knowledge/figures.ts';
import { HAND_PLACES, handKey, NO_HANDS, readHands } from '#src/knowledge/group.ts';
import { KNOWLEDGE_QUESTIONS } from '#src/knowledge/questions.ts';
import { checkOf, fileOf, handsOf } from './sample.ts';

const NOBODY = { files: [], hand: NO_HANDS };

describe('a worked example', () => {
  // By hand: three people at 4 and four at 6 before; seven at 9 after. From files: one at 2 before, one at 8 and one at 7 after.
  const figures = figuresOf({
    hand: handsOf({ before: [0, 0, 0, 3, 0, 4, 0, 0, 0, 0], after: [0, 0, 0, 0, 0, 0, 0, 0, 7, 0] }),
    files: [fileOf('a', checkOf('before', 2, 1, 3)), fileOf('b', checkOf('after', 8, 10, 12)), fileOf('c', checkOf('after', 7, 6, 1))],
  });

  test('adds up files and hands, level by level', () => {
    expect(figures.levels.knowledge.before.counts).toEqual([0, 1, 0, 3, 0, 4, 0, 0, 0, 0]);
    expect(figures.levels.knowledge.after.counts).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 7, 0]);
  });

  test('has the average with one decimal and the share at 8 or above', () => {
    // (2 + 3 × 4 + 4 × 6) ÷ 8 = 4.75, and (7 + 8 + 7 × 9) ÷ 9 = 8.67; 8 of 9 are 88.9%.
    expect(figures.levels.knowledge.before).toMatchObject({ people: 8, mean: 4.8, high: 0, highPercent: 0 });
    expect(figures.levels.knowledge.after).toMatchObject({ people: 9, mean: 8.7, high: 8, highPercent: 89 });
  });

  test('counts right answers from files alone', () => {
    expect(figures.questions.map(({ id }) => id)).toEqual(KNOWLEDGE_QUESTIONS);
    expect(figures.questions[0]?.rights).toEqual({
      before: { right: 1, people: 1, percent: null },
      after: { right: 2, people: 2, percent: null },
    });
    expect(figures.questions[11]?.rights).toEqual({
      before: { right: 0, people: 1, percent: null },
      after: { right: 1, people: 2, percent: null },
    });
  });
});

describe('few people', () => {
  test('an empty group has no figures, and no division by nobody', () => {
    const figures = figuresOf(NOBODY);
    expect(hasAnybody(figures)).toBe(false);
    expect(figures.levels.knowledge.before).toEqual({ counts: Array(10).fill(0), people: 0, mean: null, high: 0, highPercent: null });
    expect(isFew(figures.levels.knowledge.before)).toBe(false);
  });

  test('one person is a count, and neither an average nor a share', () => {
    const figures = figuresOf({ ...NOBODY, files: [fileOf('a', checkOf('after', 9, 2, 4))] });
    expect(hasAnybody(figures)).toBe(true);
    expect(figures.levels.knowledge.after).toMatchObject({ people: 1, mean: null, high: 1, highPercent: null });
    expect(isFew(figures.levels.knowledge.after)).toBe(true);
  });

  test('four are few and five are not', () => {
    expect(levelFigures([0, 0, 0, 0, 0, 0, 0, 4, 0, 0])).toMatchObject({ mean: null, highPercent: null });
    expect(levelFigures([0, 0, 0, 0, 0, 0, 0, 5, 0, 0])).toMatchObject({ mean: 8, highPercent: 100 });
  });
});

test('whoever is counted is counted once: people are the sum of the levels, and the average lies among them', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(999), { minLength: 10, maxLength: 10 }), (counts) => {
      const { people, mean, high, highPercent } = levelFigures(counts);
      const levels = counts.flatMap((here, index) => (here > 0 ? [index + 1] : []));
      expect(people).toBe(counts.reduce((sum, here) => sum + here, 0));
      expect(high).toBe((counts[7] ?? 0) + (counts[8] ?? 0) + (counts[9] ?? 0));
      if (people >= 5) {
        expect(mean).toBeGreaterThanOrEqual(Math.min(...levels));
        expect(mean).toBeLessThanOrEqual(Math.max(...levels));
        expect(highPercent).toBeLessThanOrEqual(100);
      }
    }),
  );
});

describe('a show of hands', () => {
  test('is read as typed, an empty field as nobody', () => {
    const read = readHands({ [handKey('knowledge', 'before', 3)]: ' 12 ', [handKey('confidence', 'after', 10)]: '1', other: 'x' });
    expect(read).toEqual({
      ok: true,
      hand: {
        knowledge: { before: [0, 0, 12, 0, 0, 0, 0, 0, 0, 0], after: NO_HANDS.knowledge.after },
        confidence: { before: NO_HANDS.confidence.before, after: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1] },
      },
    });
  });

  test.each(['-1', '2.5', '1000', 'two', '1e2', '=1+1', '１'])('that is no whole number is named and not counted: %s', (typed) => {
    expect(readHands({ [handKey('knowledge', 'after', 7)]: typed })).toEqual({ ok: false, wrong: ['knowledge-after-7'] });
  });

  test('never gives anything but whole numbers up to 999, whatever is typed', () => {
    const field = fc.constantFrom(...HAND_PLACES.map(({ key }) => key));
    fc.assert(
      fc.property(fc.dictionary(field, fc.oneof(fc.string(), fc.nat(2000).map(String)), { noNullPrototype: true }), (typed) => {
        const read = readHands(typed);
        if (!read.ok) expect(read.wrong.every((key) => key in typed)).toBe(true);
        const counts = read.ok ? Object.values(read.hand).flatMap((both) => Object.values(both).flat()) : [];
        expect(counts.every((count) => Number.isInteger(count) && count >= 0 && count <= 999)).toBe(true);
      }),
    );
  });
});
