import { answersOnTrail, type Walk } from '#pathways/follow.ts';
import { fillForm } from '#pathways/forms/fill.ts';

/** The practitioner's own details that documents carry; keys of the official form. */
export const RESPONDER_FIELDS = [
  { key: 'fr-first-name', type: 'text', autoComplete: 'given-name' },
  { key: 'fr-last-name', type: 'text', autoComplete: 'family-name' },
  { key: 'fr-role', type: 'text', autoComplete: 'organization-title' },
  { key: 'fr-email', type: 'email', autoComplete: 'email' },
  { key: 'fr-phone', type: 'tel', autoComplete: 'tel' },
  { key: 'absence-contact-email', type: 'email', autoComplete: 'off' },
] as const;

export type NameHeld = { readonly held: true } | { readonly held: false; readonly because: 'not-identifying' | 'not-shared' };

/**
 * Whether the person's name may be typed at all: where the route's form asks for it, or where a
 * handover may carry it (a child's, R117, or an adult's who agreed, R118).
 */
export function nameMayBeHeld(walk: Walk): NameHeld {
  const { responder, mayShare = [] } = answersOnTrail(walk);
  if (responder === 'not-fro') {
    return walk.pathway === 'child' || mayShare.includes('name') ? { held: true } : { held: false, because: 'not-shared' };
  }
  const asked = fillForm(walk, {}).some(({ field }) => field.key === 'victim-first-name');
  return asked ? { held: true } : { held: false, because: 'not-identifying' };
}
