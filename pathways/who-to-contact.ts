import type { RoleId } from './actions.ts';
import { type OtherOrganisation, responderOf } from './organisations.ts';
import { ALWAYS, type ProhibitionId } from './prohibitions.ts';
import type { Answer, QUESTIONS, RuleId } from './questions.ts';

/**
 * Whom to contact, for somebody who has no case in hand: three answers, and whom to ring now. It asks
 * nothing about the person and decides nothing about a referral; that is the machines' business.
 */

export interface Enquiry {
  /** Somebody who may be under 18 counts as a child (R90). */
  readonly person: (typeof QUESTIONS)['ageStatus']['options'][number];
  /** A name of the official list or a kind of organisation; null where nobody said. */
  readonly organisation: string | null;
}

/** What the organisation may do. `not-settled`: it is on the list, and the list alone does not settle it (F3). */
export type Standing = (typeof QUESTIONS)['responder']['options'][number] | 'not-settled' | 'not-said';

/** When a call is made: without asking anything first, or where something is so. */
export type CallWhen =
  | 'danger'
  | 'now'
  | 'first-responder'
  | 'police-wanted'
  | 'nobody-answers'
  | 'care-needs'
  | 'nowhere-safe'
  | 'urgent-support'
  | 'local-support'
  | 'after-telling'
  | 'advice'
  | 'doubt';

/** One step of whom to ring. */
export interface Call {
  readonly when: CallWhen;
  readonly roles: readonly RoleId[];
  readonly rules: readonly RuleId[];
}

export interface Advice {
  readonly standing: Standing;
  /** What somebody of this organisation can do, and cannot; each an id with words. */
  readonly can: readonly string[];
  readonly cannot: readonly string[];
  /** A kind of organisation that has a road of its own: what it does first. */
  readonly ownRoad: OwnRoad | null;
  readonly calls: readonly Call[];
  /** Others who may help, for looking up; nobody needs to be rung for the person to be safe. */
  readonly others: readonly RoleId[];
  readonly doNot: readonly ProhibitionId[];
  /** Every rule that the advice rests on, each once. */
  readonly rules: readonly RuleId[];
}

/** Kinds of organisation for which a source says what its staff do first. */
const OWN_ROADS = {
  nhs: ['R57', 'H97'],
  gp: ['R57', 'H97'],
  ambulance: ['R57', 'H97'],
  'school-or-college': ['R60', 'H98'],
  'housing-association': ['H99'],
  'care-provider': ['H105'],
  'fire-and-rescue': ['H104'],
  jobcentre: ['R58', 'H102'],
  prison: ['R59'],
  'environment-agency': ['H103'],
  charity: ['H100'],
  'faith-group': ['H100'],
} as const satisfies Readonly<Partial<Record<OtherOrganisation, readonly RuleId[]>>>;
export type OwnRoad = keyof typeof OWN_ROADS;
export const OWN_ROAD_IDS = Object.keys(OWN_ROADS) as readonly OwnRoad[];

const isOwnRoad = (organisation: string): organisation is OwnRoad => organisation in OWN_ROADS;

const DANGER: Call = { when: 'danger', roles: ['police-emergency'], rules: ['R22', 'H12', 'H40'] };
const CHILDRENS_CARE: Call = { when: 'now', roles: ['childrens-social-care'], rules: ['R86', 'R87', 'R117', 'H41', 'H42'] };
const POLICE_ABOUT_CHILD: Call = {
  when: 'after-telling',
  roles: ['police-non-emergency', 'police-child-exploitation'],
  rules: ['R88', 'H45', 'H46'],
};
const GUARDIAN: Call = { when: 'advice', roles: ['guardian-advice'], rules: ['R92', 'H53'] };
const IN_DOUBT: Call = { when: 'doubt', roles: ['competent-authority'], rules: ['R126', 'R127'] };
const HELPLINE: Call = { when: 'nobody-answers', roles: ['helpline'], rules: ['R56', 'R61', 'R129', 'H14'] };
const CARE_NEEDS: Call = { when: 'care-needs', roles: ['adult-social-care'], rules: ['R79', 'H28'] };
const NOWHERE_SAFE: Call = { when: 'nowhere-safe', roles: ['housing', 'housing-out-of-hours'], rules: ['H32', 'H33'] };
const LOCAL_SUPPORT: Call = { when: 'local-support', roles: ['local-support'], rules: ['R74', 'H30', 'H77'] };

/** For a child it is the same for everybody: social care at once, without anybody's consent (R57, R60, R84, R86). */
const FOR_A_CHILD: readonly Call[] = [DANGER, CHILDRENS_CARE, POLICE_ABOUT_CHILD, GUARDIAN];

/** An adult agrees first to anybody being told (R56, R57), except in danger. */
const FOR_AN_ADULT: readonly Call[] = [
  DANGER,
  { when: 'first-responder', roles: ['district-lead'], rules: ['R56', 'H19', 'H20'] },
  { when: 'police-wanted', roles: ['police-non-emergency'], rules: ['R57', 'H13'] },
  HELPLINE,
  CARE_NEEDS,
  NOWHERE_SAFE,
  // A named charity is a First Responder too (R47, H96).
  { when: 'urgent-support', roles: ['nrm-support-provider'], rules: ['R47', 'R130'] },
  LOCAL_SUPPORT,
];

const FOR_AN_ADULT_AS_RESPONDER: readonly Call[] = [
  DANGER,
  { when: 'police-wanted', roles: ['police-modern-slavery-unit', 'police-non-emergency'], rules: ['H13', 'H15'] },
  CARE_NEEDS,
  NOWHERE_SAFE,
  { when: 'urgent-support', roles: ['nrm-support-provider'], rules: ['R106', 'R130', 'H27'] },
  LOCAL_SUPPORT,
  IN_DOUBT,
];

const OTHERS = {
  child: ['adolescent-support', 'child-concern-line', 'child-helpline', 'helpline', 'anonymous-report', 'partnership-directory'],
  adult: ['domestic-abuse', 'mental-health', 'legal-advice', 'anonymous-report', 'partnership-directory'],
} as const satisfies Readonly<Record<'adult' | 'child', readonly RoleId[]>>;

/**
 * Whom to contact, what the organisation can and cannot do, and what not to do. Pure. The hour and the
 * place are not its business: `reach` finds who fills each role there and then.
 */
export function whoToContact({ person, organisation }: Enquiry): Advice {
  const isChild = person !== 'adult';
  const standing = standingOf(organisation);
  const responds = standing === 'statutory-fro' || standing === 'home-office-fro' || standing === 'non-statutory-fro';
  const ownRoad = organisation !== null && isOwnRoad(organisation) ? organisation : null;
  const calls = isChild ? [...FOR_A_CHILD, ...(responds ? [IN_DOUBT] : [])] : responds ? FOR_AN_ADULT_AS_RESPONDER : FOR_AN_ADULT;
  return {
    standing,
    can: responds
      ? canRefer(standing, isChild)
      : ['make-safe', 'explain', isChild ? 'tell-childrens-care' : 'bring-in-first-responder', 'helpline'],
    cannot: responds ? (isChild ? ['ask-consent', 'notify-child'] : ['refer-without-authority']) : ['refer', 'notify'],
    ownRoad,
    calls,
    others: OTHERS[isChild ? 'child' : 'adult'],
    doNot: isChild ? [...ALWAYS, 'ask-child-consent-as-gate'] : ALWAYS,
    rules: [
      ...new Set([
        ...STANDING_RULES[standing],
        ...(ownRoad === null ? [] : OWN_ROADS[ownRoad]),
        ...calls.flatMap(({ rules }) => rules),
        ...RECORD_RULES,
      ]),
    ],
  };
}

const canRefer = (standing: Standing, isChild: boolean): readonly string[] => [
  'refer',
  ...(isChild ? ['tell-childrens-care'] : []),
  ...(!isChild && standing === 'statutory-fro' ? ['notify-by-law'] : []),
  ...(!isChild && standing === 'home-office-fro' ? ['notify-by-policy'] : []),
  ...(!isChild && standing === 'non-statutory-fro' ? ['no-duty'] : []),
  'authorised-only',
];

/** What is written down, and where a name must not stand. */
const RECORD_RULES = ['R45', 'R121', 'H113', 'H114'] as const;

const STANDING_RULES = {
  'statutory-fro': ['R44', 'R45', 'R46', 'R48', 'R49'],
  'home-office-fro': ['R44', 'R45', 'R50', 'R51'],
  'non-statutory-fro': ['R44', 'R45', 'R47', 'R52'],
  'not-fro': ['R44', 'R55', 'R56'],
  'not-settled': ['R44', 'R45', 'R55'],
  'not-said': ['R44', 'R55', 'R56'],
} as const satisfies Readonly<Record<Standing, readonly RuleId[]>>;

/** What is known of an organisation's standing. */
function standingOf(organisation: Answer | null): Standing {
  if (organisation === null) return 'not-said';
  return responderOf(organisation) ?? 'not-settled';
}

/** What the caller asks for: a First Responder, or to agree with one who sends the referral (H47–H49). */
export type Ask = 'needs-first-responder' | 'needs-first-responder-child' | 'is-first-responder';

export function askOf({ standing }: Advice, person: Enquiry['person']): Ask {
  if (standing === 'statutory-fro' || standing === 'home-office-fro' || standing === 'non-statutory-fro') return 'is-first-responder';
  return person === 'adult' ? 'needs-first-responder' : 'needs-first-responder-child';
}
