import { describe, expect, test } from 'vitest';
import type { Details } from '#pathways/forms/fill.ts';
import { FIELDS } from '#pathways/forms/official-form.ts';
import type { Answers } from '#pathways/questions.ts';
import { SHAREABLE, type Shareable } from '#src/documents/may-share.ts';
import { textsOf } from '#src/documents/model.ts';
import { modelOf } from '#src/documents/model-of.ts';
import { documentsFor } from '#src/documents/which.ts';
import { fixture, inputOf, readBack, say, squeezed } from './case-documents.ts';

/** A handover sheet tells a First Responder what was agreed, and nothing else (R56, R117, R118). */

/** A different word in every detail, so that each can be told from the others. */
const marked: Details = Object.fromEntries([...FIELDS.keys()].map((key) => [key, `Mark-${key}.`]));
const OWN = ['fr-first-name', 'fr-last-name', 'fr-role', 'fr-email', 'fr-phone', 'absence-contact-email'];
const DETAILS: Readonly<Record<Shareable, readonly string[]>> = {
  'what-happened': [],
  name: ['victim-first-name', 'victim-last-name', 'victim-nickname'],
  'contact-details': [
    'victim-phone',
    'victim-email',
    'victim-address-street',
    'victim-address-town',
    'victim-address-county',
    'victim-address-postcode',
  ],
  whereabouts: ['current-town', 'current-region'],
  'health-and-care': ['interpreter-language', 'communication-aid'],
};
const answer = (question: string, option: string) => say(`questions:${question}.options.${option}.label`);
/** Answers of the fixture that belong to a part, as they would be printed. */
const ANSWERS: Readonly<Record<Shareable, readonly string[]>> = {
  'what-happened': [
    answer('ageStatus', 'adult'),
    answer('indicators', 'documents-held'),
    answer('fiveOrMore', 'no'),
    answer('immediateDanger', 'no'),
  ],
  name: [],
  'contact-details': [],
  whereabouts: ['Watford'],
  'health-and-care': [answer('careAndSupportNeeds', 'yes'), answer('capacityConcern', 'no'), answer('interpreterNeeded', 'both')],
};

const adult = fixture('handover-adult-maximal').answers;
const said = (answers: Answers, details: Details = marked) => textsOf(modelOf('handover', inputOf({ answers, details })));
const marksIn = (texts: readonly string[]) => [...texts.join(' ').matchAll(/Mark-([a-z-]+)\./g)].map(([, key]) => key).sort();

describe.each(SHAREABLE)('an adult who agreed to share %s', (part) => {
  const texts = said({ ...adult, mayShare: [part] });

  test('has that on the sheet and nothing else about them', () => {
    expect(marksIn(texts)).toEqual([...OWN, ...DETAILS[part]].sort());
    for (const one of SHAREABLE) {
      for (const words of ANSWERS[one])
        expect(
          texts.some((text) => text.split('\n').includes(words)),
          words,
        ).toBe(one === part);
    }
  });

  test('is told with whom it may be shared', () => {
    expect(texts.join('\n')).toContain(answer('mayShareWith', 'police'));
  });
});

test('an adult who agreed to nothing has nothing on the sheet: a practitioner asks for advice', () => {
  for (const { mayShare: _, mayShareWith: __, ...answers } of [adult, fixture('handover-adult-minimal').answers]) {
    for (const given of [answers, { ...answers, mayShare: [] }]) {
      const texts = said(given);
      expect(marksIn(texts)).toEqual([...OWN].sort());
      expect(texts).toContain(say('documents:handover.adult.nothing'));
      expect(texts.join(' ')).not.toMatch(/18 or over|Watford|passport/);
    }
  }
});

test('an agreement to tell only somebody who cannot refer gives a First Responder nothing', () => {
  expect(marksIn(said({ ...adult, mayShareWith: ['local-support'] }))).toEqual([...OWN].sort());
  expect(marksIn(said({ ...adult, mayShareWith: ['local-support', 'police'] })).length).toBeGreaterThan(OWN.length);
});

test('where nobody wrote down with whom, the sheet says to ask', () => {
  expect(said({ ...adult, mayShareWith: [] })).toContain(say('documents:handover.adult.askWhom'));
});

test('a child’s sheet needs no agreement, and says that only what is needed is shared', () => {
  const texts = said(fixture('handover-child-maximal').answers);
  expect(marksIn(texts)).toEqual([...OWN, ...Object.values(DETAILS).flat()].sort());
  expect(texts).toContain(say('documents:handover.child.text'));
  expect(texts).not.toContain(say('documents:handover.adult.title'));
});

test('a part that may be shared and is not known is room to write, with what may be written', () => {
  const { blocks } = modelOf('handover', inputOf({ answers: { ...adult, mayShare: ['name'] }, details: {} }));
  expect(blocks).toContainEqual(
    expect.objectContaining({ kind: 'field', label: say('documents:handover.details.victim-first-name'), value: null }),
  );
  expect(blocks).toContainEqual(expect.objectContaining({ kind: 'notice', text: 'Fill in by hand only what they agreed to share.' }));
});

test.each(['handover-adult-maximal', 'handover-adult-minimal', 'handover-child-maximal'])(
  'every page of %s says that no referral was made',
  async (name) => {
    const { pages } = await readBack(modelOf('handover', inputOf(fixture(name))));
    for (const [index, page] of pages.entries()) {
      const text = squeezed(page);
      for (const part of [
        'You have not made a referral',
        'Handover sheet',
        `Page ${index + 1} of ${pages.length}`,
        '1 July 2026 at 23:30',
      ]) {
        expect(text).toContain(squeezed(part));
      }
    }
    expect(squeezed(pages.at(-1) ?? '')).toContain(squeezed('A First Responder confirms'));
  },
);

test('is made for those who cannot refer, wherever there is somebody here to hand to', () => {
  const documents = (answers: Answers) => documentsFor(inputOf({ answers, details: {} }).walk);
  expect(documents(adult)).toEqual(['handover', 'action-plan']);
  expect(documents(fixture('nrm-adult-minimal').answers)).toEqual(['nrm-adult', 'action-plan']);
  expect(documents({ ...adult, district: 'outside-county', nation: 'Scotland' })).toEqual(['action-plan']);
  expect(documents({})).toEqual([]);
});
