import { describe, expect, test } from 'vitest';
import words from '#locales/en/keeping.json' with { type: 'json' };
import { EXPORT_PROBLEMS, IMPORT_PROBLEMS } from '#src/kept/case-files.ts';
import { SESSION_PROBLEMS } from '#src/kept/keeping-shape.ts';
import { KEEP_PROBLEMS, OPEN_PROBLEMS, SAVE_PROBLEMS } from '#src/kept/kept-cases.ts';
import { STORAGE_PROBLEMS } from '#src/kept/kept-database.ts';
import { RECORD_PROBLEMS } from '#src/kept/kept-record.ts';
import { STRENGTHS } from '#src/kept/passphrase.ts';
import { CHOICE_PROBLEMS } from '#src/screens/kept/chosen-file.ts';

/** Whatever goes wrong with a kept case or a case file, somebody is told what happened and what to do, in words of its own. */

const PROBLEMS: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ['keeping a case', words.problems.keep, [...KEEP_PROBLEMS, ...SESSION_PROBLEMS]],
  ['opening a kept case', words.problems.open, [...OPEN_PROBLEMS, ...SESSION_PROBLEMS]],
  ['saving a kept case', words.problems.save, SAVE_PROBLEMS],
  ['making a case file', words.problems.export, [...EXPORT_PROBLEMS, 'failed']],
  ['opening a case file', words.problems.import, [...IMPORT_PROBLEMS, ...CHOICE_PROBLEMS, ...SESSION_PROBLEMS]],
  ['listing and deleting', words.problems.store, [...STORAGE_PROBLEMS, 'not-loaded']],
  ['a record that cannot be read', words.list.unreadableProblems, RECORD_PROBLEMS],
];

describe.each(PROBLEMS)('%s', (_, messages, problems) => {
  test('has a message for everything that can go wrong, and for nothing else', () => {
    expect(Object.keys(messages).toSorted()).toEqual([...new Set(problems)].toSorted());
  });

  test('never says two different things in the same words', () => {
    expect(new Set(Object.values(messages)).size).toBe(Object.keys(messages).length);
  });
});

test('every strength of a passphrase has words', () => {
  expect(Object.keys(words.passphrase.strength).toSorted()).toEqual([...STRENGTHS, 'not-known'].toSorted());
});
