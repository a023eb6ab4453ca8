import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import details from '#locales/en/details.json' with { type: 'json' };
import { follow } from '#pathways/follow.ts';
import { contradictsAge, lengthOnline, mistakeIn, refusalOf } from '#pathways/forms/checks.ts';
import { type FilledField, fillForm } from '#pathways/forms/fill.ts';
import { GROUPS, groupsIn, stateOf } from '#pathways/forms/groups.ts';
import { FIELDS, SECTIONS } from '#pathways/forms/official-form.ts';
import { suggestionsFor } from '#pathways/forms/review.ts';

const filled = (key: string, ...value: string[]): FilledField => ({ section: '', field: FIELDS.get(key) as FilledField['field'], value });

const ADULT = {
  immediateDanger: 'no',
  ageStatus: 'adult',
  wasChildDuringExploitation: 'no',
  responder: 'statutory-fro',
  capacityConcern: 'no',
  consent: 'given',
  careAndSupportNeeds: 'no',
  cooperateWithAuthorities: 'no',
  wantsLocalSupport: 'no',
};

describe('the pages of the form', () => {
  test('together ask every field of the form once, in the official order, each in its section', () => {
    expect(Object.values(GROUPS).flatMap(({ fields }) => fields)).toEqual([...FIELDS.keys()]);
    for (const { section, fields } of Object.values(GROUPS)) {
      const own = SECTIONS.find(({ id }) => id === section)?.fields.map(({ key }) => key);
      expect(own).toEqual(expect.arrayContaining([...fields]));
    }
    expect(Object.keys(details.groups)).toEqual(Object.keys(GROUPS));
  });

  test('of a route stay the same whatever is typed on them', () => {
    const walk = follow(ADULT);
    const pages = groupsIn(fillForm(walk, {}));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...FIELDS.keys()), fc.constantFrom('yes', 'no', 'x')), (typed) => {
        expect(groupsIn(fillForm(walk, typed))).toEqual(pages);
      }),
    );
  });

  test('are ready once nothing is missing that the online service requires', () => {
    const walk = follow(ADULT);
    expect(stateOf('dates', fillForm(walk, {}))).toBe('not-started');
    expect(stateOf('dates', fillForm(walk, { 'multiple-situations': 'no' }))).toBe('in-progress');
    expect(stateOf('dates', fillForm(walk, { 'multiple-situations': 'no', 'exploitation-dates-single': 'May' }))).toBe('ready');
    expect(stateOf('evidence', fillForm(walk, {}))).toBe('nothing-needed');
  });
});

describe('what cannot be right is said at the field', () => {
  test.each([
    ['1990-02-03', null],
    ['1990-2-3', null],
    ['1990-02-30', 'date-impossible'],
    ['2023-02-29', 'date-impossible'],
    ['2024-02-29', null],
    ['-02-03', 'date-incomplete'],
    ['90-02-03', 'date-incomplete'],
    ['2027-01-01', 'date-future'],
    ['1900-01-01', 'date-too-early'],
  ])('date of birth %s: %s', (date, mistake) => {
    expect(mistakeIn(filled('victim-dob', date), '2026-05-01')).toBe(mistake);
  });

  test.each([
    ['testa@example.org', null],
    ['testa.examplescu@sub.example.co.uk', null],
    ['testa@example', 'email-impossible'],
    ['testa example.org', 'email-impossible'],
  ])('email %s: %s', (email, mistake) => {
    expect(mistakeIn(filled('victim-email', email), '2026-05-01')).toBe(mistake);
  });

  test('a box holds 15,000 characters as the online service counts them, a line break as two', () => {
    expect(mistakeIn(filled('family-background', 'a'.repeat(15_000)), '2026-05-01')).toBeNull();
    expect(mistakeIn(filled('family-background', `${'a'.repeat(14_999)}\nb`), '2026-05-01')).toBe('too-long');
    expect(lengthOnline('  a\nb  ')).toBe(4);
  });
});

describe('what the online service would refuse is listed, and stops nobody', () => {
  test.each([
    ['last-contact-details', 'He wrote from x@example.org', 'link-text'],
    ['last-contact-details', 'they left.then they came', 'link-text'],
    ['last-contact-details', 'They left. Then they came.', null],
    ['victim-phone', '020 7946 0123', null],
    ['victim-phone', '07700 900123', 'phone'],
    ['alternative-phone', '+40 721 234 567', null],
    ['fr-phone', 'extension 12', null],
    ['current-town', 'Dromore ', 'known-refused'],
    ['nationality', 'Citizen of Vanuatu ', 'known-refused'],
    ['evidence-files', 'photo.heic', 'file-type'],
    ['evidence-files', 'Letter.PDF', null],
  ])('%s “%s”: %s', (key, value, refusal) => {
    expect(refusalOf(filled(key, value))).toBe(refusal);
  });

  test('an empty field that it requires, and more than 99 files', () => {
    expect(refusalOf(filled('birthplace'))).toBe('missing');
    expect(refusalOf(filled('victim-nickname'))).toBeNull();
    expect(refusalOf(filled('evidence-files', ...Array.from({ length: 100 }, (_, index) => `${index}.pdf`)))).toBe('too-many-files');
  });
});

describe('a date of birth that contradicts the age answer', () => {
  test.each([
    ['2008-05-01', '18-or-over', null],
    ['2008-05-02', '18-or-over', 'is-child'],
    ['2008-05-01', 'under-18', 'is-adult'],
    ['2008-05-02', 'under-18', null],
    ['2008-02-29', 'under-18', 'is-adult'],
    ['1990-01-01', 'not-sure', null],
    ['1990-13-01', 'under-18', null],
  ])('%s, recorded as %s: %s', (born, age, found) => {
    expect(contradictsAge(born, age, '2026-05-01')).toBe(found);
  });
});

describe('a second look', () => {
  const form = (typed: Record<string, string>) => fillForm(follow(ADULT), typed);

  test('remarks on what is missing, and never gives a number', () => {
    expect(suggestionsFor(form({}))).toContain('no-second-contact');
    expect(suggestionsFor(form({ 'absence-contact-email': 'team@example.gov.uk' }))).not.toContain('no-second-contact');
    expect(JSON.stringify(details.review)).not.toMatch(/\d/);
  });

  test('remarks on a bare gap, on the same text twice, and on a concern without a reason', () => {
    expect(suggestionsFor(form({ 'family-background': 'Not known.' }))).toContain('gaps-not-explained');
    expect(suggestionsFor(form({ 'family-background': 'Two sisters.', 'education-history': 'Two sisters.' }))).toContain('same-text-twice');
    const doubt = { 'credibility-concerns': 'yes', 'credibility-evidence': 'The dates differ.' };
    expect(suggestionsFor(form(doubt))).toContain('credibility-without-reason');
    expect(suggestionsFor(form({ ...doubt, 'credibility-evidence': 'The dates differ, I think from fear.' }))).not.toContain(
      'credibility-without-reason',
    );
  });
});

test('every one of the 117 fields is asked on some route', () => {
  const routes = [
    ADULT,
    { ...ADULT, consent: 'refused' },
    { ...ADULT, consent: 'refused', cooperateWithAuthorities: 'yes' },
    { ...ADULT, ageStatus: 'child' },
  ];
  const seen = new Set<string>();
  for (const answers of routes) {
    for (let choice = 0; choice < 10; choice += 1) {
      // Every choice answered with its first option, then every one with its second, and so on.
      const details = Object.fromEntries(
        [...FIELDS.values()].map(({ key, options }) => [key, options?.[choice % options.length] ?? 'Made up']),
      );
      for (const { field } of fillForm(follow(answers), details)) seen.add(field.key);
      // Two boxes of which either can be ticked open fields of their own.
      for (const { field } of fillForm(follow(answers), {
        ...details,
        'victim-contact-methods': ['email', 'post'],
        'recipient-contact-methods': ['email', 'post'],
      }))
        seen.add(field.key);
      for (const { field } of fillForm(follow({ ...answers, wantsSupport: 'yes' }), {
        ...details,
        'exploitation-types': ['other'],
        'support-contact-route': ['own-number', 'alternative-number', 'cannot-provide'][choice % 3] as string,
        'decision-recipient': choice % 2 ? 'someone-else' : 'potential-victim',
        'recipient-contact-methods': ['email', 'post'],
      }))
        seen.add(field.key);
    }
  }
  expect([...FIELDS.keys()].filter((key) => !seen.has(key))).toEqual([]);
});
