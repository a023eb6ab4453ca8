/**
 * How it went when the person was told what happens: what was done so that they could understand (R27, R34, R84). It says
 * nothing about whether they agree, and for a child it is never consent.
 */

/** What was done, in the order in which it is done. */
export const HOW_IT_WENT = ['explained', 'repeated-back', 'questions-asked'] as const;
export type HowItWent = (typeof HOW_IT_WENT)[number];

/** Who or what helped them to understand. */
export const HELP_TO_UNDERSTAND = ['interpreter', 'communication-help', 'none'] as const;
export type HelpToUnderstand = (typeof HELP_TO_UNDERSTAND)[number];

export interface Understanding {
  /** A code of `spoken-languages.ts`. */
  readonly language: string;
  readonly help: HelpToUnderstand;
  readonly done: readonly HowItWent[];
}

/** What can be written down of somebody: a child is not asked to say it back, as somebody who decides would be. */
export const howItWentFor = (pathway: 'adult' | 'child' | null): readonly HowItWent[] =>
  pathway === 'child' ? HOW_IT_WENT.filter((one) => one !== 'repeated-back') : HOW_IT_WENT;
