import type { TableActionId } from './actions.ts';
import type { FlagId, RuleId } from './questions.ts';

/** What must not be done. Final states carry sets of these; a prohibition may also be an action of the table. */
interface Prohibition {
  readonly rules: readonly RuleId[];
  readonly flags?: readonly FlagId[];
}

export const PROHIBITIONS = {
  'confront-exploiter': { rules: ['R24'] },
  'use-companion-as-interpreter': { rules: ['R27'] },
  'delay-safeguarding-for-paperwork': { rules: ['R23'] },
  'promise-outcome': { rules: ['R39'] },
  'promise-no-immigration-sharing': { rules: ['R114'] },
  'give-immigration-advice-if-unqualified': { rules: ['R32'] },
  'use-unsafe-contact-details': { rules: ['R30'] },
  'ask-child-consent-as-gate': { rules: ['R84'] },
  'identify-adult-in-dtn': { rules: ['R65'], flags: ['F5'] },
  'name-exploiters-or-other-victims-in-dtn': { rules: ['R66'], flags: ['F5'] },
  'claim-statutory-duty-to-notify': { rules: ['R49', 'R51', 'R52'], flags: ['F2', 'F4'] },
  'seek-consent-nrm': { rules: ['R84'] },
  'submit-nrm-child': { rules: ['R44', 'R55', 'R63'] },
  'submit-nrm-adult': { rules: ['R44', 'R55', 'R63', 'R84'] },
  'submit-dtn': { rules: ['R53', 'R85', 'R44', 'R55'] },
  'consider-voluntary-dtn': { rules: ['R53', 'R85', 'R44', 'R55'] },
  'salvation-army-pre-rg': { rules: ['R97'] },
  'ictg-referral-if-available': { rules: ['R92'] },
} as const satisfies Readonly<Record<string, Prohibition>>;

export type ProhibitionId = keyof typeof PROHIBITIONS;
export const PROHIBITION_IDS = Object.keys(PROHIBITIONS) as readonly ProhibitionId[];

/** Prohibitions that hold in every outcome (invariant I25). */
export const ALWAYS = [
  'confront-exploiter',
  'use-companion-as-interpreter',
  'delay-safeguarding-for-paperwork',
  'promise-outcome',
  'promise-no-immigration-sharing',
  'give-immigration-advice-if-unqualified',
  'use-unsafe-contact-details',
] as const satisfies readonly ProhibitionId[];

/** No form yet, or none that this practitioner may send (R34, R44, R55, R76). */
export const NO_FORM = [
  'submit-nrm-child',
  'submit-nrm-adult',
  'submit-dtn',
  'consider-voluntary-dtn',
] as const satisfies readonly (ProhibitionId & TableActionId)[];

/** An NRM referral is made: no notification beside it (R53). */
export const NRM_ONLY = ['submit-dtn', 'consider-voluntary-dtn'] as const satisfies readonly ProhibitionId[];

/** A notification is made: no adult referral beside it (R63, R64). */
export const DTN_ONLY = ['submit-nrm-adult'] as const satisfies readonly ProhibitionId[];

/** A notification that may not identify anybody (R65, R66, F5). */
export const ANONYMOUS = ['identify-adult-in-dtn', 'name-exploiters-or-other-victims-in-dtn'] as const satisfies readonly ProhibitionId[];

/** The law puts no duty on this organisation, so nobody may be told that it does (R49, R51, R52). */
export const NO_STATUTORY_DUTY = ['claim-statutory-duty-to-notify'] as const satisfies readonly ProhibitionId[];

/** For an adult (R63, R92). */
export const FOR_ADULTS = ['submit-nrm-child', 'ictg-referral-if-available'] as const satisfies readonly ProhibitionId[];

/** For a child, or somebody who may be one (R84, R85, R97). */
export const FOR_CHILDREN = [
  'ask-child-consent-as-gate',
  'seek-consent-nrm',
  'submit-nrm-adult',
  'submit-dtn',
  'consider-voluntary-dtn',
  'salvation-army-pre-rg',
] as const satisfies readonly ProhibitionId[];
