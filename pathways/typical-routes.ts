import { ACTION_ORDER, type ActionId } from './actions.ts';
import { follow, type Pathway, type PlannedAction, type Walk } from './follow.ts';
import type { Answers, QuestionId } from './questions.ts';

/**
 * The route through each pathway that a summary of it tells, as answers: what is done on it, the machines say. A summary
 * names its route, because another case goes another way.
 */

/** Whose summary it is: theirs who can send a referral, or theirs who bring in somebody who can (R44, R55). */
export const VIEWS = ['first-responder', 'not-first-responder'] as const;
export type View = (typeof VIEWS)[number];

export interface TypicalRoute {
  /** The answers that it is told by; the others say that nothing more was the matter. */
  readonly told: readonly QuestionId[];
  /** Where the route ends. */
  readonly walk: Walk;
  /** All that it goes through: for an adult also the case before their answer. */
  readonly walks: readonly Walk[];
  /** What is done on it, in order. */
  readonly actions: readonly PlannedAction[];
  readonly turnings: readonly OtherWay[];
}

/** Where one answer is another one. */
export interface OtherWay {
  readonly question: QuestionId;
  readonly walk: Walk;
  /** What is then done besides; empty where the case ends elsewhere. */
  readonly added: readonly ActionId[];
  /** Whether the case then ends elsewhere. */
  readonly endsElsewhere: boolean;
}

/** Said by coming back to a case, which a page of paper cannot. */
const COMING_BACK: ActionId = 'rerun-when-known';

/** A statutory organisation stands for them all: which form there is does not depend on which it is (R46, R47). */
const RESPONDER = { 'first-responder': 'statutory-fro', 'not-first-responder': 'not-fro' } as const;

const ORDINARY = { immediateDanger: 'no', wantsLocalSupport: 'yes' } as const;
const ADULT = {
  ...ORDINARY,
  ageStatus: 'adult',
  wasChildDuringExploitation: 'no',
  capacityConcern: 'no',
  careAndSupportNeeds: 'no',
  wantsSupport: 'yes',
  cooperateWithAuthorities: 'no',
} as const;

/** An adult who can decide is met, hears what there is, and agrees. */
const ADULT_ANSWERS: readonly Answers[] = [
  { ...ADULT, consent: 'not-yet-discussed' },
  { ...ADULT, consent: 'given' },
];
const CHILD_ANSWERS: readonly Answers[] = [{ ...ORDINARY, ageStatus: 'child', childMissing: 'no', near18: 'no', senderAgreed: 'yes' }];

const TOLD: Readonly<Record<Pathway, readonly QuestionId[]>> = {
  adult: ['ageStatus', 'responder', 'capacityConcern', 'consent'],
  child: ['ageStatus', 'responder', 'senderAgreed'],
};

/** Answers that change most of what is done, the first of each being the one that it is told by. */
const OTHER_ANSWERS: Readonly<Record<Pathway, readonly Answers[]>> = {
  adult: [
    { consent: 'refused' },
    { capacityConcern: 'yes', bestInterestsDecision: 'not-made' },
    { safePlaceTonight: 'no', noRecourse: 'no' },
    { fiveOrMore: 'yes' },
  ],
  child: [{ childMissing: 'yes' }, { near18: 'yes' }, { knownToSocialCare: 'yes' }, { senderAgreed: 'no' }],
};

/**
 * The typical route of a pathway. Pure.
 *
 * @param district of the locality; null for the whole county
 */
export function typicalRoute(pathway: Pathway, view: View, district: string | null): TypicalRoute {
  const here = { responder: RESPONDER[view], district: district ?? 'not-sure' };
  const met = (pathway === 'adult' ? ADULT_ANSWERS : CHILD_ANSWERS).map((answers) => ({ ...answers, ...here }));
  const walks = met.map((answers) => follow(answers));
  const walk = walks.at(-1) as Walk;
  const actions = ACTION_ORDER.filter((id) => id !== COMING_BACK).flatMap(
    (id) => walks.flatMap((one) => one.actions.filter((action) => action.id === id)).at(-1) ?? [],
  );
  const turnings = OTHER_ANSWERS[pathway].map((other) => otherWay(walk, { ...met.at(-1), ...other }, other, actions));
  const told = TOLD[pathway].filter((question) => walk.trail.some((step) => step.question === question));
  return { walk, walks, told, actions, turnings: turnings.filter(({ added, endsElsewhere }) => endsElsewhere || added.length > 0) };
}

function otherWay(typical: Walk, answers: Answers, other: Answers, actions: readonly PlannedAction[]): OtherWay {
  const walk = follow(answers);
  const endsElsewhere = walk.outcome?.headline !== typical.outcome?.headline;
  const added = walk.actions.map(({ id }) => id).filter((id) => !actions.some((action) => action.id === id));
  return { question: Object.keys(other)[0] as QuestionId, walk, added: endsElsewhere ? [] : added, endsElsewhere };
}
