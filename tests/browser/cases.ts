import type { Answers } from '#pathways/questions.ts';

/**
 * The cases that the browser tests walk. A question that may be skipped and is not named here is
 * skipped; what comes next is for the pathway to say.
 */

const IN_ENGLAND = { immediateDanger: 'no', district: 'watford' } as const;
const ADULT = { ...IN_ENGLAND, ageStatus: 'adult', wasChildDuringExploitation: 'no', careAndSupportNeeds: 'no' } as const;
const ASKED_ADULT = { ...ADULT, capacityConcern: 'no' } as const;
const POLICE = { organisation: 'Hertfordshire Constabulary', authorised: 'yes' } as const;
const NURSE = { organisation: 'nhs' } as const;

export const adultConsents = {
  ...ASKED_ADULT,
  ...POLICE,
  fiveOrMore: 'no',
  talkingSafely: ['alone', 'not-overheard'],
  interpreterNeeded: 'interpreter',
  indicators: ['cannot-leave', 'threatened', 'documents-held'],
  explained: ['what-nrm-is', 'who-sees', 'withdraw-or-agree-later'],
  consent: 'given',
  wantsSupport: 'yes',
  safePlaceTonight: 'no',
  noRecourse: 'not-known',
  careAndSupportNeeds: 'yes',
  cooperateWithAuthorities: 'yes',
  wantsLocalSupport: 'yes',
} as const satisfies Answers;

export const adultRefuses = {
  ...ASKED_ADULT,
  ...POLICE,
  consent: 'refused',
  cooperateWithAuthorities: 'no',
  wantsLocalSupport: 'no',
} as const satisfies Answers;

export const adultMayBeNamed = { ...adultRefuses, cooperateWithAuthorities: 'yes' } as const satisfies Answers;

export const capacityInDoubt = {
  ...ADULT,
  ...POLICE,
  authorised: 'no',
  capacityConcern: 'yes',
  bestInterestsDecision: 'not-made',
  wantsLocalSupport: 'no',
} as const satisfies Answers;

export const referredInBestInterests = { ...capacityInDoubt, bestInterestsDecision: 'refer' } as const satisfies Answers;

export const charityWithRefusal = { ...adultRefuses, organisation: 'The Salvation Army' } as const satisfies Answers;

export const nurseWithAdult = {
  ...ASKED_ADULT,
  ...NURSE,
  consent: 'given',
  wantsLocalSupport: 'yes',
  mayShare: ['what-happened', 'name'],
  mayShareWith: ['first-responder', 'local-support'],
} as const satisfies Answers;

/** Agreed to pass the concern on, but not the name. */
export const nurseWithoutName = { ...nurseWithAdult, mayShare: ['what-happened'] } as const satisfies Answers;

export const nurseWithChild = {
  ...IN_ENGLAND,
  ...NURSE,
  immediateDanger: 'yes',
  ageStatus: 'child',
  wantsLocalSupport: 'yes',
} as const satisfies Answers;

export const childByPolice = {
  ...IN_ENGLAND,
  ...POLICE,
  ageStatus: 'child',
  childMissing: 'yes',
  indicators: ['carrying-drugs', 'missing-or-out-of-area'],
  knownToSocialCare: 'yes',
  near18: 'yes',
  senderAgreed: 'no',
  wantsLocalSupport: 'yes',
} as const satisfies Answers;

/** Neither the age nor the kind of organisation is certain, and nothing optional is answered. */
export const ageNotCertain = {
  immediateDanger: 'no',
  ageStatus: 'unsure-may-be-child',
  responder: 'statutory-fro',
  wantsLocalSupport: 'no',
} as const satisfies Answers;
