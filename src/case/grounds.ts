import { actionOf } from '#pathways/actions.ts';
import { AFTERWARDS } from '#pathways/afterwards.ts';
import type { Walk } from '#pathways/follow.ts';
import { PROHIBITIONS } from '#pathways/prohibitions.ts';
import { type FlagId, questionOf, type RuleId } from '#pathways/questions.ts';

interface Grounded {
  readonly rules: readonly RuleId[];
  readonly flags?: readonly FlagId[];
}

/** Everything that an outcome says: the questions that led to it, the plan, and what is forbidden. */
const statementsIn = ({ trail, actions, outcome }: Walk): readonly Grounded[] => [
  ...trail.map(({ question }) => questionOf(question)),
  ...actions.map(({ id }) => actionOf(id)),
  ...(outcome === null ? [] : [outcome, { rules: AFTERWARDS[outcome.headline] }]),
  ...(outcome?.forbidden ?? []).map((id) => PROHIBITIONS[id] as Grounded),
];

/** Every rule that an outcome rests on, each once. */
export const rulesOf = (walk: Walk): readonly RuleId[] => [...new Set(statementsIn(walk).flatMap(({ rules }) => rules))];

/**
 * The unsettled points that this outcome relies on, each once. A point about capacity or about
 * consent that cannot be obtained counts only where the case turned on it.
 */
export function unsettledIn(walk: Walk): readonly FlagId[] {
  const answers = new Map(walk.trail.map(({ question, answer }) => [question, answer]));
  const matters: Readonly<Partial<Record<FlagId, boolean>>> = {
    F2: answers.get('responder') === 'home-office-fro',
    F4: answers.get('responder') === 'non-statutory-fro' && walk.outcome?.form === 'dtn',
    F5: walk.outcome?.form === 'dtn',
    F7: answers.get('capacityConcern') === 'yes',
    F8: answers.get('consent') === 'cannot-be-obtained',
  };
  const flags = statementsIn(walk).flatMap((statement) => statement.flags ?? []);
  return [...new Set(flags)].filter((flag) => matters[flag] ?? true).sort();
}
