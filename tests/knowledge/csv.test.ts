import { expect, test } from 'vitest';
import { readCsv } from '#src/directory/csv.ts';
import { figuresOf } from '#src/knowledge/figures.ts';
import { type FigureWords, figuresAsCsv } from '#src/knowledge/figures-file.ts';
import { NO_HANDS } from '#src/knowledge/group.ts';
import { checkOf, fileOf, handsOf } from './sample.ts';

const WORDS: FigureWords = {
  measure: (measure) => measure,
  level: (level) => `level ${level}`,
  people: 'people',
  mean: 'mean',
  high: 'high',
  highPercent: 'high percent',
  right: 'right',
  answered: 'answered',
  question: (id) => id,
};

async function rowsOf(text: string): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  await readCsv(text.replace(/^\uFEFF/, ''), async (some) => {
    rows.push(...some.map(({ cells }) => cells));
    return true;
  });
  return rows;
}

const GROUP = {
  hand: handsOf({ before: [0, 5, 1, 0, 0, 0, 0, 0, 0, 0] }),
  files: [fileOf('a', checkOf('after', 9, 8, 12))],
};

test('the figures come back from a spreadsheet as they were, empty where few people answered', async () => {
  const rows = await rowsOf(figuresAsCsv(figuresOf(GROUP), WORDS));
  expect(rows[0]).toEqual(['section', 'item', 'before', 'after']);
  expect(rows).toContainEqual(['knowledge', 'level 2', '5', '0']);
  expect(rows).toContainEqual(['knowledge', 'level 9', '0', '1']);
  expect(rows).toContainEqual(['knowledge', 'people', '6', '1']);
  // (5 × 2 + 3) ÷ 6 = 2.17
  expect(rows).toContainEqual(['knowledge', 'mean', '2.2', '']);
  expect(rows).toContainEqual(['knowledge', 'high percent', '0', '']);
  expect(rows).toContainEqual(['confidence', 'level 8', '0', '1']);
  expect(rows).toContainEqual(['right', 'answered', '0', '1']);
  expect(rows).toContainEqual(['right', 'childConsent', '0', '1']);
});

test('no cell is a formula to a spreadsheet program, whatever the words are', () => {
  const odd = { ...WORDS, measure: () => '=1+1', level: () => '@level', people: '-people', question: () => '+cmd' };
  const text = figuresAsCsv(figuresOf(GROUP), odd);
  expect(text).not.toMatch(/(?:^|[,\n\uFEFF])"?[=+\-@\t\r](?!\n)/);
  expect(text.startsWith('\uFEFFsection,item,before,after\r\n')).toBe(true);
});

test('an empty group makes a table of noughts', async () => {
  const rows = await rowsOf(figuresAsCsv(figuresOf({ files: [], hand: NO_HANDS }), WORDS));
  expect(rows).toContainEqual(['knowledge', 'people', '0', '0']);
  expect(rows).toContainEqual(['knowledge', 'mean', '', '']);
});
