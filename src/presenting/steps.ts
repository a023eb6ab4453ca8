import { follow, type PlannedAction, type Walk } from '#pathways/follow.ts';
import type { QuestionId } from '#pathways/questions.ts';
import { momentAt, type Scenario } from '#pathways/scenarios/scenario.ts';

/** One thing on the screen of a projector. What comes later is in none of the earlier ones. */
export type Step =
  | { readonly kind: 'title' }
  /** What is known at a question or at the outcome. */
  | { readonly kind: 'known'; readonly at: QuestionId | 'outcome' }
  | { readonly kind: 'question'; readonly at: QuestionId }
  | { readonly kind: 'answer'; readonly at: QuestionId }
  | { readonly kind: 'outcome' }
  /** The plan up to and with this action, counted from 0. */
  | { readonly kind: 'action'; readonly index: number }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'remember' };

/** What is to be done: an action whose condition does not hold is in the plan, and is not. */
export const needed = ({ actions }: Walk): readonly PlannedAction[] => actions.filter(({ condition }) => condition !== 'unmet');

/** A scenario as the steps in which it is shown to a room, from its title to what to take home. */
export function stepsOf(scenario: Scenario): readonly Step[] {
  const walk = follow(scenario.case.answers);
  const known = (at: QuestionId | 'outcome'): readonly Step[] => (momentAt(scenario, at) === null ? [] : [{ kind: 'known', at }]);
  return [
    { kind: 'title' },
    ...walk.trail.flatMap(({ question, derived }): readonly Step[] =>
      derived ? [] : [...known(question), { kind: 'question', at: question }, { kind: 'answer', at: question }],
    ),
    ...known('outcome'),
    { kind: 'outcome' },
    ...needed(walk).map((_, index): Step => ({ kind: 'action', index })),
    { kind: 'forbidden' },
    { kind: 'remember' },
  ];
}
