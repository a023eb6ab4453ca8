import { describe, expect, it } from 'vitest';
import { findIdentifying } from '#pathways/identity/find.ts';
import { type KeepOut, withoutOverlaps } from '#pathways/identity/hit.ts';
import { sentenceAround, withoutHit } from '#pathways/identity/sentences.ts';

const found = (text: string, keepOut: readonly KeepOut[] = []) =>
  findIdentifying(text, keepOut).map(({ kind, sure, text: words }) => `${kind}${sure ? '' : '?'}: ${words}`);
const name = (text: string): KeepOut => ({ kind: 'name', text });

describe('what is the story, and stays', () => {
  it.each([
    'Paid £1,200 a month, then £07.50 an hour, then €25,000.',
    'Worked from 07.00 to 19.00, 84 hours a week, with 12 men in 3 rooms.',
    'Exploited between 01/02/2019 and 14 August 2020.',
    'Staff rang 101, then 999.',
    'Lives in the AL3 area, near the A41 and the M25.',
    'After 12 hours on the street, 2 men drive her home; a 10 minute walk away.',
    'In 2023 the number of workers was 1500.',
    'She is a Vietnamese woman from Hanoi, a Buddhist, who speaks Vietnamese and English.',
    'Referred by the Home Office, the Salvation Army and Hertfordshire Constabulary in May.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('questions and sure hits', () => {
  it('is sure of a date beside a word of birth, and asks about another in its sentence', () => {
    expect(found('DOB 12/03/1990')).toEqual(['date-of-birth: 12/03/1990']);
    expect(found('It was his birthday when they moved him to another house, on 12/03/1990.')).toEqual(['date-of-birth?: 12/03/1990']);
    expect(found('Born abroad. He was moved on 12/03/1990.')).toEqual([]);
  });

  it('is sure of an NHS number by its check digit or by name', () => {
    expect(found('Wristband 943 476 5919')).toEqual(['nhs-number: 943 476 5919']);
    expect(found('Wristband 943 476 5918')).toEqual(['nhs-number?: 943 476 5918']);
    expect(found('Code 9434765918')).toEqual([]);
  });

  it('only asks about the number of a helpline or a public website', () => {
    expect(found('Told about 0300 123 4567 and www.gov.uk/help.')).toEqual(['phone?: 0300 123 4567', 'web-address?: www.gov.uk/help']);
  });

  it('lets a place typed to keep out win over the list of towns', () => {
    expect(found('They moved to Barnsley.')).toEqual([]);
    expect(found('They moved to Barnsley.', [{ kind: 'place', text: 'Barnsley' }])).toEqual(['name-to-keep-out: Barnsley']);
  });

  it('takes a name that is a word for the name where its capital says so, and leaves the word in peace', () => {
    const keep = [name('Will Madeupton')];
    expect(found('I saw Will and he will come.', keep)).toEqual(['name-to-keep-out: Will']);
    expect(found('will is the boss', keep)).toEqual(['name-to-keep-out?: will']);
  });

  it('reads through invisible characters and other digits', () => {
    expect(found('Ex\u00adam\u200bplescu rang 07700\u2011900\u00a0123', [name('Examplescu')])).toEqual([
      'name-to-keep-out: Ex\u00adam\u200bplescu',
      'phone: 07700\u2011900\u00a0123',
    ]);
  });

  it('counts no blank as a name', () => {
    expect(found('anything at all, - and nothing', [name(''), name('  '), name('-'), { kind: 'place', text: '\n' }])).toEqual([]);
  });
});

describe('overlaps', () => {
  it('keep the sure before the long, and lose nothing sure', () => {
    const spans = [
      { start: 0, end: 20, kind: 'address', sure: false },
      { start: 5, end: 10, kind: 'name-to-keep-out', sure: true },
      { start: 8, end: 14, kind: 'phone', sure: true },
    ] as const;
    expect(withoutOverlaps(spans).map(({ start, end }) => [start, end])).toEqual([
      [5, 8],
      [8, 14],
    ]);
  });
});

describe('showing a hit and taking it out', () => {
  const text = 'She was afraid. Mr. Testov told her to wait (by the van). Then she left.';
  const hit = findIdentifying(text, [name('Testov')])[0];

  it('shows it in its sentence', () => {
    expect(hit && sentenceAround(text, hit)).toEqual({ before: 'Mr. ', hit: 'Testov', after: ' told her to wait (by the van).' });
  });

  it('cuts a sentence without end', () => {
    const long = `${'word '.repeat(200)}Testov ${'word '.repeat(200)}`;
    const start = long.indexOf('Testov');
    const shown = sentenceAround(long, { start, end: start + 6 });
    expect(shown.hit).toBe('Testov');
    expect(shown.before).toMatch(/^… word .{100,170}word $/);
    expect(shown.after).toMatch(/^ word .{100,170}word …$/);
  });

  it('puts other words in its place', () => {
    expect(hit && withoutHit(text, hit, 'the landlord')).toContain('Mr. the landlord told her');
  });
});
