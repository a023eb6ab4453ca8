import { actionOf, type RoleId } from '../actions.ts';
import type { Walk } from '../follow.ts';
import { type Answer, type QuestionId, questionOf, type RuleId, SKIPPED } from '../questions.ts';
import { momentAt, type Scenario } from './scenario.ts';

/** How a learner's decision stands to the one that the story leads to. */
export type Verdict =
  /** The same. */
  | 'right'
  /** Another one, that errs on the safe side. */
  | 'safer'
  | 'missed'
  /** Nothing to decide: a fact of the story, or signs, which are prompts and never counted (R11). */
  | 'given';

/** Facts that a story states: where it is, and who is asked. */
const FACTS: ReadonlySet<QuestionId> = new Set(['organisation', 'responder', 'authorised', 'district', 'nation', 'knownToSocialCare']);

interface Safer {
  readonly answer: string;
  /** What the story leads to. */
  readonly than: readonly string[];
  readonly rule: RuleId;
}

/** Answers that do no harm where the story leads to another, and the rule for it. Where no rule says so, none is safer. */
export const SAFER: Readonly<Partial<Record<QuestionId, readonly Safer[]>>> = {
  immediateDanger: [{ answer: 'yes', than: ['no'], rule: 'R22' }],
  ageStatus: [
    { answer: 'unsure-may-be-child', than: ['adult'], rule: 'R90' },
    { answer: 'child', than: ['unsure-may-be-child'], rule: 'R90' },
  ],
  childMissing: [{ answer: 'yes', than: ['no'], rule: 'R99' }],
  interpreterNeeded: [
    { answer: 'interpreter', than: ['neither'], rule: 'R27' },
    { answer: 'both', than: ['neither', 'interpreter', 'communication-help'], rule: 'R27' },
  ],
  near18: [
    { answer: 'yes', than: ['no', 'not-sure'], rule: 'R95' },
    { answer: 'not-sure', than: ['no'], rule: 'R95' },
  ],
  senderAgreed: [{ answer: 'no', than: ['yes'], rule: 'H49' }],
  safePlaceTonight: [
    { answer: 'no', than: ['yes', 'not-known'], rule: 'R106' },
    { answer: 'not-known', than: ['yes'], rule: 'R106' },
  ],
  careAndSupportNeeds: [{ answer: 'yes', than: ['no'], rule: 'R79' }],
  cooperateWithAuthorities: [
    { answer: 'yes-not-named', than: ['yes'], rule: 'R70' },
    { answer: 'no', than: ['yes', 'yes-not-named'], rule: 'R65' },
  ],
};

/** Whether there is anything to decide at a question, or the story has decided it. */
export const isDecided = (question: QuestionId): boolean => questionOf(question).kind === 'choice' && !FACTS.has(question);

/**
 * Judges one decision.
 *
 * @param given what the learner answered
 * @param told what the story leads to
 */
export function verdictOn(question: QuestionId, given: Answer, told: Answer): { readonly verdict: Verdict; readonly rule?: RuleId } {
  if (!isDecided(question)) return { verdict: 'given' };
  if (given === told) return { verdict: 'right' };
  const safer = SAFER[question]?.find(({ answer, than }) => answer === given && than.some((one) => one === told));
  return safer === undefined ? { verdict: 'missed' } : { verdict: 'safer', rule: safer.rule };
}

/** Judges a decision in a scenario: where the story tells nothing at a question, there was nothing to decide it by. */
export function judgedIn(
  scenario: Scenario,
  question: QuestionId,
  given: Answer,
): ReturnType<typeof verdictOn> & { readonly told: Answer } {
  const told = scenario.case.answers[question] ?? SKIPPED;
  return { ...(momentAt(scenario, question) === null ? ({ verdict: 'given' } as const) : verdictOn(question, given, told)), told };
}

/** What a learner says comes of a case, before the pathway says it. */
export interface Ending {
  readonly sends: (typeof SENDS)[number];
  readonly names: (typeof NAMES)[number];
  readonly first: RoleId;
}
export const SENDS = ['nrm', 'dtn', 'nothing-yet', 'nothing-from-me'] as const;
export const NAMES = ['yes', 'no', 'nothing-sent'] as const;
/** Whom one could think of first. */
export const FIRST = [
  'police-emergency',
  'childrens-social-care',
  'adult-social-care',
  'police-non-emergency',
  'nrm-online',
  'nrm-support-provider',
  'helpline',
] as const satisfies readonly RoleId[];

/** What the pathway says to the same three questions; null before the outcome. `first`: every role of the first step that has to be taken and reaches somebody. */
export function endingOf({
  outcome,
  actions,
}: Walk): { readonly sends: Ending['sends']; readonly names: Ending['names']; readonly first: readonly RoleId[] } | null {
  if (outcome === null) return null;
  const { form, formObligation, formIdentifies } = outcome;
  const sends = form === 'none' ? (formObligation === 'pending' ? 'nothing-yet' : 'nothing-from-me') : form === 'dtn' ? 'dtn' : 'nrm';
  const reaching = actions.filter(({ id }) => actionOf(id).contacts.some((role) => FIRST.some((one) => one === role)));
  const first = reaching.find(({ id }) => actionOf(id).level === 'required') ?? reaching[0];
  return {
    sends,
    names: form === 'none' ? 'nothing-sent' : formIdentifies ? 'yes' : 'no',
    first: first === undefined ? [] : actionOf(first.id).contacts,
  };
}
