import type { TFunction } from 'i18next';
import type { ActionId } from '#pathways/actions.ts';
import type { Walk } from '#pathways/follow.ts';
import type { Details } from '#pathways/forms/fill.ts';
import type { Locality } from '#pathways/localities/locality.ts';

/** What a document is made from. Nothing else about a case reaches one, and there is no clock. */
export interface DocumentInput {
  readonly walk: Walk;
  readonly details: Details;
  /** Actions ticked as done. */
  readonly done: readonly ActionId[];
  readonly madeAt: Date;
  readonly locality: Locality;
  /** Reads the namespaces `documents`, `form`, `questions`, `actions`, `prohibitions`, `outcomes`, `flags`, `contacts` and `app`. */
  readonly t: TFunction;
  readonly language: string;
}
