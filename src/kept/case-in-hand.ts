import type { ReferralCase } from '#pathways/case-file.ts';
import { CASE_VERSION } from '#pathways/case-versions.ts';
import { PATHWAY_VERSION } from '#pathways/version.ts';
import type { CaseInHand } from '#src/case/case-session.tsx';

/** The case in hand, as it is kept and as it comes back. */

/** @param caseId a `randomId()` for a case that never had one, and the same again for as long as it is the same case */
export const caseOf = ({ answers, details, done, identity, understanding }: CaseInHand, caseId: string): ReferralCase => ({
  format: 'referral-case',
  version: CASE_VERSION,
  caseId,
  pathwayVersion: PATHWAY_VERSION,
  answers,
  details,
  done,
  identity,
  understanding,
});

/** What a session begins with to go on with a case. */
export const inHand = ({ answers, details, done, identity, understanding }: ReferralCase): CaseInHand => ({
  answers,
  details,
  done,
  identity,
  understanding,
});
