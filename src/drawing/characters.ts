/**
 * What may be handed to jsPDF. It ends a line at the first control character and passes over a
 * character that the font does not have, both without a word; so every text goes through here first.
 */

/** Line ends of every origin. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Control characters other than the line end. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;
/** Seen by nobody: soft hyphens, spaces of no width, marks of direction, variation selectors, the byte order mark. */
const INVISIBLE = /\u00ad|\u034f|\u061c|\u180e|\u200b|[\u200e-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|[\ufe00-\ufe0f]|\ufeff/g;

const JOINER = /[\u200c\u200d]/;
/** Joiners after anything but a letter whose shape they change: they part the two halves of many Persian words. */
const IDLE_JOINERS = /(?<![\p{scx=Arabic}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gurmukhi}\p{scx=Tamil}])[\u200c\u200d]/gu;

/** Whether there is a font for a code point. */
export type Has = (codePoint: number) => boolean;

/** Shown in place of a character that cannot be drawn, so that a reader sees that something stood there. */
const REPLACEMENTS = ['\u25a1', '\ufffd', '?'] as const;

/** The same text, composed (NFC), with `\n` as its only control character. */
export function cleaned(text: string): string {
  const visible = text.replace(LINE_ENDS, '\n').replace(/\t/g, ' ').replace(CONTROLS, '').replace(INVISIBLE, '').normalize('NFC');
  return JOINER.test(visible) ? visible.replace(IDLE_JOINERS, '') : visible;
}

/** Every character of the texts for which there is no font, once each, in the order met. */
export function undrawable(texts: Iterable<string>, has: Has): readonly string[] {
  const met = new Set<string>();
  for (const text of texts) for (const character of cleaned(text)) met.add(character);
  return [...met].filter((character) => !drawable(character, has));
}

/** A cleaned text in which what cannot be drawn is replaced visibly, one for one. */
export function replaced(text: string, has: Has): string {
  const instead = REPLACEMENTS.find((character) => drawable(character, has)) ?? '?';
  return Array.from(cleaned(text), (character) => (drawable(character, has) ? character : instead)).join('');
}

const drawable = (character: string, has: Has): boolean => character === '\n' || has(character.codePointAt(0) as number);
