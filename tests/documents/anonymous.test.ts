import { describe, expect, test } from 'vitest';
import { type Details, fillForm } from '#pathways/forms/fill.ts';
import { FIELDS } from '#pathways/forms/official-form.ts';
import type { Answers } from '#pathways/questions.ts';
import { textsOf } from '#src/documents/model.ts';
import { modelOf } from '#src/documents/model-of.ts';
import { documentsFor } from '#src/documents/which.ts';
import { fixture, inputOf, readBack, say, squeezed } from './case-documents.ts';

/** No document of an anonymous notification may carry anything that somebody wrote (R65, R66, R71). */

const base: Answers = { ...fixture('dtn-anonymous-maximal').answers, consent: 'refused' };
const WAYS: readonly (readonly [string, Answers])[] = [
  ['refused', { ...base, cooperateWithAuthorities: 'no' }],
  ['willing but not to be named', { ...base, cooperateWithAuthorities: 'yes-not-named' }],
  ['could not be asked', { ...base, consent: 'cannot-be-obtained' }],
  [
    'by choice of a charity',
    { ...base, organisation: 'The Salvation Army', responder: 'non-statutory-fro', cooperateWithAuthorities: 'no' },
  ],
];

/** A different name, number and date in every box of the form, and beside every value that comes off a list. */
const planted: Details = Object.fromEntries(
  [...FIELDS.values()].map(({ key, type }, index) => {
    const mark = `Plantova${index}x`;
    if (key === 'fr-email') return [key, 'planted.responder@example.gov.uk'];
    if (type === 'checkbox' || type === 'radio' || type === 'select') return [key, [mark]];
    if (type === 'date') return [key, `19${String(index).padStart(2, '0').slice(-2)}-02-17 ${mark}`];
    if (type === 'tel' || type === 'number') return [key, `020 7946 0${index} ${mark}`];
    return [key, `${mark} of 19 February 19${index}, tel. 020 7946 ${index}`];
  }),
);

describe.each(WAYS)('an anonymous notification: %s', (_, answers) => {
  const input = inputOf({ answers, details: planted });

  test('is one', () => {
    expect(input.walk.outcome).toMatchObject({ form: 'dtn', formIdentifies: false });
    expect(documentsFor(input.walk)).toEqual(['dtn', 'action-plan']);
  });

  test('says nothing that was typed, in any document', () => {
    for (const id of documentsFor(input.walk)) {
      const said = textsOf(modelOf(id, input)).join('\n');
      expect(said).not.toMatch(/Plantova|7946|19 February/);
    }
  });

  test('carries nothing that was typed in the files either', async () => {
    for (const id of documentsFor(input.walk)) {
      const { pages, info } = await readBack(modelOf(id, input));
      expect(`${pages.join('')}${JSON.stringify(info)}`).not.toMatch(/Plantova|7946|19 February/);
    }
  });

  test('carries the responder’s own work e-mail address, and only where it is one', () => {
    const email = (value: string) => textsOf(modelOf('dtn', inputOf({ answers, details: { 'fr-email': value } }))).join('\n');
    expect(email('robin@example.gov.uk')).toContain('robin@example.gov.uk');
    for (const slip of ['Testa Examplescu', 'Testa <robin@example.gov.uk>', 'robin@example.gov.uk Testa', 'Testa Examplescu@home']) {
      expect(email(slip)).not.toMatch(/Testa|Examplescu/);
    }
  });

  test('has no field for a name, a way to reach them, or what they told about helping', () => {
    const said = textsOf(modelOf('dtn', input));
    for (const key of [
      'victim-first-name',
      'victim-last-name',
      'victim-email',
      'victim-address-street',
      'cooperation-details',
      'victim-dob',
    ]) {
      expect(said).not.toContain(say(`form:fields.${key}.label`));
    }
  });
});

test('prints what comes off an official list, letter by letter, and says where words were left out', async () => {
  const { pages } = await readBack(modelOf('dtn', inputOf(fixture('dtn-anonymous-maximal'))));
  const text = squeezed(pages.join(''));
  for (const listed of ['Watford', 'Luton', 'Romania', 'Hertfordshire Constabulary', 'Romanian', 'Moldovan'])
    expect(text).toContain(squeezed(listed));
  expect(text).toContain(squeezed(say('documents:form.freeTextLeftOut')));
  expect(text).not.toContain('Examplescu');
});

test('a value that is nearly on a list is not on it', () => {
  const { answers } = fixture('dtn-anonymous-maximal');
  const details = {
    'current-town': 'Watford, 3 Imaginary Row',
    'dtn-nationality': ['romanian '],
    'exploitation-uk-towns': ['Luton', 'Testatown'],
  };
  const said = textsOf(modelOf('dtn', inputOf({ answers, details: { ...details, 'exploitation-location-scope': 'uk' } }))).join('\n');
  expect(said).not.toMatch(/Imaginary|Testatown|romanian /);
  expect(said).toContain('Luton');
});

test('the same case, when they agree to be named, carries what was typed', () => {
  const { answers, details } = fixture('dtn-named-maximal');
  const input = inputOf({ answers, details });
  const said = textsOf(modelOf('dtn', input)).join('\n');
  const shown = fillForm(input.walk, details).flatMap(({ field: { freeText }, value }) => (freeText ? value : []));
  expect(shown.length).toBeGreaterThan(20);
  for (const value of [...shown, 'Testa', 'Examplescu']) expect(said).toContain(value);
});
