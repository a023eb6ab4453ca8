import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Check } from '#src/knowledge/check.ts';
import { LARGEST_CHECK_FILE, readCheck, writeCheck } from '#src/knowledge/check-file.ts';
import { KNOWLEDGE_QUESTIONS, knowledgeOptions } from '#src/knowledge/questions.ts';
import { openCheckFile, sortFiles } from '#src/knowledge/take-files.ts';
import { checkOf } from './sample.ts';

const GOOD = checkOf('before', 4, 7, 5);
const written = JSON.parse(writeCheck(GOOD)) as Record<string, unknown> & { readonly answers: Record<string, string> };
const changed = (part: object) => JSON.stringify({ ...written, ...part });

const anyCheck: fc.Arbitrary<Check> = fc.record({
  when: fc.constantFrom('before', 'after'),
  knowledge: fc.integer({ min: 1, max: 10 }),
  confidence: fc.integer({ min: 1, max: 10 }),
  answers: fc.record(Object.fromEntries(KNOWLEDGE_QUESTIONS.map((id) => [id, fc.constantFrom(...knowledgeOptions(id))]))),
});

describe('an anonymous file', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(anyCheck, (check) => {
        expect(readCheck(writeCheck(check))).toEqual({ ok: true, check });
      }),
    );
  });

  test('holds levels and answers, and nothing about who gave them, where or when', () => {
    expect(Object.keys(written)).toEqual(['format', 'version', 'when', 'knowledge', 'confidence', 'answers']);
    expect(written).toMatchObject({ format: 'knowledge-check', version: 1, when: 'before', knowledge: 4, confidence: 7 });
    expect(Object.keys(written.answers)).toEqual(KNOWLEDGE_QUESTIONS);
    // Nothing differs between two people who answer alike.
    expect(writeCheck({ ...GOOD })).toBe(writeCheck(GOOD));
  });

  test.each([
    ['empty', ''],
    ['empty', '\uFEFF \n'],
    ['not-json', '{"format":'],
    ['not-json', 'name;level\nA;3'],
    ['not-a-check', '[]'],
    ['not-a-check', 'null'],
    ['not-a-check', '{"format":"modern-slavery-case","version":1}'],
    ['not-a-check', changed({ version: 'one' })],
    ['newer-version', changed({ version: 2, more: true })],
    ['when', changed({ when: 'during' })],
    ['knowledge', changed({ knowledge: 0 })],
    ['knowledge', changed({ knowledge: 7.5 })],
    ['knowledge', changed({ knowledge: '7' })],
    ['confidence', changed({ confidence: 11 })],
    ['answers', changed({ answers: { ...written.answers, police: 'perhaps' } })],
    ['answers', changed({ answers: { ...written.answers, another: 'a' } })],
    ['answers', changed({ answers: {} })],
    ['more-than-a-check', changed({ name: 'Somebody' })],
  ])('is refused with its own fault: %s, %s', (fault, text) => {
    expect(readCheck(text)).toEqual({ ok: false, fault });
  });

  test('that is damaged anywhere never brings anything down, and is taken whole or not at all', () => {
    const good = writeCheck(GOOD);
    const damage = fc.record({ at: fc.nat(good.length), gone: fc.nat(40), put: fc.oneof(fc.string({ unit: 'binary' }), fc.json()) });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const text = damages.reduce((now, { at, gone, put }) => now.slice(0, at) + put + now.slice(at + gone), good);
        const read = readCheck(text);
        if (read.ok) expect(readCheck(writeCheck(read.check))).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });

  test('of any other content never brings anything down', () => {
    const part = fc.oneof(fc.jsonValue(), fc.constantFrom('before', 7, written.answers));
    const keys = fc.constantFrom(...Object.keys(written), '__proto__', 'constructor');
    fc.assert(
      fc.property(fc.dictionary(keys, part), (parts) => {
        const read = readCheck(JSON.stringify({ ...written, ...parts }));
        if (read.ok) expect(Object.keys(read.check)).toEqual(['when', 'knowledge', 'confidence', 'answers']);
      }),
      { numRuns: 500 },
    );
  });
});

describe('files of a group', () => {
  const file = (name: string, text: string, lastModified = 1) => new File([text], name, { lastModified });
  const open = (...files: readonly File[]) => Promise.all(files.map(openCheckFile));
  const names = (some: readonly { readonly name: string }[]) => some.map(({ name }) => name);

  test('are counted beside broken ones, each of which is named with its fault', async () => {
    const taken = sortFiles(
      await open(
        file('a.json', writeCheck(checkOf('before', 2, 2, 2))),
        file('b.json', ''),
        file('c.json', 'x'.repeat(LARGEST_CHECK_FILE + 1)),
        file('d.json', writeCheck(checkOf('after', 9, 9, 12))),
      ),
      [],
    );
    expect(names(taken.counted)).toEqual(['a.json', 'd.json']);
    expect(taken.refused).toEqual([
      { name: 'b.json', fault: 'empty' },
      { name: 'c.json', fault: 'too-large' },
    ]);
  });

  test('are not counted twice, whether chosen twice at once or once more later', async () => {
    const twice = file('a.json', writeCheck(GOOD));
    const first = sortFiles(await open(twice, twice), []);
    expect([names(first.counted), first.refused]).toEqual([['a.json'], [{ name: 'a.json', fault: 'same-file' }]]);
    const second = sortFiles(await open(twice), first.counted);
    expect([second.counted, second.refused]).toEqual([[], [{ name: 'a.json', fault: 'same-file' }]]);
  });

  test('with the same answers under another name or from another time are asked about: two people may answer alike', async () => {
    const taken = sortFiles(
      await open(
        file('a.json', writeCheck(GOOD)),
        file('a (1).json', writeCheck(GOOD)),
        file('a.json', writeCheck(GOOD), 2),
        file('b.json', writeCheck({ ...GOOD, when: 'after' })),
      ),
      [],
    );
    expect(names(taken.counted)).toEqual(['a.json', 'b.json']);
    expect(names(taken.held)).toEqual(['a (1).json', 'a.json']);
    expect(taken.refused).toEqual([]);
  });

  test('that cannot be opened are said to be', async () => {
    const broken = Object.assign(file('a.json', ''), { text: () => Promise.reject(new DOMException('gone', 'NotReadableError')) });
    expect(await openCheckFile(broken)).toEqual({ ok: false, name: 'a.json', fault: 'unreadable' });
  });
});
