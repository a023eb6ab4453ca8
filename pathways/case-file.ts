import type * as z from 'zod/mini';
import { ACTION_ORDER, type ActionId } from './actions.ts';
import { CASE_VERSION, shapeFor, upToDate } from './case-versions.ts';
import type { Details } from './forms/fill.ts';
import { FIELDS, type Field } from './forms/official-form.ts';
import type { IdentityCheck } from './identity/check.ts';
import { isOrganisation } from './organisations.ts';
import { type Answer, type Answers, isAnswerTo, QUESTIONS, type QuestionId, questionOf, SKIPPED } from './questions.ts';
import { isSpokenLanguage } from './spoken-languages.ts';
import type { Understanding } from './understanding.ts';

/**
 * The one case format: what a kept case, a training case and a test fixture all hold. The answers
 * say where the case stands; the details are what the form needs beyond them. See `docs/case-format.md`.
 */
export interface ReferralCase {
  readonly format: 'referral-case';
  readonly version: typeof CASE_VERSION;
  readonly caseId: string;
  /** The version of the rules under which it was last saved; null where the case does not say. */
  readonly pathwayVersion: string | null;
  readonly answers: Answers;
  readonly details: Details;
  /** What was ticked as done, each action once. */
  readonly done: readonly ActionId[];
  readonly identity: IdentityCheck;
  /** How it went when the person was told; null where nobody wrote it down. Never consent. */
  readonly understanding: Understanding | null;
}

/** What is wrong with a case, as data: the words are in `locales/`. */
export interface CaseProblem {
  /** Where: `caseId`, `answers.consent`, `details.victim-dob` … */
  readonly field: string;
  readonly code:
    | 'not-a-case'
    | 'wrong-kind'
    | 'missing'
    | 'unknown-field'
    | 'unknown-question'
    | 'unknown-option'
    | 'bad-case-id'
    | 'unknown-version'
    | 'newer-version';
  readonly given?: string;
  readonly allowed?: readonly string[];
}

export type ParsedCase =
  | { readonly ok: true; readonly case: ReferralCase }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** The values that are data of a place and not of the catalogue. */
export interface KnownLists {
  readonly districts: readonly string[];
}

/**
 * Reads one case, of this version of the format or an older one, from data of any origin.
 *
 * @param data anything; nothing is thrown
 * @returns the case in the version that is written now, or every problem found in it
 */
export function parseCase(data: unknown, { districts }: KnownLists): ParsedCase {
  const { format, version } = Object(data) as { readonly format?: unknown; readonly version?: unknown };
  if (format === 'referral-case' && Number.isInteger(version) && (version as number) > CASE_VERSION)
    return { ok: false, problems: [{ field: 'version', code: 'newer-version', given: String(version) }] };
  const read = shapeFor(version).safeParse(data, { reportInput: true });
  if (!read.success) return { ok: false, problems: read.error.issues.flatMap((issue) => problemsOf(issue)) };
  const one = upToDate(read.data);
  const done = [...new Set(one.done)];
  const problems = [
    ...Object.entries(one.answers).flatMap(([id, answer]) => answerProblems(id, answer, districts)),
    ...Object.entries(one.details).flatMap(([key, detail]) => detailProblems(key, detail)),
    ...done.flatMap((id) => doneProblems(id)),
    ...one.identity.kept.flatMap(({ field }, index) => keptProblems(field, index)),
    ...languageProblems(one.understanding),
  ];
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, case: { ...one, answers: one.answers as Answers, done: done as readonly ActionId[] } };
}

function problemsOf(issue: z.core.$ZodIssue): readonly CaseProblem[] {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ field: key, code: 'unknown-field' }));
  if (field === '') return [{ field: 'case', code: 'not-a-case' }];
  if (field === 'format') return [{ field, code: 'not-a-case' }];
  if (field === 'version')
    return [{ field, code: 'unknown-version', given: typeof issue.input === 'object' ? '' : String(issue.input ?? '') }];
  if (issue.code === 'invalid_format' && field === 'caseId') return [{ field, code: 'bad-case-id' }];
  return [{ field, code: issue.input === undefined ? 'missing' : 'wrong-kind' }];
}

function answerProblems(id: string, answer: Answer, districts: readonly string[]): readonly CaseProblem[] {
  const field = `answers.${id}`;
  if (!Object.hasOwn(QUESTIONS, id)) return [{ field, code: 'unknown-question' }];
  const question = questionOf(id as QuestionId);
  const given = typeof answer === 'string' ? answer : answer.join(', ');
  if (question.kind === 'listed' && typeof answer === 'string' && answer !== SKIPPED) {
    const inList = question.list === 'districts' ? districts.includes(answer) : isOrganisation(answer);
    return inList || question.options.includes(answer)
      ? []
      : [
          {
            field,
            code: 'unknown-option',
            given,
            allowed: [...districts, ...question.options].filter(() => question.list === 'districts'),
          },
        ];
  }
  if (isAnswerTo(id as QuestionId, answer)) return [];
  const allowed = question.kind === 'ticks' ? Object.values(question.groups).flat() : question.options;
  return [{ field, code: 'unknown-option', given, allowed }];
}

function detailProblems(key: string, detail: string | readonly string[]): readonly CaseProblem[] {
  const field = `details.${key}`;
  const known = FIELDS.get(key);
  if (known === undefined) return [{ field, code: 'unknown-field' }];
  if (typeof detail !== 'string' && !takesSeveral(known)) return [{ field, code: 'wrong-kind' }];
  const given = typeof detail === 'string' ? [detail] : detail;
  const unknown = known.options === undefined ? [] : given.filter((one) => one !== '' && !known.options?.includes(one));
  return unknown.map((one) => ({ field, code: 'unknown-option', given: one, allowed: known.options ?? [] }));
}

const doneProblems = (id: string): readonly CaseProblem[] =>
  (ACTION_ORDER as readonly string[]).includes(id) ? [] : [{ field: 'done', code: 'unknown-option', given: id }];

const keptProblems = (field: string, index: number): readonly CaseProblem[] =>
  FIELDS.has(field) ? [] : [{ field: `identity.kept.${index}.field`, code: 'unknown-field' }];

const languageProblems = (one: Understanding | null): readonly CaseProblem[] =>
  one === null || isSpokenLanguage(one.language) ? [] : [{ field: 'understanding.language', code: 'unknown-option', given: one.language }];

/** Whether a field holds a list of values rather than one. */
export const takesSeveral = ({ type, repeatable }: Field): boolean => type === 'checkbox' || repeatable !== undefined;
