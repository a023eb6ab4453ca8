import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { ACTION_ORDER, type ActionId, actionOf } from './actions.ts';
import { adult } from './adult.ts';
import { child } from './child.ts';
import { responderOf } from './organisations.ts';
import type { Condition, Outcome, PathContext, PathEvent, StateMeta } from './path.ts';
import { type Answer, type Answers, isAnswerTo, QUESTION_IDS, type QuestionId, questionOf, SKIPPED } from './questions.ts';

export type Pathway = 'adult' | 'child';
export const MACHINES = { adult, child } as const;

/** One answer on the path. `derived` where it followed from another answer and was not asked. */
export interface Step {
  readonly question: QuestionId;
  readonly answer: Answer;
  readonly derived?: true;
}

/** An action of the plan; `condition` only on actions that depend on one. */
export interface PlannedAction {
  readonly id: ActionId;
  readonly condition?: Condition | 'unknown';
}

/** Where a set of answers leads. */
export interface Walk {
  /** Null until the age is answered. */
  readonly pathway: Pathway | null;
  /** The question to ask next, or null at the outcome. */
  readonly next: QuestionId | null;
  readonly outcome: Outcome | null;
  /** The answers that led here, in order; an answer that is not here counts nowhere. */
  readonly trail: readonly Step[];
  /** What the trail has gathered to do, in the order in which it is done. */
  readonly actions: readonly PlannedAction[];
}

export interface FollowOptions {
  /** `skip` (a case file): a practical question that is left out was passed over. `ask` (the app): it is still to come. */
  readonly unanswered: 'skip' | 'ask';
}

/**
 * Replays answers through the machine that the age answer chooses. Pure: the same answers give the
 * same walk, in whatever order they were given; an answer that is no longer on the path stays in
 * `answers` and changes nothing.
 *
 * @param answers question ids and their answers; an answer that the catalogue does not have counts as none
 * @returns the next question or the outcome, the trail, and the plan
 */
export function follow(answers: Answers, { unanswered }: FollowOptions = { unanswered: 'skip' }): Walk {
  const machine = machineFor(answers);
  const trail: Step[] = [];
  let [snapshot] = initialTransition(machine) as [PathSnapshot, unknown];
  while (snapshot.status === 'active') {
    const question = metaOf(machine, snapshot).question;
    if (question === undefined) throw new Error(`State ${String(snapshot.value)} of ${machine.id} neither asks nor ends`);
    const step = stepAt(question, answers, unanswered);
    if (step === null) return walked(snapshot.context, trail, question, null);
    trail.push(step);
    const before = snapshot.value;
    [snapshot] = transition(machine, snapshot, { type: eventFor(step) } as PathEvent) as [PathSnapshot, unknown];
    if (snapshot.value === before) throw new Error(`State ${String(before)} of ${machine.id} does not route ${eventFor(step)}`);
  }
  return walked(snapshot.context, trail, null, metaOf(machine, snapshot).outcome ?? null);
}

type PathSnapshot = SnapshotFrom<typeof adult>;
type Machine = typeof adult | typeof child;

function machineFor({ ageStatus }: Answers): Machine {
  return ageStatus === 'child' || ageStatus === 'unsure-may-be-child' ? child : adult;
}

function metaOf(machine: Machine, snapshot: PathSnapshot): StateMeta {
  return (machine.states[snapshot.value as keyof Machine['states']] as { meta?: StateMeta } | undefined)?.meta ?? {};
}

/** The answer to a question as the path sees it, or null where it has to be asked. */
function stepAt(question: QuestionId, answers: Answers, unanswered: FollowOptions['unanswered']): Step | null {
  // A named organisation settles what kind of responder this is; the question is then not asked (R46, R47, R55).
  if (question === 'responder') {
    const responder = responderOf(answers.organisation);
    if (responder !== null) return { question, answer: responder, derived: true };
  }
  const answer = answers[question];
  if (answer !== undefined && isAnswerTo(question, answer)) return { question, answer };
  return questionOf(question).skippable && unanswered === 'skip' ? { question, answer: SKIPPED } : null;
}

/** Only options that route are events; any other answer is `answered`, and no answer `skipped`. */
export function eventFor({ question, answer }: Step): string {
  if (answer === SKIPPED) return SKIPPED;
  const { kind, ...entry } = questionOf(question);
  const routes = 'options' in entry && typeof answer === 'string' && entry.options.includes(answer);
  return routes ? answer : 'answered';
}

function walked(context: PathContext, trail: readonly Step[], next: QuestionId | null, outcome: Outcome | null): Walk {
  const age = trail.find(({ question }) => question === 'ageStatus')?.answer;
  return {
    pathway: age === undefined ? null : age === 'adult' ? 'adult' : 'child',
    next,
    outcome,
    trail,
    actions: ACTION_ORDER.filter((id) => context.actions.includes(id)).map((id) =>
      actionOf(id).level === 'conditional' ? { id, condition: context.conditions[id] ?? 'unknown' } : { id },
    ),
  };
}

/** The answers that are on the trail, by question; what every document and outcome reads instead of the raw answers. */
export function answersOnTrail({ trail }: Walk): Answers {
  return Object.fromEntries(trail.filter(({ answer }) => answer !== SKIPPED).map(({ question, answer }) => [question, answer]));
}

/** Why a question is asked: the earlier answers it rests on that are on the trail. */
export function reasonsFor(question: QuestionId, { trail }: Walk): readonly Step[] {
  const because: readonly string[] = questionOf(question).because;
  return trail.filter((step) => because.includes(step.question) && step.answer !== SKIPPED);
}

/** The answers that the next person found in the same incident shares (R8). */
export function sharedAnswers(walk: Walk): Answers {
  const onTrail = answersOnTrail(walk);
  const shared = QUESTION_IDS.filter(
    (id) => questionOf(id).sharedByIncident && onTrail[id] !== undefined && !walk.trail.some((s) => s.question === id && s.derived),
  );
  return Object.fromEntries(shared.map((id) => [id, onTrail[id] as Answer]));
}
