import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACTIONS, LOCAL_ACTIONS } from '#pathways/actions.ts';
import { AFTERWARDS } from '#pathways/afterwards.ts';
import { citationsFor, isPartialDate, reviewBy, reviewState, ruleIsKnown, SOURCES } from '#pathways/citations.ts';
import { MACHINES } from '#pathways/follow.ts';
import local from '#pathways/localities/hertfordshire/sources.json' with { type: 'json' };
import { LOCALITY } from '#pathways/localities/locality.ts';
import type { StateMeta } from '#pathways/path.ts';
import { PROHIBITIONS } from '#pathways/prohibitions.ts';
import { type FlagId, QUESTIONS, type RuleId } from '#pathways/questions.ts';
import national from '#pathways/sources.json' with { type: 'json' };

const json = { ...national, rules: { ...national.rules, ...local.rules } };

interface Cites {
  readonly rules: readonly RuleId[];
  readonly flags?: readonly FlagId[];
}

const catalogues: readonly (readonly [string, Cites])[] = [QUESTIONS, ACTIONS, LOCAL_ACTIONS, PROHIBITIONS].flatMap((catalogue) =>
  Object.entries<Cites>(catalogue),
);
const { partnership, pathways, endsOn } = LOCALITY;
const locality: readonly (readonly [string, Cites])[] = [
  ...LOCALITY.contacts.map((contact) => [contact.id, contact] as const),
  ['partnership', partnership],
  ['adult pathway', pathways.adult],
  ['child pathway', pathways.child],
  ...(endsOn === undefined ? [] : [['end', endsOn] as const]),
];

const outcomes: readonly (readonly [string, Cites])[] = Object.values(MACHINES).flatMap(({ id: machine, states }) =>
  Object.entries(states).flatMap(([state, { meta }]) => {
    const { outcome } = (meta ?? {}) as StateMeta;
    return outcome === undefined
      ? []
      : [[`${machine} ${state}`, outcome] as const, [`${machine} ${state}, afterwards`, { rules: AFTERWARDS[outcome.headline] }] as const];
  }),
);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('whatever the app tells somebody to do, it can say on what that rests', () => {
  test.each([...catalogues, ...outcomes, ...locality])('%s cites only rules that have a source', (_, { rules }) => {
    for (const rule of rules) {
      expect(ruleIsKnown(rule), rule).toBe(true);
      expect(citationsFor([rule]), rule).not.toEqual([]);
    }
  });

  test('every unsettled point that is relied on is listed, and no other', () => {
    const relied = new Set([...catalogues, ...outcomes].flatMap(([, { flags }]) => flags ?? []));
    expect(new Set(json.flags)).toEqual(relied);
  });

  test('no source and no rule is listed that nothing rests on', () => {
    const texts = [...filesIn('pathways').filter((file) => !file.endsWith('sources.json')), ...filesIn('locales/en')];
    const used = new Set(texts.flatMap((file) => readFileSync(file, 'utf8').match(/\b[RH]\d+\b/g) ?? []));
    expect(Object.keys(json.rules).filter((rule) => !used.has(rule))).toEqual([]);

    const cited = new Set<string>(citationsFor(Object.keys(json.rules) as RuleId[]).map(({ source }) => source));
    expect(Object.keys(SOURCES).filter((source) => !cited.has(source))).toEqual([]);
  });
});

describe('every citation can be followed', () => {
  test('each names a source that is listed', () => {
    for (const { source } of Object.values(json.rules).flat()) expect(SOURCES).toHaveProperty(source);
  });

  test.each(Object.entries(SOURCES))('%s has a title, a standing, a web address or none, and a date that exists or none', (_, source) => {
    expect(source.title).not.toBe('');
    expect(['current', 'older', 'secondary', 'local']).toContain(source.standing);
    if (source.url !== null) expect(URL.canParse(source.url)).toBe(true);
    if (source.date !== null) expect(isPartialDate(source.date)).toBe(true);
  });

  test('a source that several rules share is shown once, with every section and rule', () => {
    expect(citationsFor(['R39', 'R23', 'R11', 'R38'])).toEqual([
      { source: 'S1', sections: ['§5', '§6', '§2', '§9'], rules: ['R39', 'R23', 'R11', 'R38'] },
      { source: 'S9', sections: ['§5.3', '§5.38'], rules: ['R23'] },
      { source: 'S3', sections: ['reasons-for-not-leaving page'], rules: ['R23'] },
    ]);
  });

  test('a source is cited whole where no section is known, and a rule of this tool’s own cites none', () => {
    expect(citationsFor(['R78'])).toEqual([{ source: 'S11', sections: [], rules: ['R78'] }]);
    expect(citationsFor(['R123'])).toEqual([]);
    expect(ruleIsKnown('R123')).toBe(true);
    expect(ruleIsKnown('R999')).toBe(false);
  });
});

describe('nobody is told that a source is fresher than it is', () => {
  test('no source is dated on or after the day on which the sources were gathered', () => {
    const dates = [...Object.values(SOURCES), ...LOCALITY.contacts.map(({ source }) => source)].map(({ date }) => date);
    for (const date of dates) {
      const end = reviewBy(date, 0);
      if (end !== null) expect(end < '2026-11-22', end).toBe(true);
    }
  });

  test.each([
    ['2026-04', 12, '2027-04-30'],
    ['2026-04-27', 12, '2027-04-27'],
    ['2021', 12, '2022-12-31'],
    ['2021', 0, '2021-12-31'],
    ['2024-02', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-02', 12, '2024-02-28'],
    ['2025-08-31', 1, '2025-09-30'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2023-12', 2, '2024-02-29'],
    ['2025-11-30', 1, '2025-12-30'],
    ['2025-12', 1, '2026-01-31'],
  ])('a source of %s is due for review after %i months on %s', (date, months, due) => {
    expect(reviewBy(date, months)).toBe(due);
  });

  test('a source is within review on the day it is due, and past it the day after', () => {
    expect(reviewState('2025-11', 12, '2026-11-30')).toBe('within-review');
    expect(reviewState('2025-11', 12, '2026-12-01')).toBe('past-review');
  });

  test('a source without a date is neither fresh nor past review: its date is not known', () => {
    expect(reviewBy(null, 12)).toBeNull();
    expect(reviewState(null, 12, '2026-12-01')).toBe('date-not-known');
  });

  test.each(['', '2026-13', '2026-00', '2025-02-29', '2026-4', '26', 'c. 2019', '2026-04-31', '2026-04-'])('“%s” is no date', (date) => {
    expect(isPartialDate(date)).toBe(false);
    expect(() => reviewBy(date, 12)).toThrow('Not a date');
  });
});
