import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '#pathways/case-file.ts';
import { CASE_VERSION } from '#pathways/case-versions.ts';
import { follow } from '#pathways/follow.ts';
import { fillForm } from '#pathways/forms/fill.ts';
import { NOT_CHECKED } from '#pathways/identity/not-checked.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';

/**
 * A case kept by an older app opens in this one. The samples are frozen: between them they hold every option of every
 * question, and options of every field, as they were when the version was written. One that no longer opens means that
 * an option was taken away without a new version and a migration.
 */

const districts = LOCALITY.districts.map(({ id }) => id);

interface Sample {
  readonly version: number;
  readonly caseId: string;
  readonly answers: object;
  readonly details: object;
}
const samplesOf = (version: number) =>
  JSON.parse(readFileSync(new URL(`./samples/version-${version}.json`, import.meta.url), 'utf8')) as readonly Sample[];
const versions = Array.from({ length: CASE_VERSION }, (_, index) => index + 1);

test('there are samples of every version, and of no other', () => {
  expect(readdirSync(new URL('./samples/', import.meta.url)).sort()).toEqual(versions.map((version) => `version-${version}.json`));
  for (const version of versions) {
    const samples = samplesOf(version);
    expect(samples.length).toBeGreaterThan(5);
    expect(new Set(samples.map((one) => one.version))).toEqual(new Set([version]));
  }
});

describe.each(versions)('version %i', (version) => {
  test.each(samplesOf(version).map((sample) => [sample.caseId, sample] as const))('%s opens with all that it held', (_, sample) => {
    const parsed = parseCase(structuredClone(sample), { districts });
    expect(parsed).toEqual({
      ok: true,
      case: { pathwayVersion: null, done: [], identity: NOT_CHECKED, understanding: null, ...sample, version: CASE_VERSION },
    });
    if (!parsed.ok) return;
    expect(() => fillForm(follow(parsed.case.answers), parsed.case.details)).not.toThrow();
    // What was made of it opens again unchanged.
    expect(parseCase(JSON.parse(JSON.stringify(parsed.case)), { districts })).toEqual(parsed);
  });
});

test('a migrated case shares nothing with the next one', () => {
  const [first, second] = samplesOf(1).map((sample) => parseCase(sample, { districts }));
  if (!first?.ok || !second?.ok) throw new Error('the samples do not open');
  (first.case.identity.keepOut as unknown[]).push('a name');
  expect(second.case.identity).toEqual(NOT_CHECKED);
  expect(NOT_CHECKED).toEqual({ asked: false, keepOut: [], kept: [] });
});
