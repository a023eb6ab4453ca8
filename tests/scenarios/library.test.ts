import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { follow } from '#pathways/follow.ts';
import { findIdentifying } from '#pathways/identity/find.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { parseScenario, type Scenario, TOPICS } from '#pathways/scenarios/scenario.ts';
import { combinations, expectedOutcome } from '#tests/oracle/decision-table.ts';

/** The made-up cases that come with the app. */

const FOLDER = new URL('../../pathways/scenarios/made-up/', import.meta.url);
const districts = LOCALITY.districts.map(({ id }) => id);
const FILES = readdirSync(FOLDER).sort();
const read = (name: string): Scenario => {
  const parsed = parseScenario(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')), { districts });
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
  return parsed.scenario;
};
const SCENARIOS = FILES.map(read);
const endOf = ({
  form,
  formObligation,
  formIdentifies,
  dutyStatus,
}: Readonly<Record<'form' | 'formObligation' | 'dutyStatus', string>> & { readonly formIdentifies: boolean }) =>
  [form, formObligation, formIdentifies, dutyStatus].join(' ');

test('there are at least sixteen, each with an id and a title of its own', () => {
  expect(SCENARIOS.length).toBeGreaterThanOrEqual(16);
  for (const part of ['id', 'title'] as const) expect(new Set(SCENARIOS.map((one) => one[part])).size).toBe(SCENARIOS.length);
  expect(FILES.map((name) => name.replace(/^\d+-|\.json$/g, ''))).toEqual(SCENARIOS.map(({ id }) => id));
});

test('every outcome of the decision table is reached by one', () => {
  const wanted = new Set([...combinations()].map((inputs) => endOf(expectedOutcome(inputs))));
  const reached = new Set(SCENARIOS.map(({ ends }) => endOf(ends)));
  expect([...wanted].filter((end) => !reached.has(end))).toEqual([]);
});

test('every topic, and every kind of exploitation that the form knows by a group of signs, has one', () => {
  const covered = new Set(SCENARIOS.flatMap(({ topics }) => topics));
  expect(TOPICS.filter((topic) => !covered.has(topic))).toEqual([]);
});

describe.each(SCENARIOS.map((one) => [one.title, one] as const))('%s', (_, scenario) => {
  const { trail } = follow(scenario.case.answers);

  test('answers every question of its path, and no other', () => {
    expect(trail.filter(({ answer }) => answer === 'skipped').map(({ question }) => question)).toEqual([]);
    const asked = trail.map(({ question }) => question);
    expect(Object.keys(scenario.case.answers).filter((id) => !asked.some((one) => one === id))).toEqual([]);
  });

  test('is told in the order of its path, and ends at the outcome', () => {
    const places = scenario.moments.map(({ at }) => (at === 'outcome' ? trail.length : trail.findIndex(({ question }) => question === at)));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(scenario.moments.at(-1)?.at).toBe('outcome');
    expect(scenario.moments.every(({ rules, known, discuss }) => rules.length > 0 && known.length > 0 && discuss.length > 0)).toBe(true);
  });

  test('can be changed in ways that lead elsewhere', () => {
    const here = JSON.stringify(follow(scenario.case.answers));
    for (const { question, answer } of scenario.whatIf) {
      expect(JSON.stringify(follow({ ...scenario.case.answers, [question]: answer })), question).not.toBe(here);
    }
    expect(scenario.whatIf.length).toBeGreaterThan(0);
  });
});

test('the story that has to be found out holds what identifies somebody', () => {
  const hidden = SCENARIOS.find(({ id }) => id === 'the-story-that-names-him') as Scenario;
  const texts = Object.values(hidden.case.details).filter((one) => typeof one === 'string');
  expect(texts.flatMap((text) => findIdentifying(text as string, [])).length).toBeGreaterThan(4);
});

test('nobody is blamed, and nobody is called what people never are', () => {
  for (const name of FILES) expect(readFileSync(new URL(name, FOLDER), 'utf8'), name).not.toMatch(/illegal|prostitute\b|whore|junkie/i);
});
