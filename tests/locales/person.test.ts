import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import person from '#locales/en/person.json' with { type: 'json' };
import { pagesFor, READERS, SENDERS, type Told } from '#src/person/pages.ts';

/** The words that somebody reads who may be frightened, tired, or a child: all there, plain, and promising nothing. */

type Words = string | readonly string[] | { readonly [key: string]: Words };

const textsIn = (words: Words): readonly string[] => (typeof words === 'string' ? [words] : Object.values(words).flatMap(textsIn));
const at = (key: string): Words | undefined =>
  key.split('.').reduce<Words | undefined>((words, part) => (words as Record<string, Words> | undefined)?.[part], person);

const EVERYBODY: readonly Told[] = READERS.flatMap((reader) =>
  [null, ...SENDERS].flatMap((sender) =>
    [true, false].flatMap((ageNotSure) => [true, false].map((near18) => ({ reader, sender, ageNotSure, near18 }))),
  ),
);
const pagesShown = (reader: Told['reader']) => [
  ...new Set(EVERYBODY.filter((told) => told.reader === reader).flatMap((told) => pagesFor(told).map(({ id }) => id))),
];

describe.each(READERS)('the pages for the reader “%s”', (reader) => {
  test('have a title and words each, and none is written that nobody is shown', () => {
    const shown = pagesShown(reader).filter((id) => id !== 'numbers');
    expect(Object.keys(person[reader]).toSorted()).toEqual(shown.toSorted());
    for (const id of shown) {
      expect(textsIn(at(`${reader}.${id}.title`) ?? []), id).toHaveLength(1);
      expect(textsIn(at(`${reader}.${id}.text`) ?? []).length, id).toBeGreaterThan(0);
    }
  });

  test('end with the numbers and with their own turn', () => {
    for (const told of EVERYBODY.filter((one) => one.reader === reader)) {
      expect(
        pagesFor(told)
          .map(({ id }) => id)
          .slice(-2),
      ).toEqual(['numbers', 'yourTurn']);
    }
  });
});

describe('what is shown fits who holds the conversation', () => {
  const adult = (sender: Told['sender']) => pagesFor({ reader: 'adult', sender, ageNotSure: false, near18: false }).map(({ id }) => id);

  test.each([
    ['statutory-fro', 'noDuty'],
    ['home-office-fro', 'noDuty'],
    ['non-statutory-fro', 'noByChoice'],
    ['not-fro', 'noForm'],
    [null, 'noAnyone'],
  ] as const)('%s: one page about saying no, %s', (sender, expected) => {
    expect(adult(sender).filter((id) => /^no[A-Z]/.test(id))).toEqual([expected]);
    expect(adult(sender).includes('sender')).toBe(sender === 'not-fro');
  });

  test('only a notification that somebody has to make is called one that cannot be stopped (R64, R73)', () => {
    expect(textsIn(person.adult.noDuty).join(' ')).toMatch(/Duty to Notify.*You cannot stop it.*Your name is left out/);
    for (const page of ['noByChoice', 'noForm'] as const) expect(textsIn(person.adult[page]).join(' ')).not.toMatch(/cannot stop|Duty/);
  });

  test('a young person of uncertain age, or near 18, is told of that and nobody else is', () => {
    const ids = (ageNotSure: boolean, near18: boolean) =>
      pagesFor({ reader: 'older', sender: null, ageNotSure, near18 }).map(({ id }) => id);
    expect(ids(true, true)).toEqual(expect.arrayContaining(['age', 'turning18']));
    expect(ids(false, false)).not.toEqual(expect.arrayContaining(['age']));
    expect(ids(false, false)).not.toEqual(expect.arrayContaining(['turning18']));
  });
});

describe('a child is told and not asked (R84, R85)', () => {
  const sentences = sentencesOf([...textsIn(person.older), ...textsIn(person.younger)]);

  test('nothing asks a child to agree, and nothing speaks of a notification', () => {
    expect(sentences.filter((one) => /\bagree|\bconsent|\bsign\b|your choice|Duty to Notify|say no\b/i.test(one))).toEqual([
      'You are not asked to sign or agree to anything.',
    ]);
  });

  test('nothing lets a child believe that it stays secret', () => {
    for (const reader of ['older', 'younger'] as const)
      expect(textsIn(person[reader].whoSees).join(' ')).toMatch(/cannot keep this a secret.*police/);
  });
});

describe('nothing is promised', () => {
  const all = sentencesOf(textsIn(person));

  test('no certainty, no confidence, no day for a decision', () => {
    expect(
      all.filter((one) => /\bguarantee|\bdefinite|\bcertainly|\bconfidential|\balways safe\b|will be (safe|fine|all right)/i.test(one)),
    ).toEqual([]);
    expect(all.filter((one) => /promise/i.test(one) && !/^Nobody can promise/.test(one))).toEqual([]);
    expect(all.filter((one) => /\bnever\b.*\b(see|told|know)\b/i.test(one))).toEqual([]);
  });

  test('an adult is told plainly that the police are told and that immigration may see it (R38, R114)', () => {
    expect(person.adult.whoSees.text).toContain('The police are told as well.');
    expect(person.adult.immigration.text.join(' ')).toMatch(/may see what you say.*Nobody can promise that they will not see it/);
  });

  test('the slip to hide does not say what its numbers are for', () => {
    expect(textsIn(person.strip).filter((one) => /slave|victim|traffick|helpline|salvation|home office/i.test(one))).toEqual([]);
  });
});

describe('it can be read by somebody who reads as a child of nine to eleven does', () => {
  /** Grades of school in the United States; a child of nine to eleven is in the fourth to the sixth. */
  const LEVELS = { adult: [4, 6], older: [3.5, 5], younger: [1.5, 3] } as const;

  test.each(READERS)('%s: all pages together, and each of them', (reader) => {
    const [all, each] = LEVELS[reader];
    expect(gradeOf(textsIn(person[reader]))).toBeLessThan(all);
    for (const [id, words] of Object.entries(person[reader])) expect(gradeOf(textsIn(words)), id).toBeLessThan(each);
  });

  test.each(['paused', 'stopped', 'end', 'numbers', 'leaflet', 'card'] as const)('what stands around them: %s', (group) => {
    expect(gradeOf(textsIn(person[group]))).toBeLessThan(4);
  });

  test('no sentence is longer than somebody can hold in mind', () => {
    expect(sentencesOf(textsIn(person)).filter((one) => wordsOf(one).length > 26)).toEqual([]);
    expect(sentencesOf(textsIn(person.younger)).filter((one) => wordsOf(one).length > 18)).toEqual([]);
  });
});

/** The name that the law gives it is explained on its page, and would weigh on every other. */
function sentencesOf(texts: readonly string[]): readonly string[] {
  return texts
    .map((text) => text.replaceAll('National Referral Mechanism', 'NRM'))
    .flatMap((text) => text.split(/(?<=[.?!:])\s+/))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\p{N}’-]+/gu) ?? [];
}

function gradeOf(texts: readonly string[]): number {
  const sentences = sentencesOf(texts);
  const words = sentences.flatMap(wordsOf);
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}
