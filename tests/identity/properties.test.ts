import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentifying } from '#pathways/identity/find.ts';
import type { Hit, KeepOut } from '#pathways/identity/hit.ts';
import { isOrdinary } from '#pathways/identity/ordinary-words.ts';
import { sentenceAround, withoutHit } from '#pathways/identity/sentences.ts';
import { PASSAGES } from './corpus.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...PASSAGES.map(({ text }) => text)), { maxLength: 3 }).map((texts) => texts.join('\u0301')),
  fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);
const anyNames: fc.Arbitrary<readonly KeepOut[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('name', 'nickname', 'place'),
    text: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 8 })),
  }),
  { maxLength: 4 },
);

/** Invented names: syllables, now and then with letters that carry accents. */
const syllable = fc.tuple(
  fc.constantFrom('b', 'br', 'd', 'f', 'g', 'k', 'kl', 'm', 'n', 'p', 'r', 's', 'st', 't', 'v', 'z', 'č', 'ş', 'ț', 'ž', 'ł', 'đ', 'ñ'),
  fc.constantFrom('a', 'e', 'i', 'o', 'u', 'á', 'ę', 'ī', 'ö', 'ũ', 'ễ', 'ø'),
  fc.constantFrom('', '', 'n', 'r', 's', 'l', 'ß'),
);
const inventedName = fc
  .array(syllable, { minLength: 2, maxLength: 4 })
  .map((syllables) => syllables.flat().join(''))
  .map((letters) => `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`)
  .filter(
    (letters) =>
      letters.length > 3 &&
      !isOrdinary(letters.toLowerCase()) &&
      !isOrdinary(letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()),
  );
const scriptName = fc.constantFrom('Примера', 'Образец', 'Δοκιμάκης', 'مثال', 'فرضی', '范例明', 'নমুনা', 'ምሳሌ', 'Nguyễn', 'Łukasz', 'Ştefan');

const surroundings: readonly (readonly [string, (name: string) => string])[] = [
  ['at the start', (name) => `${name} told us about the house.`],
  ['at the end', (name) => `the money was paid to ${name}`],
  ['in brackets', (name) => `the landlord (${name}) has keys`],
  ['in quotes', (name) => `they call him “${name}” there`],
  ['as a possessive', (name) => `we saw ${name}’s van outside`],
  ['behind a hyphen', (name) => `an ex-${name} worker told us`],
  ['across a line break', (name) => `the boss is\n${name}\nand nobody else`],
  ['in upper case', (name) => `PAID TO ${name.toUpperCase()} EVERY WEEK`],
  ['in lower case', (name) => `paid to ${name.toLowerCase()} every week`],
  [
    'without accents',
    (name) =>
      `paid to ${name
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')} every week`,
  ],
  ['taken apart into letters and accents', (name) => `paid to ${name.normalize('NFD')} every week`],
];

describe('whatever is written', () => {
  it('never throws, and hits stand in order, apart, on the letters they quote', () => {
    fc.assert(
      fc.property(anyText, anyNames, (text, names) => {
        let end = 0;
        for (const hit of findIdentifying(text, names)) {
          expect(hit.start).toBeGreaterThanOrEqual(end);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(hit.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(hit.start, hit.end)).toBe(hit.text);
          expect(sentenceAround(text, hit).hit).toBe(hit.text);
          expect(withoutHit(text, hit, '')).toHaveLength(text.length - hit.text.length);
          end = hit.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same hits for the same text', () => {
    fc.assert(
      fc.property(anyText, anyNames, (text, names) => {
        expect(findIdentifying(text, names)).toEqual(findIdentifying(text, names));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a name to keep out is found', () => {
  const covers = (hits: readonly Hit[], text: string, planted: string) => {
    const letters = (of: string) => of.normalize('NFC').toLowerCase();
    return hits.some(({ kind, text: hit }) => kind === 'name-to-keep-out' && letters(hit).includes(letters(planted))) || `not in ${text}`;
  };

  it.each(surroundings)('%s', (where, plant) => {
    fc.assert(
      fc.property(fc.oneof(inventedName, scriptName), fc.option(inventedName), (name, other) => {
        const text = plant(name);
        const bare =
          where === 'without accents'
            ? name
                .normalize('NFD')
                .replace(/[\u0300-\u036f]/g, '')
                .normalize('NFC')
            : name;
        const planted = where === 'in upper case' ? name.toUpperCase() : bare;
        const keep: readonly KeepOut[] = [{ kind: 'name', text: other === null ? name : `${other} ${name}` }];
        expect(covers(findIdentifying(text, keep), text, planted)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a text as long as the form allows', () => {
  const LENGTH = 15_000;
  const nearMisses = [
    'a',
    'A ',
    'a.',
    'A.',
    '1',
    '1 ',
    '07',
    '+',
    'a@',
    'a@a.',
    ' at ',
    'a at a ',
    '[at]',
    'dot ',
    'www.',
    'http://',
    'x.com/',
  ];
  const more = [
    'fb: ',
    'insta: a_',
    '"A ',
    "'A ",
    "o'o'",
    'Flat 1 ',
    '1 A A A A ',
    '12 a b ',
    'AB12',
    'A1',
    'QQ12',
    'passport 1',
    'HO ref ',
    'born ',
  ];
  const others = [
    '1/1/',
    'Mr ',
    'named ',
    'City Of ',
    'An ',
    'golden dragon ',
    'T e s t a ',
    '范',
    'Жж ',
    '\u0301',
    '\u200b',
    '((((',
    '\n',
    '. ',
    '\ud800',
    '😀',
  ];
  const keep: readonly KeepOut[] = [
    { kind: 'name', text: 'Testa Examplescu' },
    { kind: 'name', text: 'Do Van An' },
    { kind: 'place', text: 'Golden Dragon Nail Bar' },
    { kind: 'name', text: '范例明' },
    { kind: 'name', text: 'A B C' },
  ];

  it.each([...nearMisses, ...more, ...others])('of nothing but %j is read to its end', (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH - 12);
    const hits = findIdentifying(`${text}\nExamplescu`, keep);
    expect(hits.at(-1)?.text).toContain('Examplescu');
  });
});
