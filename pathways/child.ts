import { opening, whoAndWhere } from './opening.ts';
import { asks, byResponder, condition, continuesIn, emptyContext, OUTSIDE_ENGLAND, outcome, path, plan } from './path.ts';
import { FOR_CHILDREN, NO_FORM, NO_STATUTORY_DUTY, NRM_ONLY } from './prohibitions.ts';

/** From the age answer on: social care and police before any form, and no consent asked (R84, R86–R88, R90). */
const protect = {
  target: 'missing',
  actions: [
    plan(
      'child-centred-approach',
      'use-independent-interpreter-if-needed',
      'refer-children-social-care',
      'notify-police',
      'explain-age-appropriately',
    ),
  ],
};

const NRM = { headline: 'nrm-child', form: 'nrm-child', formIdentifies: true } as const;
const SEND_NRM = ['submit-nrm-child', 'give-child-information-pack', 'ictg-referral-if-available', 'plan-for-turning-18'] as const;
const nrm = [...FOR_CHILDREN, ...NRM_ONLY];
const noForm = [...FOR_CHILDREN, ...NO_FORM, ...NO_STATUTORY_DUTY];

/** The child pathway: for anybody under 18, or who may be. There is no question of consent in it. */
export const child = path.createMachine({
  id: 'child',
  context: emptyContext,
  initial: 'danger',
  states: {
    ...opening({ child: protect, 'unsure-may-be-child': protect, adult: 'adultPathway' }),
    missing: asks('childMissing', {
      yes: { target: 'organisation', actions: [plan('report-missing-child')] },
      no: 'organisation',
      skipped: 'organisation',
    }),
    ...whoAndWhere('talkingSafely', 'outsideEngland'),
    talkingSafely: asks('talkingSafely', { answered: 'interpreter', skipped: 'interpreter' }),
    interpreter: asks('interpreterNeeded', {
      interpreter: { target: 'indicators', actions: [condition('use-independent-interpreter-if-needed', 'met')] },
      'communication-help': { target: 'indicators', actions: [condition('use-independent-interpreter-if-needed', 'met')] },
      both: { target: 'indicators', actions: [condition('use-independent-interpreter-if-needed', 'met')] },
      neither: { target: 'indicators', actions: [condition('use-independent-interpreter-if-needed', 'unmet')] },
      skipped: 'indicators',
    }),
    indicators: asks('indicators', { answered: 'socialCare', skipped: 'socialCare' }),
    socialCare: asks('knownToSocialCare', {
      yes: { target: 'near18', actions: [plan('contact-allocated-worker')] },
      no: 'near18',
      'not-sure': 'near18',
      skipped: 'near18',
    }),
    near18: asks('near18', {
      // A case that waits past the birthday needs consent and may be lost (R95, H54).
      yes: { target: 'afterNear18', actions: [plan('act-before-18'), condition('plan-for-turning-18', 'met')] },
      no: { target: 'afterNear18', actions: [condition('plan-for-turning-18', 'unmet')] },
      'not-sure': 'afterNear18',
      skipped: 'afterNear18',
    }),
    afterNear18: { always: [{ guard: 'isFirstResponder', target: 'sender' }, { target: 'localSupport' }] },
    sender: asks('senderAgreed', {
      yes: 'localSupport',
      // Who sends it, not whether: the referral is made either way (H47–H49).
      no: { target: 'localSupport', actions: [plan('agree-one-sender')] },
      skipped: 'localSupport',
    }),
    localSupport: asks('wantsLocalSupport', {
      yes: { target: 'deciding', actions: [plan('offer-beacon-referral')] },
      no: 'deciding',
    }),

    deciding: { always: [{ guard: 'isNotFirstResponder', target: 'passOn' }, { target: 'nrm' }] },
    nrm: byResponder('nrmByStatute', 'nrmByPolicy', 'nrmByGuidance'),
    nrmByStatute: outcome(
      { ...NRM, formObligation: 'must-statute', dutyStatus: 'discharged-by-form', rules: ['R53', 'R84', 'R85', 'R90'] },
      nrm,
      SEND_NRM,
    ),
    nrmByPolicy: outcome(
      { ...NRM, formObligation: 'must-policy', dutyStatus: 'discharged-by-form', rules: ['R51', 'R84', 'R85', 'R90'], flags: ['F2'] },
      [...nrm, ...NO_STATUTORY_DUTY],
      SEND_NRM,
    ),
    nrmByGuidance: outcome(
      { ...NRM, formObligation: 'must-guidance', dutyStatus: 'none', rules: ['R52', 'R84', 'R85', 'R90'] },
      [...nrm, ...NO_STATUTORY_DUTY],
      SEND_NRM,
    ),
    passOn: outcome(
      {
        headline: 'pass-on-child',
        form: 'none',
        formObligation: 'not-permitted',
        formIdentifies: false,
        dutyStatus: 'none',
        rules: ['R44', 'R55', 'R56', 'R84'],
      },
      noForm,
      ['pass-to-first-responder'],
    ),
    outsideEngland: outcome(OUTSIDE_ENGLAND, noForm, ['helpline-advice']),
    adultPathway: continuesIn('adult'),
  },
});
