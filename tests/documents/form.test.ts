import { describe, expect, test } from 'vitest';
import { SECTIONS } from '#pathways/forms/official-form.ts';
import type { DocumentId } from '#src/documents/model.ts';
import { modelOf } from '#src/documents/model-of.ts';
import { fixture, inputOf, labelsOf, readBack, say, squeezed } from './case-documents.ts';

/** Fields by what they may hold of a notification: a witness beside the conditions that the documents are made from. */
const holds = {
  'nrm-adult': ['yes', 'no', 'if-cooperating'],
  'nrm-child': ['yes', 'no', 'if-cooperating'],
  named: ['yes', 'if-cooperating'],
  anonymous: ['yes'],
};

const FORMS = [
  { name: 'nrm-adult-maximal', id: 'nrm-adult', route: 'nrm-adult', held: holds['nrm-adult'] },
  { name: 'nrm-adult-minimal', id: 'nrm-adult', route: 'nrm-adult', held: holds['nrm-adult'] },
  { name: 'nrm-adult-best-interests', id: 'nrm-adult', route: 'nrm-adult', held: holds['nrm-adult'] },
  { name: 'nrm-child-maximal', id: 'nrm-child', route: 'nrm-child', held: holds['nrm-child'] },
  { name: 'nrm-child-minimal', id: 'nrm-child', route: 'nrm-child', held: holds['nrm-child'] },
  { name: 'dtn-named-maximal', id: 'dtn', route: 'dtn', held: holds.named },
  { name: 'dtn-anonymous-maximal', id: 'dtn', route: 'dtn', held: holds.anonymous },
  { name: 'dtn-anonymous-minimal', id: 'dtn', route: 'dtn', held: holds.anonymous },
] as const;

const label = (key: string) => say(`form:fields.${key}.label`);

describe.each(FORMS)('the form of $name', ({ name, id, route, held }) => {
  const input = inputOf(fixture(name));
  const model = modelOf(id as DocumentId, input);
  const file = readBack(model);
  const belongs = SECTIONS.map(({ id: section, fields }) => ({
    section,
    fields: fields.filter((field) => field.routes.includes(route) && (held as readonly string[]).includes(field.dutyToNotify)),
  })).filter(({ fields }) => fields.length > 0);

  test('has every field of its route and none of another, in the official order', () => {
    expect(labelsOf(model.blocks)).toEqual(belongs.flatMap(({ fields }) => fields.map(({ key }) => label(key))));
  });

  test('has the official section titles in the official order', () => {
    const titles = model.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
    expect(titles).toEqual(belongs.map(({ section }) => say(`form:sections.${section}`)));
  });

  test('reads back from the file in that order', async () => {
    const { pages } = await file;
    const text = squeezed(pages.join(''));
    let at = text.indexOf(squeezed(label('fr-email')));
    for (const one of labelsOf(model.blocks)) {
      const found = text.indexOf(squeezed(one), at);
      expect(found, one).toBeGreaterThanOrEqual(at);
      at = found + squeezed(one).length;
    }
  });

  test('says on every page what it is, what it is not, when it was made, and which page it is', async () => {
    const { pages } = await file;
    for (const [index, page] of pages.entries()) {
      const text = squeezed(page);
      for (const part of [model.title, model.routeName, model.notice, '1 July 2026 at 23:30', `Page ${index + 1} of ${pages.length}`]) {
        expect(text).toContain(squeezed(part));
      }
    }
    expect(model.notice).toContain('https://www.modernslavery.gov.uk/start');
  });
});

test('what was typed stands in the form, letter by letter', async () => {
  const { answers, details } = fixture('nrm-adult-maximal');
  const { pages } = await readBack(modelOf('nrm-adult', inputOf({ answers, details })));
  const text = squeezed(pages.join(''));
  for (const name of ['Nguyễn Thị Hương', 'Ștefan Țîrlea', 'Владислав Щъркел'])
    expect(pages.join(' ').replace(/\s+/g, ' ')).toContain(name);
  const typed = [
    'fr-email',
    'family-background',
    'victim-first-name',
    'victim-last-name',
    'victim-phone',
    'victim-address-postcode',
    'crime-reference',
  ];
  for (const key of typed) expect(text).toContain(squeezed(details[key] as string));
  expect(text).toContain(squeezed('17 February 1994'));
  expect(text).toContain(squeezed('statement.pdf photographs.pdf'));
});

test('ticks what is known and nothing else', () => {
  const { blocks } = modelOf('nrm-adult', inputOf(fixture('nrm-adult-maximal')));
  const ticked = (key: string) =>
    blocks.flatMap((block) =>
      block.kind === 'choice' && block.label === label(key) ? block.options.filter((one) => one.ticked).map((one) => one.label) : [],
    );
  expect(ticked('consents-to-nrm')).toEqual(['Yes']);
  expect(ticked('victim-contact-methods')).toEqual(['Email', 'Post']);
  expect(ticked('exploitation-types')).toHaveLength(3);
  expect(ticked('recipient-contact-methods')).toEqual([]);
});

test('a field that does not show now says when it will', () => {
  const { blocks } = modelOf('nrm-adult', inputOf(fixture('nrm-adult-maximal')));
  const field = (key: string) => blocks.find((block) => 'label' in block && block.label === label(key));
  expect(field('alternative-phone')).toMatchObject({
    value: null,
    condition: expect.stringMatching(/^Only if “How the support provider can reach them” is Someone else.s number\.$/),
  });
  expect(field('exploitation-dates-single')).toMatchObject({ condition: expect.stringMatching(/is No or Don.t know\.$/) });
  expect(field('victim-phone')).not.toHaveProperty('condition');
});

test('what was noticed fills the box for indicators, unless something was typed there', () => {
  const { answers, details } = fixture('nrm-adult-maximal');
  const { 'indicators-details': _, ...untyped } = details;
  const value = (given: typeof details) =>
    modelOf('nrm-adult', inputOf({ answers, details: given })).blocks.find(
      (block) => 'label' in block && block.label === label('indicators-details'),
    );
  expect(value(details)).toMatchObject({ value: details['indicators-details'] });
  const ticks = answers.indicators as readonly string[];
  expect(value(untyped)).toMatchObject({ value: ticks.map((tick) => say(`questions:indicators.options.${tick}.label`)).join('\n') });
});

test('shows the responder’s own e-mail and organisation back where the online form does', () => {
  const { blocks } = modelOf('nrm-adult', inputOf(fixture('nrm-adult-maximal')));
  const value = (key: string) => blocks.find((block) => 'label' in block && block.label === label(key));
  expect(value('fr-email-shown')).toMatchObject({ value: 'robin.samplesworth@example.gov.uk' });
  expect(value('fr-organisation-shown')).toMatchObject({ value: 'Watford Borough Council' });
});

test.each([
  ['nrm-adult-best-interests', 'nrm-adult', 'consents-to-nrm', 'F7'],
  ['dtn-anonymous-maximal', 'dtn', 'consents-to-nrm', 'F8'],
] as const)('%s leaves a box blank that has no true answer, and says why', (name, id, key, flag) => {
  const { blocks } = modelOf(id, inputOf(fixture(name)));
  const box = blocks.find((block) => 'label' in block && block.label === label(key));
  expect(box).toMatchObject({ kind: 'choice', note: expect.stringContaining(say(`flags:${flag}`)) });
  expect(box?.kind === 'choice' && box.options.some(({ ticked }) => ticked)).toBe(false);
  expect(blocks).toContainEqual(expect.objectContaining({ kind: 'notice', items: expect.arrayContaining([label(key)]) }));
});

test('willing to help but not to be named leaves the box about helping blank', () => {
  const { answers, details } = fixture('dtn-anonymous-maximal');
  const { blocks } = modelOf(
    'dtn',
    inputOf({ answers: { ...answers, consent: 'refused', cooperateWithAuthorities: 'yes-not-named' }, details }),
  );
  const box = blocks.find((block) => 'label' in block && block.label === label('cooperates-with-authorities'));
  expect(box).toMatchObject({ note: expect.stringContaining(say('flags:F5')) });
  expect(box?.kind === 'choice' && box.options.some(({ ticked }) => ticked)).toBe(false);
});

test('names the authorised colleague where the practitioner is not the one', () => {
  const { answers, details } = fixture('nrm-adult-maximal');
  const text = (authorised: 'yes' | 'no') =>
    JSON.stringify(modelOf('nrm-adult', inputOf({ answers: { ...answers, authorised }, details })));
  expect(text('no')).toContain(say('documents:colleague.title'));
  expect(text('yes')).not.toContain(say('documents:colleague.title'));
});

test('lists what the online form will still ask for, and nothing that is filled in', () => {
  const needed = (name: string, id: DocumentId) =>
    modelOf(id, inputOf(fixture(name))).blocks.flatMap((block) =>
      block.kind === 'notice' && block.title === say('documents:form.stillNeeded') ? (block.items ?? []) : [],
    );
  expect(needed('nrm-adult-maximal', 'nrm-adult')).toEqual([]);
  const minimal = needed('nrm-adult-minimal', 'nrm-adult').join(' ');
  for (const key of ['fr-email', 'victim-first-name', 'decision-recipient']) expect(minimal).toContain(label(key));
  expect(minimal).not.toContain(label('victim-dob'));
});
