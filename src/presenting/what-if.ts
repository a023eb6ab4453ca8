import { type ActionId, actionOf, type RoleId } from '#pathways/actions.ts';
import { follow, type Walk } from '#pathways/follow.ts';
import type { Outcome } from '#pathways/path.ts';
import type { ProhibitionId } from '#pathways/prohibitions.ts';
import { type Answer, type Answers, type QuestionId, questionOf } from '#pathways/questions.ts';
import { needed } from './steps.ts';

/** What two lists share, and what only one of them has; each in its own order. */
export interface Difference<T> {
  readonly both: readonly T[];
  readonly onlyBefore: readonly T[];
  readonly onlyAfter: readonly T[];
}

export interface Comparison {
  readonly before: Outcome;
  readonly after: Outcome;
  readonly actions: Difference<ActionId>;
  /** Whom the steps say to contact. */
  readonly contacts: Difference<RoleId>;
  readonly forbidden: Difference<ProhibitionId>;
  /** Why: the rules of the changed question, then those of the outcomes that only one of the two has. */
  readonly rules: readonly string[];
}

/** What comes of a changed answer: another question first, or two outcomes to compare. */
export type WhatIf =
  | { readonly kind: 'asks'; readonly question: QuestionId }
  | { readonly kind: 'compared'; readonly comparison: Comparison };

/**
 * Changes one answer of a case that has an outcome.
 *
 * @param further answers to what only the changed path asks
 * @throws where the case itself has no outcome
 */
export function whatIf(answers: Answers, question: QuestionId, answer: Answer, further: Answers = {}): WhatIf {
  const before = follow(answers);
  const changed = follow({ ...answers, ...further, [question]: answer });
  if (before.outcome === null) throw new Error('The case has no outcome to compare with');
  if (changed.outcome === null) return { kind: 'asks', question: changed.next as QuestionId };
  return { kind: 'compared', comparison: compared(before as Ended, changed as Ended, question) };
}

type Ended = Walk & { readonly outcome: Outcome };

function compared(before: Ended, after: Ended, question: QuestionId): Comparison {
  const own = (one: Outcome, other: Outcome) => one.rules.filter((rule) => !other.rules.includes(rule));
  return {
    before: before.outcome,
    after: after.outcome,
    actions: differenceOf(idsOf(before), idsOf(after)),
    contacts: differenceOf(rolesOf(before), rolesOf(after)),
    forbidden: differenceOf(before.outcome.forbidden, after.outcome.forbidden),
    rules: [...new Set([...questionOf(question).rules, ...own(before.outcome, after.outcome), ...own(after.outcome, before.outcome)])],
  };
}

const idsOf = (walk: Walk): readonly ActionId[] => needed(walk).map(({ id }) => id);
const rolesOf = (walk: Walk): readonly RoleId[] => [...new Set(idsOf(walk).flatMap((id) => actionOf(id).contacts))];

/** What two lists share, and what they do not. */
export const differenceOf = <T>(before: readonly T[], after: readonly T[]): Difference<T> => ({
  both: before.filter((one) => after.includes(one)),
  onlyBefore: before.filter((one) => !after.includes(one)),
  onlyAfter: after.filter((one) => !before.includes(one)),
});
