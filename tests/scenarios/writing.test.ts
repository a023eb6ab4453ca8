import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import words from '#locales/en/trainer-write.json' with { type: 'json' };
import { draftOf, fileOf, idOf } from '#src/training/draft.ts';
import { LIBRARY, readScenario } from '#src/training/library.ts';
import { LARGEST, readFiles } from '#src/training/scenario-files.ts';
import { SAMPLE } from './sample.ts';

/** A trainer’s own cases: a copy of any case holds as the case does, and a wrong file says what is wrong with it. */

test('every case of the library, taken as a copy and saved, is read back as it was', () => {
  for (const scenario of LIBRARY) {
    const file = JSON.parse(JSON.stringify({ ...fileOf(draftOf(scenario), scenario.case), id: scenario.id }));
    const read = readScenario(file);
    expect(read.ok ? [] : read.problems, scenario.title).toEqual([]);
    const { case: one, ...rest } = (read as { scenario: typeof scenario }).scenario;
    const { case: original, ...others } = scenario;
    expect(rest).toEqual(others);
    expect([one.answers, one.details]).toEqual([original.answers, original.details]);
  }
});

test('whatever the title, the file has a name that the format takes', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 90 }), (title) => {
      expect(idOf(title)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }),
  );
});

const fileWith = (name: string, text: string) => new File([text], name);

test('a faulty file is named with what is wrong, and the good ones beside it are read', async () => {
  const read = await readFiles([
    fileWith('good.json', JSON.stringify(SAMPLE)),
    fileWith('cut.json', JSON.stringify(SAMPLE).slice(0, 200)),
    fileWith('other.json', '{"format":"encrypted-case"}'),
    fileWith('future.json', JSON.stringify({ ...SAMPLE, version: 9 })),
    fileWith('huge.json', 'x'.repeat(LARGEST + 1)),
  ]);
  expect(read.map(({ name, scenario, problems }) => [name, scenario !== null, problems.map(({ code }) => code)])).toEqual([
    ['good.json', true, []],
    ['cut.json', false, ['not-json']],
    ['other.json', false, ['not-a-scenario']],
    ['future.json', false, ['unknown-version']],
    ['huge.json', false, ['too-big']],
  ]);
});

test('a thousand altered files are read or refused, never in part, and every fault has words', async () => {
  const text = JSON.stringify(SAMPLE);
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length - 1), fc.nat(40), fc.string({ maxLength: 8 }), async (from, length, put) => {
      const [one] = await readFiles([fileWith('altered.json', text.slice(0, from) + put + text.slice(from + length))]);
      expect((one?.scenario === null) === (one?.problems.length ?? 0) > 0).toBe(true);
      for (const { code } of one?.problems ?? []) expect(Object.keys(words.problems)).toContain(code);
    }),
    { numRuns: 1000 },
  );
});
