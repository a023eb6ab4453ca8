import organisations from './localities/national/organisations.json' with { type: 'json' };
import type { Answer, QUESTIONS } from './questions.ts';

type Responder = (typeof QUESTIONS)['responder']['options'][number];

/** An entry of the national list of First Responder Organisations, as the official online service has it. */
export interface Organisation {
  readonly name: string;
  readonly nation: string;
  /** What the organisation's name settles; null where the list alone does not (F3), so the question is asked. */
  readonly responder: Responder | null;
  /** Merged, renamed or replaced since the list was made: still recognised, no longer offered. */
  readonly outOfDate?: boolean;
}

/** The organisations that can submit a referral, in the official list's order. */
export const FIRST_RESPONDER_ORGANISATIONS = organisations as readonly Organisation[];

/** Kinds of organisation that cannot submit and work with one that can (R55, H97–H106): no list of First Responders names them. */
export const OTHER_ORGANISATIONS = [
  'nhs',
  'gp',
  'ambulance',
  'school-or-college',
  'housing-association',
  'care-provider',
  'fire-and-rescue',
  'jobcentre',
  'probation',
  'prison',
  'courts-or-cps',
  'environment-agency',
  'charity',
  'faith-group',
  'legal-adviser',
  'bank',
  'taxi-firm',
  'employer',
  'other',
] as const;

const byName = new Map(FIRST_RESPONDER_ORGANISATIONS.map((organisation) => [organisation.name, organisation]));

export type OtherOrganisation = (typeof OTHER_ORGANISATIONS)[number];

/** Whether an answer names a listed organisation or one of the other kinds. */
export const isOrganisation = (answer: string): boolean => byName.has(answer) || OTHER_ORGANISATIONS.some((kind) => kind === answer);

/** Whether an answer names an organisation that was merged, renamed or replaced since the list was made. */
export const isOutOfDate = (answer: string): boolean => byName.get(answer)?.outOfDate === true;

/** The kind of responder that an organisation answer settles, or null where it settles nothing (R46, R47, R51, R55, F2, F3). */
export function responderOf(answer: Answer | undefined): Responder | null {
  if (typeof answer !== 'string') return null;
  if (OTHER_ORGANISATIONS.some((kind) => kind === answer)) return 'not-fro';
  return byName.get(answer)?.responder ?? null;
}
