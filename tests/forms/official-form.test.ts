import { expect, test } from 'vitest';
import { FIELDS, SECTIONS, type ShowWhen } from '#pathways/forms/official-form.ts';

/** The official form as data: its size and order, and that every field can be decided from what stands before it. */

const fields = SECTIONS.flatMap((section) => section.fields);

/** The conditions on single fields that a field's own condition is made of. */
function conditionsOf(when: ShowWhen | undefined): readonly Exclude<ShowWhen, { all: unknown } | { any: unknown }>[] {
  if (when === undefined) return [];
  if ('all' in when) return when.all.flatMap((part) => conditionsOf(part));
  return 'any' in when ? when.any.flatMap((part) => conditionsOf(part)) : [when];
}

test('has 11 sections and 117 fields, each of its own name', () => {
  expect(SECTIONS).toHaveLength(11);
  expect(new Set(SECTIONS.map(({ id }) => id)).size).toBe(11);
  expect(fields).toHaveLength(117);
  expect(FIELDS.size).toBe(117);
});

test('stands in the order of the official pages', () => {
  const pages = fields.map(({ officialPage }) => officialPage);
  expect(pages).toEqual([...pages].sort((a, b) => a - b));
});

test('every field shows, or repeats another, only by what stands before it on the form', () => {
  for (const [index, field] of fields.entries()) {
    const earlier = new Map(fields.slice(0, index).map((one) => [one.key, one]));
    if (field.mirrors !== undefined) expect([...earlier.keys()], field.key).toContain(field.mirrors);
    for (const condition of conditionsOf(field.showWhen)) {
      expect([...earlier.keys()], field.key).toContain(condition.field);
      if ('in' in condition) expect(earlier.get(condition.field)?.options, field.key).toEqual(expect.arrayContaining([...condition.in]));
    }
  }
});

test('every field belongs to routes that there are, and to a notification only where it may', () => {
  for (const { key, routes, dutyToNotify } of fields) {
    expect(routes.length, key).toBeGreaterThan(0);
    for (const route of routes) expect(['nrm-adult', 'nrm-child', 'dtn'], key).toContain(route);
    expect(routes.includes('dtn'), key).toBe(dutyToNotify !== 'no');
  }
});
