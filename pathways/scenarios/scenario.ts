import * as z from 'zod/mini';
import { type CaseProblem, type KnownLists, parseCase, type ReferralCase } from '../case-file.ts';
import { FLAGS, ruleIsKnown } from '../citations.ts';
import { follow } from '../follow.ts';
import type { Outcome } from '../path.ts';
import { type FlagId, type QuestionId, questionOf, type RuleId } from '../questions.ts';

/**
 * The format of a training scenario: a made-up case in the one case format, with what a trainer says about it. A scenario is
 * one file with its words in it, so that trainers can write and share their own. See `docs/scenarios.md`.
 */

/** What a scenario is good for; the words are in `locales/`. */
export const TOPICS = [
  'consent-given',
  'refusal',
  'change-of-mind',
  'capacity',
  'unsure-age',
  'turning-18',
  'missing-child',
  'not-a-first-responder',
  'charity-first-responder',
  'home-office-first-responder',
  'five-or-more',
  'no-safe-place',
  'interpreter',
  'danger-now',
  'labour',
  'sexual',
  'criminal',
  'county-lines',
  'cuckooing',
  'domestic-servitude',
  'identifying-detail',
  'outside-england',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Where a moment stands: at a question of the path, or at its outcome. */
export type At = QuestionId | 'outcome';

/** What is known at one step of the case, and what a trainer makes of it. */
export interface Moment {
  readonly at: At;
  /** What the practitioner sees and hears by now; each a sentence or two. */
  readonly known: readonly string[];
  /** Questions to ask the room. */
  readonly discuss: readonly string[];
  /** What people usually get wrong here. */
  readonly mistake?: string | undefined;
  /** Why the answer is what it is, in plain words. */
  readonly says: string;
  /** The rules it rests on: R, H and F numbers. */
  readonly rules: readonly string[];
}

/** Another answer worth trying, and what it shows. */
export interface WhatIf {
  readonly question: QuestionId;
  readonly answer: string;
  readonly shows: string;
}

export interface Scenario {
  readonly format: 'training-scenario';
  readonly version: 1;
  /** A tag for a BCP 47 language: the one that the scenario is written in. */
  readonly language: string;
  /** Letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly topics: readonly Topic[];
  /** The made-up case: everybody in it has a name that says so. */
  readonly case: ReferralCase;
  readonly moments: readonly Moment[];
  readonly whatIf: readonly WhatIf[];
  /** Where the case has to end. */
  readonly ends: Pick<Outcome, 'headline' | 'form' | 'formObligation' | 'formIdentifies' | 'dutyStatus'>;
  /** What to take home, a sentence or two. */
  readonly remember: string;
  /** Papers behind the story, beyond the rules. */
  readonly sources: readonly string[];
}

export interface ScenarioProblem {
  /** Where: `title`, `moments.2.at`, `case.answers.consent` … */
  readonly field: string;
  readonly code:
    | CaseProblem['code']
    /** It is no scenario at all: another file, or not an object. */
    | 'not-a-scenario'
    /** A number that is no rule of this app. */
    | 'unknown-rule'
    /** A moment or a changed answer at a question that the path does not come to. */
    | 'off-path'
    /** Its answers do not lead to an outcome. */
    | 'no-outcome'
    /** Its answers lead to another outcome than it says. */
    | 'other-outcome'
    /** A name that could be somebody's: it has to say that it is made up. */
    | 'not-made-up';
  readonly given?: string;
  readonly allowed?: readonly string[];
}

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly ScenarioProblem[] };

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));
const lines = z.array(line);

const shape = z.strictObject({
  format: z.literal('training-scenario'),
  version: z.literal(1),
  language: z.string().check(z.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/)),
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(64)),
  title: line,
  summary: line,
  topics: z.array(z.enum(TOPICS)),
  case: z.unknown(),
  moments: z.array(
    z.strictObject({
      at: z.string(),
      known: lines,
      discuss: lines,
      mistake: z.optional(line),
      says: line,
      rules: z.array(z.string()),
    }),
  ),
  whatIf: z.array(z.strictObject({ question: z.string(), answer: z.string(), shows: line })),
  ends: z.strictObject({
    headline: z.string(),
    form: z.string(),
    formObligation: z.string(),
    formIdentifies: z.boolean(),
    dutyStatus: z.string(),
  }),
  remember: line,
  sources: lines,
});

/** What a name in a scenario has to hold, whatever the capitals: `Alex Madeupname`. */
export const MADE_UP = 'madeup';

/** Fields of the form that hold somebody's name. */
const NAME_FIELD = /-(?:first-name|last-name|nickname)$/;

/**
 * Reads one scenario from data of any origin.
 *
 * @param data anything; nothing is thrown
 * @returns the scenario, or every problem found in it
 */
export function parseScenario(data: unknown, lists: KnownLists): ParsedScenario {
  const { format } = Object(data) as { readonly format?: unknown };
  if (format !== 'training-scenario') return { ok: false, problems: [{ field: 'format', code: 'not-a-scenario' }] };
  const read = shape.safeParse(data, { reportInput: true });
  if (!read.success) return { ok: false, problems: read.error.issues.flatMap(problemsOf) };
  const parsed = parseCase(read.data.case, lists);
  if (!parsed.ok) return { ok: false, problems: parsed.problems.map((problem) => ({ ...problem, field: `case.${problem.field}` })) };
  const scenario = { ...read.data, case: parsed.case } as Scenario;
  const problems = [...ruleProblems(scenario), ...pathProblems(scenario), ...nameProblems(scenario)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, scenario };
}

function problemsOf(issue: z.core.$ZodIssue): readonly ScenarioProblem[] {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field: [field, key].filter(Boolean).join('.'), code: 'unknown-field' }));
  if (field === 'version') return [{ field, code: 'unknown-version', given: String(issue.input ?? '') }];
  if (issue.code === 'invalid_value')
    return [{ field, code: 'unknown-option', given: String(issue.input ?? ''), allowed: issue.values.map(String) }];
  return [{ field, code: issue.input === undefined || issue.input === '' ? 'missing' : 'wrong-kind' }];
}

const ruleProblems = ({ moments }: Scenario): readonly ScenarioProblem[] =>
  moments.flatMap(({ rules }, index) =>
    rules
      .filter((rule) => !ruleIsKnown(rule as RuleId) && !FLAGS.includes(rule as FlagId))
      .map((given) => ({ field: `moments.${index}.rules`, code: 'unknown-rule', given }) as const),
  );

function pathProblems(scenario: Scenario): readonly ScenarioProblem[] {
  const { case: one, moments, whatIf, ends } = scenario;
  const { outcome, trail } = follow(one.answers);
  if (outcome === null) return [{ field: 'case.answers', code: 'no-outcome' }];
  const isAsked = (id: string) => trail.some(({ question }) => question === id);
  const wrong = (Object.keys(ends) as (keyof typeof ends)[]).filter((key) => outcome[key] !== ends[key]);
  return [
    ...moments.flatMap(({ at }, index) => (at === 'outcome' || isAsked(at) ? [] : [offPath(`moments.${index}.at`, at)])),
    ...whatIf.flatMap(({ question, answer }, index) => {
      if (!isAsked(question)) return [offPath(`whatIf.${index}`, question)];
      return isOptionOf(question, answer) ? [] : [{ field: `whatIf.${index}`, code: 'unknown-option', given: answer } as const];
    }),
    ...wrong.map(
      (key) => ({ field: `ends.${key}`, code: 'other-outcome', given: String(ends[key]), allowed: [String(outcome[key])] }) as const,
    ),
  ];
}

const offPath = (field: string, given: string): ScenarioProblem => ({ field, code: 'off-path', given });

/** Entries of lists are data of a place: whether they are known is found out when the answer is followed. */
function isOptionOf(id: QuestionId, answer: string): boolean {
  const question = questionOf(id);
  return question.kind === 'listed' || (question.kind === 'choice' && question.options.includes(answer));
}

/** Nobody in a training case may be taken for somebody real. */
const nameProblems = ({ case: { details } }: Scenario): readonly ScenarioProblem[] =>
  Object.entries(details).flatMap(([key, value]) =>
    NAME_FIELD.test(key) && [value].flat().some((one) => one !== '' && !one.toLowerCase().replaceAll(/[ -]/g, '').includes(MADE_UP))
      ? [{ field: `case.details.${key}`, code: 'not-made-up', given: [value].flat().join(', ') } as const]
      : [],
  );

/** What is known at a step of the case; null where the scenario says nothing of it. */
export const momentAt = ({ moments }: Scenario, at: At): Moment | null => moments.find((one) => one.at === at) ?? null;
