import { capitalisedNames } from './capitalised-names.ts';
import { contactDetails } from './contact-details.ts';
import { datesOfBirth } from './dates-of-birth.ts';
import { type Hit, type KeepOut, type Span, withoutOverlaps } from './hit.ts';
import { namesToKeepOut } from './names-to-keep-out.ts';
import { officialNumbers } from './official-numbers.ts';
import { places } from './places.ts';
import { original, readable } from './readable.ts';
import { vehicleRegistrations } from './vehicles.ts';
import { wordsOf } from './words.ts';

/**
 * Finds what identifies somebody, or may, in a free text of a notification that may not (R65, R66, R71).
 *
 * @param text as written, of any length and in any script
 * @param keepOut names and places that may not appear, in any spelling, case or ending
 * @returns hits in order, none on the letters of another; a person still reads the text, for what no pattern can see
 */
export function findIdentifying(text: string, keepOut: readonly KeepOut[]): readonly Hit[] {
  const read = readable(text);
  const words = wordsOf(read.text);
  const spans: readonly Span[] = [
    ...namesToKeepOut(read.text, words, keepOut),
    ...contactDetails(read.text),
    ...places(read.text),
    ...officialNumbers(read.text),
    ...vehicleRegistrations(read.text),
    ...datesOfBirth(read.text),
  ];
  const taken = withoutOverlaps(spans);
  return withoutOverlaps([...taken, ...capitalisedNames(read.text, words, taken)]).map((found) => {
    const { start, end } = original(read, found.start, found.end);
    return { ...found, start, end, text: text.slice(start, end) };
  });
}
