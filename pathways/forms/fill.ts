import { answersOnTrail, type Walk } from '../follow.ts';
import { FIRST_RESPONDER_ORGANISATIONS } from '../organisations.ts';
import type { Outcome } from '../path.ts';
import type { Answers, QuestionId } from '../questions.ts';
import { type Field, SECTIONS, type ShowWhen } from './official-form.ts';

/** What somebody typed or ticked, by field key; several values where a field takes several. */
export type DetailValue = string | readonly string[];
export type Details = Readonly<Record<string, DetailValue>>;

/** Why a field of the form is left blank although the case could fill it. */
export type BlankBecause =
  /** Consent was not asked of the person: neither official answer would be true (F7, F8). */
  | 'consent-has-no-true-answer'
  /** Will help, but does not agree to be named: the official "yes" would make the name compulsory (F5). */
  | 'willing-but-not-named';

/** A field that shows on this route, with what the case knows for it. */
export interface FilledField {
  readonly section: string;
  readonly field: Field;
  /** Empty where nothing is known. */
  readonly value: readonly string[];
  readonly blankBecause?: BlankBecause;
}

const AGE: Readonly<Record<string, string>> = { adult: '18-or-over', child: 'under-18', 'unsure-may-be-child': 'not-sure' };
const CONSENT: Readonly<Record<string, string>> = { given: 'yes', refused: 'no' };
const INTERPRETER: Readonly<Record<string, string>> = { interpreter: 'yes', both: 'yes', 'communication-help': 'no', neither: 'no' };
const COMMUNICATION: Readonly<Record<string, string>> = { interpreter: 'no', both: 'yes', 'communication-help': 'yes', neither: 'no' };

/**
 * Fills the official form of the route a walk ended in.
 *
 * @param walk where the answers led; only answers on its trail count
 * @param details what was typed; a value that mirrors an answer on the trail is ignored
 * @param known facts that the case implies, used where nothing was typed
 * @returns the fields that show, in official order; none where the outcome has no form
 */
export function fillForm(walk: Walk, details: Details, known: Details = {}): readonly FilledField[] {
  const { outcome } = walk;
  if (outcome === null || outcome.form === 'none') return [];
  const answers = answersOnTrail(walk);
  const mirrored = mirrorsOf(answers, outcome);
  const steering = steeringOf(outcome);
  const visible: FilledField[] = [];
  /** Values of visible fields alone, so that a stale value can never show or fill anything. */
  const facts = new Map<string, readonly string[]>();

  for (const { id: section, fields } of SECTIONS) {
    for (const field of fields) {
      if (field.showWhen !== undefined && !holds(field.showWhen, facts)) continue;
      const typed = asList(details[field.mirrors ?? field.key] ?? known[field.key]);
      const settled = mirrored[field.mirrors ?? field.key];
      const blank = blankBecause(field.key, answers, outcome, typed);
      const value = blank !== null ? [] : settled !== undefined ? [settled] : typed;
      visible.push({ section, field, value, ...(blank === null ? {} : { blankBecause: blank }) });
      facts.set(field.key, steering[field.key] ?? value);
    }
  }
  return visible;
}

/** What the online service would still refuse: the keys of required fields that show and hold nothing. */
export const missingIn = (form: readonly FilledField[]): readonly string[] =>
  form.filter(({ field, value }) => field.required && value.length === 0).map(({ field }) => field.key);

/** The question whose answer a field repeats. */
export const MIRRORED_BY: Readonly<Partial<Record<string, QuestionId>>> = {
  'age-status': 'ageStatus',
  'under-18-when-exploited': 'wasChildDuringExploitation',
  'fr-organisation': 'organisation',
  'consents-to-nrm': 'consent',
  'cooperates-with-authorities': 'cooperateWithAuthorities',
  'wants-support': 'wantsSupport',
  'interpreter-needed': 'interpreterNeeded',
  'communication-help-needed': 'interpreterNeeded',
};

/** Values that repeat an answer of the pathway; while the answer is on the trail it decides. */
function mirrorsOf(answers: Answers, { form }: Outcome): Readonly<Record<string, string | undefined>> {
  const isListed = FIRST_RESPONDER_ORGANISATIONS.some(({ name }) => name === answers.organisation);
  const said = (answer: unknown, as: Readonly<Record<string, string>>) => (typeof answer === 'string' ? as[answer] : undefined);
  return {
    'age-status': said(answers.ageStatus, AGE),
    'under-18-when-exploited': said(answers.wasChildDuringExploitation, { yes: 'yes', no: 'no', 'not-sure': 'not-sure' }),
    'fr-organisation': isListed ? (answers.organisation as string) : undefined,
    'consents-to-nrm': said(answers.consent, CONSENT),
    // Helping is not agreeing to be named: on a referral, which names anyway, both print as willing (R70).
    'cooperates-with-authorities': said(answers.cooperateWithAuthorities, {
      yes: 'yes',
      no: 'no',
      ...(form === 'nrm-adult' ? { 'yes-not-named': 'yes' } : {}),
    }),
    'wants-support': said(answers.wantsSupport, { yes: 'yes', no: 'no' }),
    'interpreter-needed': said(answers.interpreterNeeded, INTERPRETER),
    'communication-help-needed': said(answers.interpreterNeeded, COMMUNICATION),
  };
}

/** What decides which fields show is the route, never a box that has to stay blank or a stale value. */
function steeringOf({ form, formIdentifies }: Outcome): Readonly<Record<string, readonly string[] | undefined>> {
  if (form === 'nrm-child') return {};
  if (form === 'nrm-adult') return { 'consents-to-nrm': ['yes'] };
  return { 'consents-to-nrm': ['no'], 'cooperates-with-authorities': [formIdentifies ? 'yes' : 'no'] };
}

function blankBecause(key: string, answers: Answers, { form, formIdentifies }: Outcome, typed: readonly string[]): BlankBecause | null {
  if (key === 'consents-to-nrm' && CONSENT[String(answers.consent)] === undefined) return 'consent-has-no-true-answer';
  if (key !== 'cooperates-with-authorities' || form !== 'dtn' || formIdentifies) return null;
  const unasked = answers.cooperateWithAuthorities === undefined && typed.includes('yes');
  return answers.cooperateWithAuthorities === 'yes-not-named' || unasked ? 'willing-but-not-named' : null;
}

function holds(when: ShowWhen, facts: ReadonlyMap<string, readonly string[]>): boolean {
  if ('all' in when) return when.all.every((part) => holds(part, facts));
  if ('any' in when) return when.any.some((part) => holds(part, facts));
  const value = facts.get(when.field) ?? [];
  return 'answered' in when ? value.length > 0 : value.some((one) => when.in.includes(one));
}

/** A detail as a list: blank text counts as nothing. */
function asList(value: DetailValue | undefined): readonly string[] {
  if (value === undefined) return [];
  return (typeof value === 'string' ? [value] : value).filter((one) => one.trim() !== '');
}
