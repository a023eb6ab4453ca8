import type { TFunction } from 'i18next';
import type { ActionId } from '#pathways/actions.ts';
import type { Walk } from '#pathways/follow.ts';
import type { Details } from '#pathways/forms/fill.ts';
import type { KeptDetail } from '#pathways/identity/check.ts';
import type { Locality } from '#pathways/localities/locality.ts';
import type { Understanding } from '#pathways/understanding.ts';

/** What a document is made from. Nothing else about a case reaches one, and there is no clock. */
export interface DocumentInput {
  readonly walk: Walk;
  readonly details: Details;
  /** Actions ticked as done. */
  readonly done: readonly ActionId[];
  /** How it went when the person was told. */
  readonly understanding?: Understanding | null;
  /**
   * Set once every free text was checked for identifying detail and each find settled; without it, a
   * notification that may not identify anybody carries no free text at all (R66, R71).
   */
  readonly identityChecked?: { readonly kept: readonly KeptDetail[] };
  readonly madeAt: Date;
  readonly locality: Locality;
  /** Reads the namespaces `documents`, `form`, `questions`, `actions`, `prohibitions`, `outcomes`, `flags`, `contacts`, `handing` and `app`. */
  readonly t: TFunction;
  readonly language: string;
}
