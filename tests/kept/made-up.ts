import { parseCase, type ReferralCase } from '#pathways/case-file.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import samples from './samples/version-3.json' with { type: 'json' };

/** Cases about people who are plainly made up, for the tests of what is kept. */

/** The samples as cases; the first has something in every field. */
export const CASES: readonly ReferralCase[] = samples.map((sample) => {
  const parsed = parseCase(sample, { districts: LOCALITY.districts.map(({ id }) => id) });
  if (!parsed.ok) throw new Error('a sample does not open');
  return parsed.case;
});
export const FULL_CASE = CASES[0] as ReferralCase;

/** The same case with another name in it. */
export const named = (name: string, one = FULL_CASE): ReferralCase => ({ ...one, details: { ...one.details, 'victim-first-name': name } });

export const PASSPHRASE = 'made-up tea for seven';
