import type { Span } from './hit.ts';
import { isKnown, isTown } from './known-names.ts';
import { isName } from './name-words.ts';
import { isOrdinary } from './ordinary-words.ts';
import { type Found, matches } from './patterns.ts';
import type { Word } from './words.ts';

/** Names that the words around them give away, whatever their case: behind a title or "called", in quotes, as initials. */
export function introducedNames(text: string, words: readonly Word[]): readonly Span[] {
  const shouted = words.filter(({ manner }) => manner.capitals === 'all');
  const isShouted = ({ start, end }: Found) => shouted.some((word) => word.start >= start && word.end <= end);
  const called = matches(text, CALLED).filter(
    (found) => !isPlain(found.text) || (isLarge(found.text) && !isShouted(found) && isName(found.text.toLowerCase())),
  );
  const titled = matches(text, TITLED).filter(({ groups: { name = '' } }) => !isOrdinary(name.toLowerCase()) || /^\p{Lu}/u.test(name));
  const quoted = [...matches(text, QUOTED), ...matches(text, SINGLE_QUOTED)].filter((found) => isNickname(text, found));
  const initials = matches(text, INITIALS).filter(({ text: letters }) => !NO_INITIALS.test(letters.replace(/[.\s]/g, '')));
  return [...called, ...titled, ...quoted, ...initials].map(({ start, end }) => ({ start, end, kind: 'capitalised-name', sure: false }));
}

const isPlain = (word: string): boolean => isOrdinary(word.toLowerCase()) || isKnown(word) || word.length < 2;
const isLarge = (word: string): boolean => /^\p{Lu}/u.test(word);

const INTRODUCTION =
  'named|nick-?named|(?:is|was|are|were|man|woman|person|male|female|boy|girl|someone|somebody|friend|one|guy|boss|people|be|him|her|them|himself|herself)\\s(?:only\\s)?called|known\\s(?:to\\s\\p{L}+\\s)?(?:only\\s)?as|a\\.?k\\.?a\\.?|alias|goes\\sby|went\\sby|(?:first|last|sur|nick|street|real|full)\\s?name(?:\\s(?:is|was))?|names?\\s(?:is|was|are|were)|answers\\sto';
const CALLED = new RegExp(
  `(?<!\\p{L})(?:${INTRODUCTION})[:\\s]{1,3}(?:only |just |the |as |is |was |be )?["'(]?(?<hit>\\p{L}[\\p{L}\\p{M}]{1,30})`,
  'dgiu',
);

const TITLED =
  /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Mister|Messrs|PC|DC|DS|PCSO)\.?\s{1,2}(?<name>\p{L}[\p{L}\p{M}'-]{1,30}|\p{L}(?![\p{L}\p{M}'])\.?)/dgiu;

/** Up to three words in quotes. */
const QUOTED = /"\s?(?<hit>\p{L}[\p{L}\p{M}'-]{0,20}(?: \p{L}[\p{L}\p{M}'-]{0,20}){0,2})[.,]?\s?"/dgu;
const SINGLE_QUOTED = /(?<![\p{L}\p{N}])'(?<hit>\p{L}[\p{L}\p{M}-]{1,20}(?: \p{L}[\p{L}\p{M}-]{1,20}){0,2})[.,]?'(?![\p{L}\p{N}])/dgu;
const NAMING = new RegExp(`(?:${INTRODUCTION}|called|name|nickname|as)[:\\s]{0,3}(?:only |just |the )?["'(]{0,2}$`, 'iu');

/** A quotation that may be somebody's nickname, not something said. */
function isNickname(text: string, { start, text: inside }: Found): boolean {
  if (isKnown(inside)) return false;
  const words = inside.split(' ');
  const isIntroduced = NAMING.test(text.slice(Math.max(0, start - 30), start));
  if (isIntroduced && words.length < 3) return true;
  if (!words.every(isLarge) || words.every((word) => isTown(word) && words.length === 1)) return false;
  return words.length > 1 || !isOrdinary(inside.toLowerCase()) || isName(inside.toLowerCase());
}

const INITIALS = /(?<![\p{L}\p{N}.'&-])(?:\p{Lu}\.\s?){1,3}\p{Lu}\.(?!\p{L})|(?<![\p{L}\p{N}.'&-])\p{Lu}\.\p{Lu}(?![\p{L}.])/dgu;
/** Abbreviations that are written like initials. */
export const NO_INITIALS = /^(?:UK|US|USA|EU|UAE|UN|NRM|DOB|AKA|GP|NHS|TV|PM|AM|BC|AD|HO|PV|ID|NI|AE|IT|HR|POLICE|NB|PS|RE|WC|VS)$/i;
