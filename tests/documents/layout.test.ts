import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, type DocumentModel, textsOf } from '#src/documents/model.ts';
import { modelOf } from '#src/documents/model-of.ts';
import { documentsFor } from '#src/documents/which.ts';
import { type Box, type Direction, type Item, layout, type Page } from '#src/drawing/layout.ts';
import { PAGE } from '#src/drawing/styles.ts';
import { type Measure, wrap } from '#src/drawing/wrap.ts';
import { fixture, inputOf, squeezed } from './case-documents.ts';

/** Nothing overlaps, nothing leaves the page, nothing is lost: shown on the boxes, before anything is drawn. */

/** Half the size for each letter, a quarter for a space: rough, and layout must not care. */
const measure: Measure = (text, { size }) => [...text].reduce((width, letter) => width + (letter === ' ' ? 0.25 : 0.5) * size, 0);

/** Words of all lengths, some far wider than a page. */
const word = fc.oneof(
  { weight: 20, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 80, maxLength: 400 }) },
);
const text = (maxLength: number) =>
  fc.array(word, { minLength: 1, maxLength }).map((words) => words.map((one) => one.replace(/\s/g, 'x')).join(' '));
const long = fc.oneof(
  text(8),
  text(60),
  fc.array(text(30), { minLength: 1, maxLength: 40 }).map((lines) => lines.join('\n')),
);
const maybe = <K extends string, T>(key: K, value: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.constant({}),
    value.map((one) => ({ [key]: one })),
  );
const labelled = fc
  .tuple(text(12), maybe('help', text(30)), maybe('condition', text(15)), maybe('note', text(15)))
  .map(([label, ...rest]) => Object.assign({ label }, ...rest) as { label: string });
const contact = fc.record({ name: text(8), ways: fc.array(text(3), { maxLength: 4 }), notes: fc.array(text(20), { maxLength: 4 }) });

const brief = fc.record({
  kind: fc.constant('brief' as const),
  rows: fc.array(
    fc
      .tuple(
        text(15),
        maybe('remark', text(20)),
        fc.array(fc.record({ reach: text(8), note: fc.oneof(fc.constant(''), text(12)) }), { maxLength: 3 }),
      )
      .map(([title, remark, contacts]) => ({ title, ...remark, contacts })),
    { minLength: 1, maxLength: 8 },
  ),
});
const briefly = fc.oneof(
  fc.record({
    kind: fc.constant('bullets' as const),
    items: fc.array(text(20), { minLength: 1, maxLength: 9 }),
    brief: fc.constant(true as const),
  }),
  fc
    .tuple(text(6), fc.array(text(20), { maxLength: 5 }))
    .map(([title, items]): Block => ({ kind: 'notice', tone: 'never', title, items, brief: true })),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  brief,
  briefly,
  fc.record({
    kind: fc.constant('aside' as const),
    main: fc.array(brief, { minLength: 1, maxLength: 3 }),
    aside: fc.array(
      fc.oneof(briefly, fc.record({ kind: fc.constant('paragraph' as const), text: text(40), small: fc.constant(true as const) })),
      { maxLength: 4 },
    ),
  }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const), text: text(10) }),
  fc.record({ kind: fc.constant('paragraph' as const), text: long }),
  fc.record({ kind: fc.constant('bullets' as const), items: fc.array(text(30), { minLength: 1, maxLength: 6 }) }),
  fc.record({
    kind: fc.constant('facts' as const),
    rows: fc.array(fc.record({ label: text(6), value: long }), { minLength: 1, maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant('contacts' as const), rows: fc.array(contact, { minLength: 1, maxLength: 3 }) }),
  fc
    .tuple(fc.constantFrom('note' as const, 'careful' as const, 'never' as const), text(6), long, fc.array(text(20), { maxLength: 5 }))
    .map(([tone, title, words, items]): Block => ({ kind: 'notice', tone, title, text: words, items })),
  fc
    .tuple(labelled, fc.option(long, { nil: null }), fc.constantFrom(1, 6), fc.constantFrom(0, 3))
    .map(([label, value, lines, linesAfter]): Block => ({ kind: 'field', ...label, value, lines, linesAfter })),
  fc
    .tuple(labelled, fc.array(fc.record({ label: text(12), ticked: fc.boolean() }), { minLength: 1, maxLength: 11 }))
    .map(([label, options]): Block => ({ kind: 'choice', ...label, options })),
  fc.record({
    kind: fc.constant('checklist' as const),
    items: fc.array(
      fc.record({ title: text(15), done: fc.boolean(), level: text(10), detail: text(60), contacts: fc.array(contact, { maxLength: 3 }) }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  fc.constant({ kind: 'page-break' as const }),
);

const documents: fc.Arbitrary<DocumentModel> = fc.record({
  id: fc.constant('action-plan' as const),
  language: fc.constant('en'),
  title: text(8),
  routeName: text(6),
  notice: text(25),
  madeOn: text(5),
  pageOf: fc.constant('Page {page} of {pages}'),
  replacedCharacters: fc.constant(''),
  blocks: fc.array(block, { maxLength: 25 }),
});

const solid = (page: Page) => page.filter(({ kind }) => kind === 'text' || kind === 'box');
const SLACK = 0.01;

function overlap(one: Box, other: Box): boolean {
  const apart = (a: number, aLength: number, b: number, bLength: number) => a + aLength <= b + SLACK || b + bLength <= a + SLACK;
  return !apart(one.x, one.width, other.x, other.width) && !apart(one.y, one.height, other.y, other.height);
}

function collisions(page: Page): readonly (readonly [Item, Item])[] {
  const items = solid(page);
  return items.flatMap((one, index) =>
    items.slice(index + 1).flatMap((other) => (overlap(one.box, other.box) ? [[one, other] as const] : [])),
  );
}

/** A line through a letter strikes it out. */
const struck = (page: Page): readonly Item[] =>
  page.filter(
    ({ kind, box }) => kind === 'rule' && solid(page).some((item) => overlap(item.box, { ...box, y: box.y - 0.25, height: 0.5 })),
  );

const outside = (page: Page): readonly Item[] =>
  page.filter(
    ({ box: { x, y, width, height } }) =>
      x < PAGE.margin - SLACK ||
      y < PAGE.margin - SLACK ||
      x + width > PAGE.width - PAGE.margin + SLACK ||
      y + height > PAGE.height - PAGE.margin + SLACK,
  );

const written = (pages: readonly Page[]) =>
  pages.flatMap((page) => page.flatMap((item) => (item.kind === 'text' && item.role !== 'running' ? [item.text] : []))).join('');

describe.each(['ltr', 'rtl'] as const)('any document, written %s', (direction: Direction) => {
  const each = (check: (pages: readonly Page[], model: DocumentModel) => void) =>
    fc.assert(
      fc.property(documents, (model) => check(layout(model, measure, direction), model)),
      { numRuns: 40, endOnFailure: true },
    );

  test('keeps every text and box apart, inside the margins, and strikes nothing out', () => {
    each((pages) => {
      for (const page of pages) {
        expect(collisions(page)).toEqual([]);
        expect(outside(page)).toEqual([]);
        expect(struck(page)).toEqual([]);
      }
    });
  });

  test('writes every letter of it', () => {
    each((pages, model) => {
      const has = letters(written(pages));
      const { notice: _, madeOn: __, pageOf: ___, ...body } = model;
      for (const [letter, count] of letters(textsOf(body as DocumentModel).join(''))) {
        expect(has.get(letter) ?? 0, letter).toBeGreaterThanOrEqual(count);
      }
    });
  });

  test('leaves no heading alone at the foot of a page', () => {
    const sections = fc.array(
      block.filter(({ kind }) => kind !== 'heading' && kind !== 'page-break'),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(documents, sections, (model, parts) => {
        const blocks = parts.flatMap((part, index): Block[] => [
          { kind: 'heading', level: index % 2 === 0 ? 1 : 2, text: 'Heading' },
          part,
        ]);
        for (const page of layout({ ...model, blocks }, measure, direction)) {
          const last = page.filter((item) => item.kind === 'box' || (item.kind === 'text' && item.role !== 'running')).at(-1);
          expect(last?.kind === 'text' && (last.role === 'H2' || last.role === 'H3')).toBe(false);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

function letters(words: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of squeezed(words)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

test('what stands at the start of a line stands at the other side when the writing turns', () => {
  const model = modelOf('nrm-adult', inputOf(fixture('nrm-adult-maximal')));
  const [ltr, rtl] = [layout(model, measure), layout(model, measure, 'rtl')];
  for (const [number, page] of ltr.entries()) {
    for (const [index, { box }] of page.entries()) {
      const turned = rtl[number]?.[index]?.box as Box;
      expect(turned.x + turned.width).toBeCloseTo(PAGE.width - box.x);
      expect(turned.y).toBe(box.y);
    }
  }
});

test.each(['nrm-adult-maximal', 'nrm-adult-minimal', 'nrm-child-maximal', 'dtn-anonymous-maximal', 'handover-child-maximal'])(
  'the documents of %s stand clear on every page',
  (name) => {
    const input = inputOf(fixture(name));
    for (const id of documentsFor(input.walk)) {
      for (const page of layout(modelOf(id, input), measure)) {
        expect(collisions(page)).toEqual([]);
        expect(outside(page)).toEqual([]);
        expect(struck(page)).toEqual([]);
      }
    }
  },
);

describe('breaking lines', () => {
  const style = { weight: 'regular', size: 10, leading: 14, ink: 'ink' } as const;

  test('no line is too wide, and no letter is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 20, max: 300 }), (words, width) => {
        const lines = wrap(words, width, style, measure);
        expect(squeezed(lines.join(''))).toBe(squeezed(words));
        for (const line of lines)
          expect(measure(line, style) <= width + SLACK || [...new Intl.Segmenter().segment(line)].length === 1).toBe(true);
      }),
    );
  });

  test('keeps the line breaks of the writer, empty lines included', () => {
    expect(wrap('one\n\ntwo three', 500, style, measure)).toEqual(['one', '', 'two three']);
  });

  test('breaks an address after one of its own marks', () => {
    expect(wrap('https://www.example.org/one/two/three', 120, style, measure)[0]).toMatch(/[/.]$/);
  });
});
