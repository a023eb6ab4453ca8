import type { Answers, FlagId, QuestionId, RuleId } from './questions.ts';

/**
 * The catalogue of things to do. Outcomes name roles to contact, never numbers: a locality says who
 * fills a role. Which actions a case gathers is decided by the machines.
 */

export type ActionLevel = 'required' | 'conditional' | 'discretionary';

/** Who has to be reached for an action; a locality resolves each role for a place. */
export const ROLES = [
  'police-emergency',
  'police-non-emergency',
  'police-modern-slavery-unit',
  'police-child-exploitation',
  'childrens-social-care',
  'adolescent-support',
  'adult-social-care',
  'mental-health',
  'domestic-abuse',
  'district-lead',
  'housing',
  'housing-out-of-hours',
  'nrm-online',
  'competent-authority',
  'nrm-support-provider',
  'helpline',
  'guardian-advice',
  'child-concern-line',
  'child-helpline',
  'anonymous-report',
  'legal-advice',
  'local-support',
  'partnership-directory',
] as const;
export type RoleId = (typeof ROLES)[number];

interface Action {
  readonly level: ActionLevel;
  readonly rules: readonly RuleId[];
  readonly flags?: readonly FlagId[];
  readonly contacts: readonly RoleId[];
  /** Answers on which the note to the action bears; without any of them it is not shown. */
  readonly notedWhen?: Readonly<Partial<Record<QuestionId, string>>>;
}

/** The actions of the decision table, in the order in which they are done. */
export const ACTIONS = {
  'call-999': { level: 'required', rules: ['R22', 'H12'], contacts: ['police-emergency'] },
  'follow-organisation-safeguarding': { level: 'required', rules: ['R23'], contacts: [] },
  'speak-alone-when-safe': { level: 'required', rules: ['R24', 'R25'], contacts: [] },
  'child-centred-approach': { level: 'required', rules: ['R26'], contacts: [] },
  'use-independent-interpreter-if-needed': { level: 'conditional', rules: ['R27'], contacts: [] },
  'refer-children-social-care': { level: 'required', rules: ['R86', 'R87', 'R90', 'H41'], contacts: ['childrens-social-care'] },
  'notify-police': { level: 'required', rules: ['R88', 'H45'], contacts: ['police-non-emergency', 'police-child-exploitation'] },
  'consider-police-report': { level: 'discretionary', rules: ['R38', 'R118', 'H13'], contacts: ['police-non-emergency'] },
  'adult-safeguarding-s42': { level: 'required', rules: ['R79', 'R80', 'H28'], contacts: ['adult-social-care'] },
  'consider-adult-safeguarding': { level: 'required', rules: ['R79'], contacts: ['adult-social-care'] },
  'support-decision-making': { level: 'required', rules: ['R76'], contacts: [] },
  'assess-capacity-for-this-decision': { level: 'required', rules: ['R76'], contacts: [] },
  'best-interests-decision-if-lacks-capacity': { level: 'conditional', rules: ['R76', 'R77'], flags: ['F7'], contacts: [] },
  'record-best-interests-decision': { level: 'required', rules: ['R76'], flags: ['F7'], contacts: [] },
  'explain-age-appropriately': { level: 'required', rules: ['R84', 'R43'], contacts: [] },
  'explain-nrm-for-informed-consent': { level: 'required', rules: ['R34', 'R35', 'R36', 'R38', 'R39', 'R42'], contacts: [] },
  'seek-consent-nrm': { level: 'required', rules: ['R31', 'R36'], contacts: [] },
  'seek-consent-to-involve-first-responder': { level: 'required', rules: ['R56'], contacts: [] },
  'ask-support-consent-separately': { level: 'required', rules: ['R40'], contacts: [] },
  'record-consent': { level: 'required', rules: ['R36', 'R43'], contacts: [] },
  'record-refusal-neutrally': { level: 'required', rules: ['R31'], contacts: [] },
  'record-why-consent-not-obtained': { level: 'required', rules: ['R78'], flags: ['F8'], contacts: ['competent-authority'] },
  'submit-nrm-child': { level: 'required', rules: ['R84', 'R86', 'R44'], contacts: ['nrm-online'] },
  'give-child-information-pack': { level: 'required', rules: ['R94', 'H62'], contacts: ['competent-authority'] },
  'ictg-referral-if-available': {
    level: 'conditional',
    rules: ['R92', 'R93', 'H52', 'H53'],
    flags: ['F10'],
    contacts: ['guardian-advice'],
  },
  'plan-for-turning-18': { level: 'conditional', rules: ['R95', 'H54'], contacts: ['childrens-social-care'] },
  'submit-nrm-adult': {
    level: 'required',
    rules: ['R63', 'R44'],
    flags: ['F7'],
    contacts: ['nrm-online', 'competent-authority'],
    notedWhen: { capacityConcern: 'yes' },
  },
  'salvation-army-pre-rg': {
    level: 'conditional',
    rules: ['R106', 'R130', 'H27'],
    flags: ['F7'],
    contacts: ['nrm-support-provider'],
    notedWhen: { capacityConcern: 'yes' },
  },
  'confirm-consent-to-identify': { level: 'required', rules: ['R65', 'R70'], flags: ['F5'], contacts: [] },
  'remove-identifying-detail-from-dtn': { level: 'required', rules: ['R65', 'R66', 'R71'], flags: ['F5'], contacts: [] },
  'submit-dtn': {
    level: 'required',
    rules: ['R64', 'R43', 'R54'],
    flags: ['F7', 'F8'],
    contacts: ['nrm-online', 'competent-authority'],
    notedWhen: { capacityConcern: 'yes', consent: 'cannot-be-obtained' },
  },
  'consider-voluntary-dtn': { level: 'discretionary', rules: ['R52', 'R43'], flags: ['F4'], contacts: ['nrm-online'] },
  'pass-to-first-responder': {
    level: 'required',
    rules: ['R55', 'R56', 'H113'],
    contacts: ['district-lead', 'police-non-emergency', 'helpline'],
  },
  'helpline-advice': { level: 'conditional', rules: ['R75', 'R129', 'R56'], flags: ['F16'], contacts: ['helpline'] },
  'offer-beacon-referral': { level: 'required', rules: ['R74', 'H30', 'H77'], contacts: ['local-support'] },
  'record-exploited-as-child': { level: 'required', rules: ['R81', 'R4'], contacts: [] },
  'offer-nrm-again-later': { level: 'required', rules: ['R75', 'R82', 'H39'], contacts: [] },
  'rerun-when-known': { level: 'required', rules: ['R53', 'R76'], contacts: [] },
  'record-internally': { level: 'required', rules: ['R45', 'R57', 'R120', 'H114'], contacts: [] },
} as const satisfies Readonly<Record<string, Action>>;

export type TableActionId = keyof typeof ACTIONS;

/** Actions that only a practical answer adds; each is done after the table action that it follows. */
export const LOCAL_ACTIONS = {
  'report-missing-child': {
    follows: 'call-999',
    level: 'required',
    rules: ['H40', 'H56', 'R99'],
    contacts: ['police-emergency', 'police-non-emergency', 'childrens-social-care'],
  },
  'tell-police-five-or-more': {
    follows: 'follow-organisation-safeguarding',
    level: 'required',
    rules: ['H31', 'R8'],
    contacts: ['police-non-emergency', 'district-lead'],
  },
  'find-local-contacts': {
    follows: 'follow-organisation-safeguarding',
    level: 'required',
    rules: ['R124', 'R129', 'R130'],
    contacts: ['police-non-emergency', 'helpline'],
  },
  'use-routes-of-that-nation': {
    follows: 'follow-organisation-safeguarding',
    level: 'required',
    rules: ['R62', 'R124', 'R129'],
    contacts: ['police-emergency', 'police-non-emergency', 'helpline'],
  },
  'contact-allocated-worker': {
    follows: 'refer-children-social-care',
    level: 'required',
    rules: ['H44', 'H41'],
    contacts: ['childrens-social-care'],
  },
  'act-before-18': { follows: 'notify-police', level: 'required', rules: ['H54', 'R95'], contacts: ['childrens-social-care'] },
  'find-safe-place-tonight': {
    follows: 'consider-adult-safeguarding',
    level: 'required',
    rules: ['H27', 'H32', 'H33', 'H34'],
    contacts: ['housing', 'housing-out-of-hours'],
  },
  'escalate-no-recourse': {
    follows: 'consider-adult-safeguarding',
    level: 'required',
    rules: ['H35', 'H37'],
    contacts: ['legal-advice'],
  },
  'agree-one-sender': {
    follows: 'record-why-consent-not-obtained',
    level: 'required',
    rules: ['H47', 'H48', 'H49'],
    contacts: ['childrens-social-care'],
  },
  'authorised-colleague-submits': {
    follows: 'record-why-consent-not-obtained',
    level: 'required',
    rules: ['R45', 'H18', 'H20'],
    contacts: ['district-lead'],
  },
} as const satisfies Readonly<Record<string, Action & { readonly follows: TableActionId }>>;

export type LocalActionId = keyof typeof LOCAL_ACTIONS;
export type ActionId = TableActionId | LocalActionId;

export const TABLE_ACTION_IDS = Object.keys(ACTIONS) as readonly TableActionId[];
export const LOCAL_ACTION_IDS = Object.keys(LOCAL_ACTIONS) as readonly LocalActionId[];

/** Every action in the order in which it is done: the table's order, each local action after the one it follows. */
export const ACTION_ORDER: readonly ActionId[] = TABLE_ACTION_IDS.flatMap((id) => [
  id,
  ...LOCAL_ACTION_IDS.filter((local) => LOCAL_ACTIONS[local].follows === id),
]);

/** The catalogue entry of an action, with its literal types widened. */
export const actionOf = (id: ActionId): Action => (id in ACTIONS ? ACTIONS[id as TableActionId] : LOCAL_ACTIONS[id as LocalActionId]);

/** Whether the note to an action bears on a case: it always does, unless the catalogue names the answers that it is about. */
export function noteApplies(id: ActionId, answers: Answers): boolean {
  const { notedWhen } = actionOf(id);
  return notedWhen === undefined || Object.entries(notedWhen).some(([question, answer]) => answers[question as QuestionId] === answer);
}
