import { describe, expect, test } from 'vitest';
import { citationsFor } from '#pathways/citations.ts';
import { FIELDS } from '#pathways/forms/official-form.ts';
import { PATHWAY_VERSION } from '#pathways/version.ts';
import { rulesOf, unsettledIn } from '#src/case/grounds.ts';
import { type Checklist, textsOf } from '#src/documents/model.ts';
import { modelOf } from '#src/documents/model-of.ts';
import { fixture, inputOf, readBack, say, squeezed } from './case-documents.ts';

const NAMES = [
  'nrm-adult-maximal',
  'nrm-adult-minimal',
  'nrm-child-maximal',
  'nrm-child-minimal',
  'dtn-named-maximal',
  'dtn-anonymous-maximal',
  'handover-adult-maximal',
  'handover-adult-minimal',
  'handover-child-maximal',
  'action-plan-minimal',
] as const;

const stepsOf = (name: string) =>
  modelOf('action-plan', inputOf(fixture(name))).blocks.find((block) => block.kind === 'checklist') as Checklist;

describe.each(NAMES)('the action plan of %s', (name) => {
  const input = inputOf(fixture(name));
  const { walk } = input;
  const model = modelOf('action-plan', input);

  test('lists the actions in the order in which they are done, ticked where they are', () => {
    const { items } = stepsOf(name);
    expect(items.map(({ title }) => title)).toEqual(walk.actions.map(({ id }) => say(`actions:${id}.title`)));
    expect(items.map(({ done }) => done)).toEqual(walk.actions.map(({ id }) => id === 'record-internally'));
  });

  test('says what must not be done, what is unsettled, and why it was decided', () => {
    const texts = textsOf(model);
    for (const id of walk.outcome?.forbidden ?? []) expect(texts).toContain(say(`prohibitions:${id}`));
    for (const flag of unsettledIn(walk)) expect(texts).toContain(say(`flags:${flag}`));
    const reasons = model.blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
    expect(reasons.map(({ label }) => label)).toEqual(
      walk.trail.filter(({ question }) => question !== 'explained').map(({ question }) => say(`questions:${question}.short`)),
    );
    expect(reasons.every(({ value }) => value !== '')).toBe(true);
  });

  test('names every source with its date, or says that it is not known', () => {
    const sources = model.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.small && /review by|date not known/.test(block.text) ? [block.text] : [],
    );
    expect(sources).toHaveLength(citationsFor(rulesOf(walk)).length);
  });

  test('has no words missing', () => {
    for (const text of textsOf(model)) expect(text).not.toMatch(/\{\{|undefined|^\w+:[\w.-]+$/);
  });

  test('carries nothing that was typed', () => {
    const details = Object.fromEntries([...FIELDS.keys()].map((key) => [key, `Typed-${key}`]));
    expect(textsOf(modelOf('action-plan', { ...input, details })).join('\n')).not.toContain('Typed-');
  });

  test('says on every page which plan it is, its page, and when it was made', async () => {
    const { pages } = await readBack(model);
    for (const [index, page] of pages.entries()) {
      const text = squeezed(page);
      for (const part of ['Action plan', model.routeName, model.notice, '1 July 2026 at 23:30', `Page ${index + 1} of ${pages.length}`]) {
        expect(text).toContain(squeezed(part));
      }
    }
    expect(squeezed(pages.join(''))).toContain(squeezed(`pathway version ${PATHWAY_VERSION}`));
  });
});

test('names whom to call in the district, and never passes an unverified number off as verified', () => {
  const contacts = stepsOf('nrm-adult-maximal').items.flatMap((item) => item.contacts);
  expect(contacts.some(({ ways }) => ways.includes('101'))).toBe(true);
  const beacon = contacts.find(({ name }) => name.startsWith('Beacon'));
  expect(beacon?.notes).toContain(say('contacts:verification.unverified'));
});

test('an emergency comes first', () => {
  const [first] = stepsOf('nrm-child-minimal').items;
  expect(first?.title).toBe(say('actions:call-999.title'));
  expect(first?.contacts[0]?.ways).toContain('999');
});

test('tells the condition of an action, and whether an answer settled it', () => {
  const level = (name: string) =>
    stepsOf(name).items.find(({ title }) => title === say('actions:use-independent-interpreter-if-needed.title'))?.level;
  const condition = say('actions:use-independent-interpreter-if-needed.condition');
  expect(level('nrm-adult-maximal')).toBe(say('documents:plan.conditions.met', { condition }));
  expect(level('nrm-adult-minimal')).toBe(say('documents:plan.conditions.unknown', { condition }));
});

test('for a practitioner who is not authorised, it is the colleague who sends', () => {
  expect(textsOf(modelOf('action-plan', inputOf(fixture('nrm-adult-maximal'))))).toContain(say('outcomes:nrm-adult.colleague'));
});
