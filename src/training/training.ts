import { createContext, use } from 'react';
import type { Answer, QuestionId } from '#pathways/questions.ts';
import type { Scenario } from '#pathways/scenarios/scenario.ts';
import type { Ending } from '#pathways/scenarios/verdict.ts';
import type { ScenarioDraft } from './draft.ts';

/** What is done with the scenario that is open. */
export type Activity =
  /** Its answers are all there: a trainer walks through the screens with them. */
  | 'walk'
  /** Nothing is answered: a learner decides, and hears at each step what the pathway says. */
  | 'practise';

/** What a learner answered, in the order of the case. Nobody's name stands beside it, and it goes with the scenario. */
export interface Decision {
  readonly question: QuestionId;
  readonly given: Answer;
}

/**
 * Training mode. While it is on, the case in hand is another one than before, in memory of its own: entering drops nothing
 * real because it is refused while a real case is open, and leaving drops everything that was in it.
 */
export interface Training {
  readonly on: boolean;
  /** Another one each time that training is turned on, and null outside it: what is kept for it is gone with it. */
  readonly session: object | null;
  /** The scenario that is open; null in the training room. */
  readonly scenario: Scenario | null;
  readonly activity: Activity | null;
  /** What was decided in practising the scenario that is open. */
  readonly decisions: readonly Decision[];
  /** What the learner said would come of it; null until then. */
  readonly ending: Ending | null;
  /** Scenarios read from files; in memory until the page is closed. */
  readonly own: readonly Scenario[];
  /** A scenario that is being written; null where none is. It outlives the page, because its answers are given on others. */
  readonly draft: ScenarioDraft | null;
  readonly write: (draft: ScenarioDraft | null) => void;
  /** True once, after somebody left training because of a real emergency: the numbers are then to be shown. */
  readonly emergency: boolean;
  /** Grows whenever another case takes the place of the one in hand. */
  readonly turn: number;
  /** Turns training mode on. The caller has made sure that no real case is open. */
  readonly begin: () => void;
  /** Begins a scenario anew, whatever was open before. */
  readonly open: (scenario: Scenario, activity: Activity) => void;
  /** Notes a decision; one on the same question takes its place. */
  readonly decide: (decision: Decision) => void;
  readonly conclude: (ending: Ending) => void;
  /** Adds a scenario, or puts it in the place of the one with the same id. */
  readonly addOwn: (scenario: Scenario) => void;
  /** Ends training and forgets everything in it, scenarios read from files included. */
  readonly leave: (why?: 'emergency') => void;
  readonly emergencyShown: () => void;
}

export const TrainingSession = createContext<Training | null>(null);

/** Throws outside a `TrainingProvider`. */
export function useTraining(): Training {
  const session = use(TrainingSession);
  if (session === null) throw new Error('useTraining needs a TrainingProvider around it');
  return session;
}

/** Whether this is training; false also where nothing is said of it. */
export const useIsTraining = (): boolean => use(TrainingSession)?.on === true;
