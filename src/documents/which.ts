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
  return [
    ...(outcome.form === 'none' ? [] : [outcome.form]),
    ...(passesOn ? (['handover'] as const) : []),
    ...(wantsLocalSupport(walk) ? (['local-support'] as const) : []),
    'action-plan',
  ];
}

/** An adult who wants local support and agreed that something may be shared with it (H77); a child's goes through the council's plan. */
function wantsLocalSupport(walk: Walk): boolean {
  const { wantsLocalSupport: wanted, mayShareWith: whom = [] } = answersOnTrail(walk);
  return walk.pathway === 'adult' && wanted === 'yes' && whom.includes('local-support');
}

/**
 * Whether the case ends in a notification that may not identify anybody, neither the adult nor
 * those whom they name (R65, R66).
 */
export const isAnonymous = ({ outcome }: Walk): boolean => outcome !== null && outcome.form === 'dtn' && !outcome.formIdentifies;
