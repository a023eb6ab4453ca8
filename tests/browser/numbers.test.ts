import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACKS } from '#tests/pathways/packs.ts';

/** Numbers as they are printed in Britain: in groups, or in one piece. */
const NUMBER = /(?<![\d.,#-])0\d{1,4}(?: \d{3,6}){1,3}(?![\d.])|(?<![\d.,#-])0[1-9]\d{8,9}(?![\d.])/g;

/** The digits in a row, as what draws a PDF has them to count with. */
const DIGITS = '0123456789';

/** Ofcom keeps these for drama and examples: nobody answers them. */
const MADE_UP = /^(?:01632960\d{3}|07700900\d{3}|08081570\d{3})$/;

test('no phone number stands in the built app that is not in a pack', () => {
  const known = new Set(
    PACKS.flatMap(([, { contacts }]) => contacts.flatMap(({ phone }) => phone.map((number) => number.replaceAll(' ', '')))),
  );
  expect(known.size).toBeGreaterThan(20);
  // Passwords that many people use are numbers too. They are compared with, never shown.
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(js|html|css|webmanifest|svg)$/.test(file) && !/passphrase-words-[\w-]+\.js$/.test(file),
  );
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((file) =>
    [...readFileSync(join('dist', file), 'utf8').matchAll(NUMBER)].map(([number]) => [file, number.replaceAll(' ', '')] as const),
  );
  // The search finds the ones that are there: it is not blind.
  expect(found.map(([, number]) => number)).toContain('03001234043');
  expect(found.filter(([, number]) => number !== DIGITS && !known.has(number) && !MADE_UP.test(number))).toEqual([]);
});
