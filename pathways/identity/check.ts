import type { FilledField } from '../forms/fill.ts';
import { findIdentifying } from './find.ts';
import type { Hit, KeepOut } from './hit.ts';
import { sentenceAround } from './sentences.ts';

/** Something that was found and kept, because it identifies nobody. */
export interface KeptDetail {
  readonly field: string;
  /** As written. */
  readonly text: string;
  /** What stood around it: the same word in another sentence is asked about again. */
  readonly sentence: string;
  /** Why it identifies nobody, in the practitioner's words. */
  readonly reason: string;
}

/** How far the check for identifying detail has come. The names are never printed, and stored only inside a case that is encrypted. */
export interface IdentityCheck {
  /** Whether the practitioner was asked what to keep out, even where the answer was nothing. */
  readonly asked: boolean;
  readonly keepOut: readonly KeepOut[];
  readonly kept: readonly KeptDetail[];
}

/** Something found in a free text, and the field that it stands in. */
export interface FoundDetail {
  readonly field: string;
  readonly text: string;
  readonly hit: Hit;
}

/** The sentence that something was found in, as it is shown. */
export function sentenceOf(text: string, hit: Hit): string {
  const { before, hit: found, after } = sentenceAround(text, hit);
  return before + found + after;
}

/** The free texts of a form that hold anything. */
const freeTexts = (form: readonly FilledField[]): readonly FilledField[] =>
  form.filter(({ field, value }) => field.freeText && value.length > 0);

/** Whether there is anything to check at all. */
export const hasFreeText = (form: readonly FilledField[]): boolean => freeTexts(form).length > 0;

/** Everything found that was neither taken out nor kept. Worked out from the texts anew each time, so that an edit is checked too. */
export function openDetails(form: readonly FilledField[], { keepOut, kept }: IdentityCheck): readonly FoundDetail[] {
  return freeTexts(form).flatMap(({ field, value }) =>
    value.flatMap((text) =>
      findIdentifying(text, keepOut)
        .filter((hit) => !kept.some((one) => one.field === field.key && one.text === hit.text && one.sentence === sentenceOf(text, hit)))
        .map((hit) => ({ field: field.key, text, hit })),
    ),
  );
}
