import { assign, setup } from 'xstate';
import type { ActionId, LocalActionId, TableActionId } from './actions.ts';
import { ALWAYS, type ProhibitionId } from './prohibitions.ts';
import type { EventOf, FlagId, QUESTIONS, QuestionId, RuleId } from './questions.ts';

/**
 * What both machines are made of: the context a path carries, the named actions and guards, and the
 * two kinds of state there are, one that asks a question and one that is an outcome.
 */

export type Responder = (typeof QUESTIONS)['responder']['options'][number];
export type Consent = (typeof QUESTIONS)['consent']['options'][number];
export type BestInterests = (typeof QUESTIONS)['bestInterestsDecision']['options'][number];

/** The only route ids there are. */
export type FormId = 'nrm-adult' | 'nrm-child' | 'dtn' | 'none';
export type FormObligation =
  | 'must-statute'
  | 'must-policy'
  | 'must-guidance'
  | 'role-function'
  | 'may'
  | 'pending'
  | 'not-permitted'
  | 'out-of-scope';
export type DutyStatus = 'discharged-by-form' | 'open' | 'none' | 'out-of-scope';

/** What an outcome is called on screen and on paper; the words are in `locales/`. */
export type Headline =
  | 'nrm-adult'
  | 'nrm-child'
  | 'dtn-named'
  | 'dtn-anonymous'
  | 'voluntary-dtn-named'
  | 'voluntary-dtn-anonymous'
  | 'consent-pending'
  | 'capacity-pending'
  | 'pass-on-adult'
  | 'pass-on-child'
  | 'take-advice'
  | 'outside-england';

/** What a final state carries. */
export interface Outcome {
  readonly headline: Headline;
  readonly form: FormId;
  readonly formObligation: FormObligation;
  readonly formIdentifies: boolean;
  readonly dutyStatus: DutyStatus;
  readonly forbidden: readonly ProhibitionId[];
  /** What the outcome itself rests on, beside the questions and actions that led to it. */
  readonly rules: readonly RuleId[];
  readonly flags?: readonly FlagId[];
}

/** Whether the condition of a conditional action holds; absent means not known. */
export type Condition = 'met' | 'unmet';

/** The facts that later turnings need, and what the path has gathered so far. No personal data (R123). */
export interface PathContext {
  readonly responder: Responder | null;
  readonly consent: Consent | null;
  readonly bestInterests: BestInterests | null;
  readonly agreesToBeNamed: boolean;
  readonly wantsSupport: boolean;
  readonly actions: readonly ActionId[];
  readonly conditions: Readonly<Partial<Record<ActionId, Condition>>>;
}

export const emptyContext: PathContext = {
  responder: null,
  consent: null,
  bestInterests: null,
  agreesToBeNamed: false,
  wantsSupport: false,
  actions: [],
  conditions: {},
};

export type PathEvent = { [Q in QuestionId]: { type: EventOf<Q> } }[QuestionId];

export interface StateMeta {
  readonly question?: QuestionId;
  readonly outcome?: Outcome;
  /** Set where the age answer belongs to the other machine. */
  readonly continuesIn?: 'adult' | 'child';
}

export const path = setup({
  types: { context: {} as PathContext, events: {} as PathEvent, meta: {} as StateMeta },
  actions: {
    plan: assign(({ context }, params: { readonly actions: readonly ActionId[] }) => ({
      actions: [...context.actions, ...params.actions.filter((id) => !context.actions.includes(id))],
    })),
    condition: assign(({ context }, params: { readonly action: ActionId; readonly is: Condition }) => ({
      conditions: { ...context.conditions, [params.action]: params.is },
    })),
    respondAs: assign((_, params: { readonly responder: Responder }) => ({ responder: params.responder })),
    consent: assign((_, params: { readonly consent: Consent }) => ({ consent: params.consent })),
    bestInterests: assign((_, params: { readonly decision: BestInterests }) => ({ bestInterests: params.decision })),
    agreeToBeNamed: assign({ agreesToBeNamed: true }),
    wantSupport: assign({ wantsSupport: true }),
  },
  guards: {
    isStatutory: ({ context }) => context.responder === 'statutory-fro',
    isHomeOffice: ({ context }) => context.responder === 'home-office-fro',
    isFirstResponder: ({ context }) => context.responder !== 'not-fro',
    isNotFirstResponder: ({ context }) => context.responder === 'not-fro',
    answeredOnConsent: ({ context }) => context.consent === 'given' || context.consent === 'refused',
    capacityPending: ({ context }) => context.bestInterests === 'not-made',
    consentPending: ({ context }) => context.consent === 'not-yet-discussed',
    mayBeReferred: ({ context }) => context.consent === 'given' || context.bestInterests === 'refer',
    mayPassOn: ({ context }) => context.responder === 'not-fro' && (context.consent === 'given' || context.bestInterests === 'refer'),
    agreesToBeNamed: ({ context }) => context.agreesToBeNamed,
    wantsSupport: ({ context }) => context.wantsSupport,
  },
});

type Guard =
  | 'isStatutory'
  | 'isHomeOffice'
  | 'isFirstResponder'
  | 'isNotFirstResponder'
  | 'answeredOnConsent'
  | 'capacityPending'
  | 'consentPending'
  | 'mayBeReferred'
  | 'mayPassOn'
  | 'agreesToBeNamed'
  | 'wantsSupport';

type PathAction =
  | { readonly type: 'plan'; readonly params: { readonly actions: readonly ActionId[] } }
  | { readonly type: 'condition'; readonly params: { readonly action: ActionId; readonly is: Condition } }
  | { readonly type: 'respondAs'; readonly params: { readonly responder: Responder } }
  | { readonly type: 'consent'; readonly params: { readonly consent: Consent } }
  | { readonly type: 'bestInterests'; readonly params: { readonly decision: BestInterests } }
  | { readonly type: 'agreeToBeNamed' }
  | { readonly type: 'wantSupport' };

interface Turning {
  readonly target: string;
  readonly guard?: Guard;
  readonly actions?: readonly PathAction[];
}

/** Where an answer leads: a state, a state with actions on the way, or the first of several whose guard holds. */
export type Route = string | Turning | readonly Turning[];

/** Gather these actions into the plan. */
export const plan = (...actions: readonly (TableActionId | LocalActionId)[]) => ({ type: 'plan', params: { actions } }) as const;
/** An answer has settled the condition of a conditional action. */
export const condition = (action: TableActionId, is: Condition) => ({ type: 'condition', params: { action, is } }) as const;

/**
 * A state that asks one question. Every event of the question must be routed: leaving one out, or
 * routing one that the catalogue does not have, does not compile.
 */
export const asks = <Q extends QuestionId>(question: Q, on: Readonly<Record<EventOf<Q>, Route>>, entry: readonly PathAction[] = []) => ({
  meta: { question } satisfies StateMeta as StateMeta,
  entry: [...entry],
  on: on as Record<string, Turning | readonly Turning[] | string>,
});

/** A final state: what form, how binding, whether it may identify, whose duty, and what must not be done. */
export const outcome = (found: Omit<Outcome, 'forbidden'>, forbidden: readonly ProhibitionId[], gathers: readonly TableActionId[]) => ({
  type: 'final' as const,
  meta: { outcome: { ...found, forbidden: [...new Set([...ALWAYS, ...forbidden])].sort() } } satisfies StateMeta as StateMeta,
  entry: [plan(...gathers, 'record-internally')],
});

/** The rules here are England's: outside it the case stops, whoever asks (R46, R62). */
export const OUTSIDE_ENGLAND = {
  headline: 'outside-england',
  form: 'none',
  formObligation: 'out-of-scope',
  formIdentifies: false,
  dutyStatus: 'out-of-scope',
  rules: ['R46', 'R62'],
} as const satisfies Omit<Outcome, 'forbidden'>;

/** The last turning: the same form binds each kind of First Responder Organisation differently (R49, R51, R52). */
export const byResponder = (statutory: string, homeOffice: string, charity: string) =>
  ({
    always: [{ guard: 'isStatutory', target: statutory }, { guard: 'isHomeOffice', target: homeOffice }, { target: charity }],
  }) as const;

/** A final state of one machine that says the case continues in the other. */
export const continuesIn = (machine: 'adult' | 'child') => ({
  type: 'final' as const,
  meta: { continuesIn: machine } satisfies StateMeta as StateMeta,
});
