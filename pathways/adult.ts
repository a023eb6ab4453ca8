import { opening, whoAndWhere } from './opening.ts';
import {
  asks,
  type BestInterests,
  byResponder,
  type Consent,
  condition,
  continuesIn,
  emptyContext,
  OUTSIDE_ENGLAND,
  outcome,
  path,
  plan,
} from './path.ts';
import { ANONYMOUS, DTN_ONLY, FOR_ADULTS, NO_FORM, NO_STATUTORY_DUTY, NRM_ONLY } from './prohibitions.ts';

const consents = (consent: Consent) => ({ type: 'consent', params: { consent } }) as const;
const decided = (decision: BestInterests) => ({ type: 'bestInterests', params: { decision } }) as const;

const NRM = { headline: 'nrm-adult', form: 'nrm-adult', formIdentifies: true } as const;
const NAMED = { headline: 'dtn-named', form: 'dtn', formIdentifies: true } as const;
const NAMELESS = { headline: 'dtn-anonymous', form: 'dtn', formIdentifies: false } as const;
const NO_FORM_YET = { form: 'none', formIdentifies: false, formObligation: 'pending' } as const;

const BY_STATUTE = { formObligation: 'must-statute', dutyStatus: 'discharged-by-form' } as const;
const BY_POLICY = { formObligation: 'must-policy', dutyStatus: 'discharged-by-form' } as const;

const SEND_NRM = ['submit-nrm-adult', 'salvation-army-pre-rg'] as const;
const SEND_NAMED = ['confirm-consent-to-identify', 'submit-dtn', 'helpline-advice'] as const;
const SEND_NAMELESS = ['remove-identifying-detail-from-dtn', 'submit-dtn', 'helpline-advice'] as const;

const nrm = [...FOR_ADULTS, ...NRM_ONLY];
const named = [...FOR_ADULTS, ...DTN_ONLY];
const nameless = [...named, ...ANONYMOUS];
const noForm = [...FOR_ADULTS, ...NO_FORM];

/** The adult pathway: nothing is sent about an adult with capacity that the adult was not asked about first. */
export const adult = path.createMachine({
  id: 'adult',
  context: emptyContext,
  initial: 'danger',
  states: {
    ...opening({
      adult: { target: 'exploitedAsChild', actions: [plan('speak-alone-when-safe', 'use-independent-interpreter-if-needed')] },
      // Under 18, or possibly: a child until shown otherwise (R90).
      child: 'childPathway',
      'unsure-may-be-child': 'childPathway',
    }),
    exploitedAsChild: asks('wasChildDuringExploitation', {
      yes: { target: 'organisation', actions: [plan('record-exploited-as-child')] },
      'not-sure': { target: 'organisation', actions: [plan('record-exploited-as-child')] },
      no: 'organisation',
    }),
    ...whoAndWhere('fiveOrMore', 'outsideEngland'),
    fiveOrMore: asks('fiveOrMore', {
      yes: { target: 'talkingSafely', actions: [plan('tell-police-five-or-more')] },
      no: 'talkingSafely',
      skipped: 'talkingSafely',
    }),
    talkingSafely: asks('talkingSafely', { answered: 'interpreter', skipped: 'interpreter' }),
    interpreter: asks('interpreterNeeded', {
      interpreter: { target: 'indicators', actions: [condition('use-independent-interpreter-if-needed', 'met')] },
      'communication-help': { target: 'indicators', actions: [condition('use-independent-interpreter-if-needed', 'met')] },
      both: { target: 'indicators', actions: [condition('use-independent-interpreter-if-needed', 'met')] },
      neither: { target: 'indicators', actions: [condition('use-independent-interpreter-if-needed', 'unmet')] },
      skipped: 'indicators',
    }),
    indicators: asks('indicators', { answered: 'capacity', skipped: 'capacity' }),

    capacity: asks('capacityConcern', {
      no: 'explain',
      // A best-interests decision comes before any form (R76, R77).
      yes: 'bestInterests',
    }),
    bestInterests: asks('bestInterestsDecision', {
      'not-made': {
        target: 'safePlace',
        actions: [
          decided('not-made'),
          plan(
            'support-decision-making',
            'assess-capacity-for-this-decision',
            'best-interests-decision-if-lacks-capacity',
            'rerun-when-known',
          ),
        ],
      },
      refer: { target: 'safePlace', actions: [decided('refer'), plan('record-best-interests-decision')] },
      'do-not-refer': {
        target: 'safePlace',
        actions: [decided('do-not-refer'), plan('record-best-interests-decision', 'offer-nrm-again-later')],
      },
    }),
    explain: asks('explained', { answered: 'consent', skipped: 'consent' }),
    consent: asks('consent', {
      given: [
        {
          guard: 'isFirstResponder',
          target: 'wantsSupport',
          actions: [consents('given'), plan('record-consent', 'ask-support-consent-separately')],
        },
        { target: 'safePlace', actions: [consents('given'), plan('record-consent')] },
      ],
      refused: { target: 'safePlace', actions: [consents('refused'), plan('record-refusal-neutrally', 'offer-nrm-again-later')] },
      'not-yet-discussed': [
        {
          guard: 'isFirstResponder',
          target: 'safePlace',
          actions: [
            consents('not-yet-discussed'),
            plan(
              'explain-nrm-for-informed-consent',
              'seek-consent-nrm',
              'ask-support-consent-separately',
              'rerun-when-known',
              'helpline-advice',
            ),
          ],
        },
        {
          target: 'safePlace',
          actions: [
            consents('not-yet-discussed'),
            plan('explain-nrm-for-informed-consent', 'seek-consent-to-involve-first-responder', 'rerun-when-known'),
          ],
        },
      ],
      'cannot-be-obtained': {
        target: 'safePlace',
        actions: [consents('cannot-be-obtained'), plan('record-why-consent-not-obtained', 'offer-nrm-again-later')],
      },
    }),

    // Support is a separate choice from the referral (R40).
    wantsSupport: asks('wantsSupport', {
      yes: { target: 'safePlace', actions: [{ type: 'wantSupport' }] },
      no: { target: 'safePlace', actions: [condition('salvation-army-pre-rg', 'unmet')] },
      skipped: 'safePlace',
    }),
    safePlace: asks('safePlaceTonight', {
      yes: 'careNeeds',
      no: [
        {
          guard: 'wantsSupport',
          target: 'recourse',
          actions: [plan('find-safe-place-tonight'), condition('salvation-army-pre-rg', 'met')],
        },
        { target: 'recourse', actions: [plan('find-safe-place-tonight')] },
      ],
      'not-known': 'careNeeds',
      skipped: 'careNeeds',
    }),
    recourse: asks('noRecourse', {
      yes: { target: 'careNeeds', actions: [plan('escalate-no-recourse')] },
      'not-known': { target: 'careNeeds', actions: [plan('escalate-no-recourse')] },
      no: 'careNeeds',
      skipped: 'careNeeds',
    }),
    careNeeds: asks('careAndSupportNeeds', {
      yes: { target: 'afterCareNeeds', actions: [plan('adult-safeguarding-s42', 'consider-police-report')] },
      no: { target: 'afterCareNeeds', actions: [plan('consider-adult-safeguarding', 'consider-police-report')] },
    }),
    afterCareNeeds: {
      always: [
        // Only somebody who could be asked can say whether they will help or be named (R70).
        { guard: 'isNotFirstResponder', target: 'localSupport' },
        { guard: 'answeredOnConsent', target: 'cooperation' },
        { target: 'localSupport' },
      ],
    },
    cooperation: asks('cooperateWithAuthorities', {
      yes: { target: 'localSupport', actions: [{ type: 'agreeToBeNamed' }] },
      // Helping is not agreeing to be named (R70, F5).
      'yes-not-named': 'localSupport',
      no: 'localSupport',
    }),
    localSupport: asks('wantsLocalSupport', {
      // What that service may be told is theirs to say (H77).
      yes: { target: 'mayShare', actions: [plan('offer-beacon-referral')] },
      no: 'afterLocalSupport',
    }),
    afterLocalSupport: {
      always: [{ guard: 'isFirstResponder', target: 'deciding' }, { target: 'mayShare' }],
    },
    mayShare: asks('mayShare', { answered: 'mayShareWith', skipped: 'mayShareWith' }),
    mayShareWith: asks('mayShareWith', { answered: 'deciding', skipped: 'deciding' }),

    deciding: {
      always: [
        // Only a First Responder Organisation can submit (R44, R55): anybody else passes on what they may.
        { guard: 'mayPassOn', target: 'passOn' },
        { guard: 'isNotFirstResponder', target: 'takeAdvice' },
        { guard: 'capacityPending', target: 'waitingForCapacity' },
        { guard: 'consentPending', target: 'waitingForConsent' },
        // An adult referral needs consent, or a recorded best-interests decision to refer (R63, R76).
        { guard: 'mayBeReferred', target: 'nrm' },
        // A notification names the adult only with their agreement to be named (R65, R70, F5).
        { guard: 'agreesToBeNamed', target: 'dtnNamed' },
        { target: 'dtnNameless' },
      ],
    },
    nrm: byResponder('nrmByStatute', 'nrmByPolicy', 'nrmByRole'),
    nrmByStatute: outcome({ ...NRM, ...BY_STATUTE, rules: ['R53', 'R63'] }, nrm, SEND_NRM),
    nrmByPolicy: outcome({ ...NRM, ...BY_POLICY, rules: ['R51', 'R63'], flags: ['F2'] }, [...nrm, ...NO_STATUTORY_DUTY], SEND_NRM),
    nrmByRole: outcome(
      { ...NRM, formObligation: 'role-function', dutyStatus: 'none', rules: ['R45', 'R52', 'R63'] },
      [...nrm, ...NO_STATUTORY_DUTY],
      SEND_NRM,
    ),

    dtnNamed: byResponder('dtnNamedByStatute', 'dtnNamedByPolicy', 'dtnNamedByChoice'),
    dtnNamedByStatute: outcome(
      { ...NAMED, ...BY_STATUTE, rules: ['R49', 'R53', 'R64', 'R65', 'R68', 'R70'], flags: ['F5'] },
      named,
      SEND_NAMED,
    ),
    dtnNamedByPolicy: outcome(
      { ...NAMED, ...BY_POLICY, rules: ['R51', 'R64', 'R65', 'R68', 'R70'], flags: ['F2', 'F5'] },
      [...named, ...NO_STATUTORY_DUTY],
      SEND_NAMED,
    ),
    // No legal duty on a charity; sources differ on whether it should notify (R52, F4).
    dtnNamedByChoice: outcome(
      {
        ...NAMED,
        headline: 'voluntary-dtn-named',
        formObligation: 'may',
        dutyStatus: 'none',
        rules: ['R52', 'R64', 'R65', 'R70'],
        flags: ['F4', 'F5'],
      },
      [...named, ...NO_STATUTORY_DUTY],
      ['confirm-consent-to-identify', 'consider-voluntary-dtn', 'helpline-advice'],
    ),

    dtnNameless: byResponder('dtnNamelessByStatute', 'dtnNamelessByPolicy', 'dtnNamelessByChoice'),
    dtnNamelessByStatute: outcome(
      { ...NAMELESS, ...BY_STATUTE, rules: ['R49', 'R53', 'R64', 'R65', 'R66', 'R68'], flags: ['F5'] },
      nameless,
      SEND_NAMELESS,
    ),
    dtnNamelessByPolicy: outcome(
      { ...NAMELESS, ...BY_POLICY, rules: ['R51', 'R64', 'R65', 'R66', 'R68'], flags: ['F2', 'F5'] },
      [...nameless, ...NO_STATUTORY_DUTY],
      SEND_NAMELESS,
    ),
    dtnNamelessByChoice: outcome(
      {
        ...NAMELESS,
        headline: 'voluntary-dtn-anonymous',
        formObligation: 'may',
        dutyStatus: 'none',
        rules: ['R52', 'R64', 'R65', 'R66'],
        flags: ['F4', 'F5'],
      },
      [...nameless, ...NO_STATUTORY_DUTY],
      ['remove-identifying-detail-from-dtn', 'consider-voluntary-dtn', 'helpline-advice'],
    ),

    // While consent or capacity is open there is no form; a duty stays open with it (R53, R77).
    waitingForConsent: byResponder('consentOpenByStatute', 'consentOpenByPolicy', 'consentOpenNoDuty'),
    consentOpenByStatute: outcome({ ...NO_FORM_YET, headline: 'consent-pending', dutyStatus: 'open', rules: ['R34', 'R53'] }, noForm, []),
    consentOpenByPolicy: outcome(
      { ...NO_FORM_YET, headline: 'consent-pending', dutyStatus: 'open', rules: ['R34', 'R51', 'R53'], flags: ['F2'] },
      [...noForm, ...NO_STATUTORY_DUTY],
      [],
    ),
    consentOpenNoDuty: outcome(
      { ...NO_FORM_YET, headline: 'consent-pending', dutyStatus: 'none', rules: ['R34', 'R52'] },
      [...noForm, ...NO_STATUTORY_DUTY],
      [],
    ),
    waitingForCapacity: byResponder('capacityOpenByStatute', 'capacityOpenByPolicy', 'capacityOpenNoDuty'),
    capacityOpenByStatute: outcome(
      { ...NO_FORM_YET, headline: 'capacity-pending', dutyStatus: 'open', rules: ['R76', 'R77', 'R53'], flags: ['F7'] },
      noForm,
      [],
    ),
    capacityOpenByPolicy: outcome(
      { ...NO_FORM_YET, headline: 'capacity-pending', dutyStatus: 'open', rules: ['R76', 'R77', 'R51', 'R53'], flags: ['F2', 'F7'] },
      [...noForm, ...NO_STATUTORY_DUTY],
      [],
    ),
    capacityOpenNoDuty: outcome(
      { ...NO_FORM_YET, headline: 'capacity-pending', dutyStatus: 'none', rules: ['R76', 'R77', 'R52'], flags: ['F7'] },
      [...noForm, ...NO_STATUTORY_DUTY],
      [],
    ),

    passOn: outcome(
      {
        headline: 'pass-on-adult',
        form: 'none',
        formObligation: 'not-permitted',
        formIdentifies: false,
        dutyStatus: 'none',
        rules: ['R44', 'R55', 'R56'],
      },
      [...noForm, ...NO_STATUTORY_DUTY],
      ['pass-to-first-responder'],
    ),
    takeAdvice: outcome(
      {
        headline: 'take-advice',
        form: 'none',
        formObligation: 'not-permitted',
        formIdentifies: false,
        dutyStatus: 'none',
        rules: ['R44', 'R55', 'R118'],
      },
      [...noForm, ...NO_STATUTORY_DUTY],
      ['helpline-advice'],
    ),
    outsideEngland: outcome(OUTSIDE_ENGLAND, [...noForm, ...NO_STATUTORY_DUTY], ['helpline-advice']),
    childPathway: continuesIn('child'),
  },
});
