import type { Details } from '#pathways/forms/fill.ts';
import { FIELDS, type Field } from '#pathways/forms/official-form.ts';
import type { DocumentInput } from './input.ts';
import { isListed } from './option-sets.ts';
import { isAnonymous } from './which.ts';

/**
 * What was typed and may be printed at all. On a notification that may not identify anybody that is
 * only what comes off a list: every word that somebody wrote themselves stays out, whatever box it
 * is in, because any box can hold a name (R65, R66, R71). Free text that was checked, with every find
 * settled, goes in; a box that is no free text of this route stays out even then. Every document is
 * made from the result, never from the details themselves.
 */
export function printableDetails({ walk, details, identityChecked }: Pick<DocumentInput, 'walk' | 'details' | 'identityChecked'>): Details {
  if (!isAnonymous(walk)) return details;
  const checked = identityChecked !== undefined;
  return Object.fromEntries(
    Object.entries(details).flatMap(([key, value]) => {
      const field = FIELDS.get(key);
      const safe = field === undefined ? [] : [value].flat().filter((one) => identifiesNobody(field, one, checked));
      return safe.length === 0 ? [] : [[key, safe]];
    }),
  );
}

/** Fields in which something was typed that `printableDetails` leaves out. */
export const leftOut = (key: string, typed: Details, printable: Details): boolean =>
  [typed[key] ?? []].flat().some((one) => one.trim() !== '' && ![printable[key] ?? []].flat().includes(one));

/** One address and nothing beside it: the responder's own, which every notification carries. */
const ADDRESS = /^[^\s@<>"(),]+@[^\s@<>"(),]+\.[^\s@<>"(),]+$/;

function identifiesNobody({ key, options, optionSet, freeText }: Field, value: string, checked: boolean): boolean {
  if (key === 'fr-email') return ADDRESS.test(value);
  if (freeText) return checked;
  if (optionSet !== undefined) return isListed(optionSet, value);
  return options?.includes(value) ?? false;
}
