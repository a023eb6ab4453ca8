import { describe, expect, test } from 'vitest';
import type { Answers } from '#pathways/questions.ts';
import { textsOf } from '#src/documents/model.ts';
import { modelOf } from '#src/documents/model-of.ts';
import { documentsFor } from '#src/documents/which.ts';
import { fixture, inputOf, readBack, say, squeezed } from './case-documents.ts';

const refused: Answers = { ...fixture('dtn-anonymous-maximal').answers, consent: 'refused', cooperateWithAuthorities: 'no' };
const details = {
  'how-exploitation-started': 'An offer of work near Madeupton.',
  'victim-first-name': 'Testa',
  'report-reference': 'Testa 1',
};

describe('a notification that may not identify, once its text was checked', () => {
  const kept = [
    {
      field: 'how-exploitation-started',
      text: 'Madeupton',
      sentence: 'An offer of work near Madeupton.',
      reason: 'A place that nobody can be found by.',
    },
  ];
  const input = { ...inputOf({ answers: refused, details }), identityChecked: { kept } };
  const said = (id: 'dtn' | 'action-plan') => textsOf(modelOf(id, input)).join('\n');

  test('carries the checked text, and still no name and no reference', () => {
    expect(said('dtn')).toContain('An offer of work near Madeupton.');
    expect(said('dtn')).not.toContain('Testa');
  });

  test('records in the action plan what was kept and why', () => {
    expect(said('action-plan')).toContain('“Madeupton” in “How it began”: A place that nobody can be found by.');
  });
});

describe('the sheet for local support', () => {
  const agrees: Answers = { ...fixture('nrm-adult-maximal').answers, wantsLocalSupport: 'yes' };
  const person = { 'victim-first-name': 'Testa', 'victim-phone': '020 7946 0123' };
  const sheet = (answers: Answers) => textsOf(modelOf('local-support', inputOf({ answers, details: person }))).join('\n');

  test('is offered only where they want local support and agreed to share something with it', () => {
    expect(documentsFor(inputOf({ answers: agrees, details: {} }).walk)).not.toContain('local-support');
    const whom = { ...agrees, mayShare: ['name'], mayShareWith: ['local-support'] };
    expect(documentsFor(inputOf({ answers: whom, details: {} }).walk)).toContain('local-support');
    expect(documentsFor(inputOf({ answers: { ...whom, wantsLocalSupport: 'no' }, details: {} }).walk)).not.toContain('local-support');
  });

  test('holds what they agreed to share with that service, and nothing else', () => {
    const agreed = sheet({ ...agrees, mayShare: ['name'], mayShareWith: ['local-support'] });
    expect(agreed).toContain('Testa');
    expect(agreed).not.toContain('7946');
    expect(sheet({ ...agrees, mayShare: ['contact-details'], mayShareWith: ['local-support', 'police'] })).not.toContain('Testa');
  });

  test.each(['local-support-minimal', 'local-support-maximal'])(
    '%s: read back, it says on every page that it is no referral',
    async (name) => {
      const { pages } = await readBack(modelOf('local-support', inputOf(fixture(name))));
      for (const page of pages) expect(squeezed(page)).toContain(squeezed(say('documents:notices.local-support')));
      expect(squeezed(pages.join('')).includes('Examplescu')).toBe(name.endsWith('maximal'));
    },
  );

  test('about somebody who may not be identified in the notification holds no typed name', () => {
    const nameless = { ...refused, wantsLocalSupport: 'yes', mayShare: ['name', 'contact-details'], mayShareWith: ['local-support'] };
    expect(sheet(nameless)).not.toMatch(/Testa|7946/);
  });
});
