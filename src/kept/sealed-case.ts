import { type CaseProblem, parseCase, type ReferralCase } from '#pathways/case-file.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { type Sealed, seal, unseal } from './sealing.ts';

/** A case under seal, whether it is kept on the device or in a file. */

/** Done, with what came of it, or the id of what is wrong. Nothing here throws. */
export type Result<Value extends object, Problem extends string> =
  | ({ readonly ok: true } & Value)
  | { readonly ok: false; readonly problem: Problem };

/** What is wrong with a seal or with what was under it. */
export const UNSEAL_PROBLEMS = [
  /** AES-GCM cannot tell these apart. */
  'wrong-passphrase-or-altered',
  /** It opened, and holds a case of a version that is yet to come. */
  'newer-version',
  /** It opened, and holds no case that this app can read. */
  'not-a-case',
] as const;
export type UnsealProblem = (typeof UNSEAL_PROBLEMS)[number];

export const sealCase = (key: CryptoKey, one: ReferralCase, header: string): Promise<Sealed> => seal(key, JSON.stringify(one), header);

/** The whole case, checked and in the version written now, or what is wrong; never a part of one. */
export async function unsealCase(
  key: CryptoKey,
  sealed: Sealed,
  header: string,
): Promise<Result<{ readonly case: ReferralCase }, UnsealProblem>> {
  const json = await unseal(key, sealed, header);
  if (json === null) return { ok: false, problem: 'wrong-passphrase-or-altered' };
  const parsed = parseCase(dataOf(json), { districts: LOCALITY.districts.map(({ id }) => id) });
  return parsed.ok ? parsed : { ok: false, problem: isNewer(parsed.problems) ? 'newer-version' : 'not-a-case' };
}

function dataOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const isNewer = (problems: readonly CaseProblem[]): boolean => problems.some(({ code }) => code === 'newer-version');
