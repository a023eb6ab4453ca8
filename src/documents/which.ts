import { answersOnTrail, type Walk } from '#pathways/follow.ts';
import type { DocumentId } from './model.ts';

/**
 * The documents of a case, in the order in which they are offered: none before the outcome. A
 * handover sheet is for those who cannot refer, wherever there is a First Responder here to hand to.
 */
export function documentsFor(walk: Walk): readonly DocumentId[] {
  const { outcome } = walk;
  if (outcome === null) return [];
  const passesOn = answersOnTrail(walk).responder === 'not-fro' && outcome.headline !== 'outside-england';
  return [...(outcome.form === 'none' ? [] : [outcome.form]), ...(passesOn ? (['handover'] as const) : []), 'action-plan'];
}

/**
 * Whether the case ends in a notification that may not identify anybody, neither the adult nor
 * those whom they name (R65, R66).
 */
export const isAnonymous = ({ outcome }: Walk): boolean => outcome !== null && outcome.form === 'dtn' && !outcome.formIdentifies;
