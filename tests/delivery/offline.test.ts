import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import words from '#locales/en/offline-page.json' with { type: 'json' };
import changes from '#pathways/changes.json' with { type: 'json' };
import { SOURCES } from '#pathways/citations.ts';
import pack from '#pathways/localities/hertfordshire/pack.json' with { type: 'json' };
import { PATHWAY_VERSION } from '#pathways/version.ts';
import { ICONS } from '#src/build/icons.ts';
import { reviewDateOf } from '#src/build/review-date.ts';

test('what changed is told up to the version of the pathway in use, and has words', () => {
  expect(changes.at(-1)?.version).toBe(PATHWAY_VERSION);
  expect(new Set(changes.map(({ version }) => version)).size).toBe(changes.length);
  expect(Object.keys(words.changes).toSorted()).toEqual(changes.flatMap((one) => one.changes).toSorted());
});

test('every picture of the installed app is a PNG of the size that is said', () => {
  for (const { file, size } of ICONS) {
    const png = readFileSync(join('public', file));
    expect([file, png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([file, 'PNG', size, size]);
  }
});

test('a version is due for review when the newest official source is, by the locality’s own period', () => {
  const dates = Object.values(SOURCES).flatMap(({ standing, date }) => (standing === 'current' && date ? [date.slice(0, 7)] : []));
  const [year = 0, month = 0] = (dates.toSorted().at(-1) ?? '').split('-').map(Number);
  const due = new Date(Date.UTC(year, month - 1 + pack.reviewPolicy.months, 1)).toISOString().slice(0, 7);
  expect(reviewDateOf('hertfordshire').slice(0, 7)).toBe(due);
});
