/** Makes a pseudo-translation of English words, leaving placeholders, tags and numbers as they are. */

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghiklmnoprstuwyABCDEFGHIKLMNOPRSTUWY'].map((letter, index) => [
    letter,
    [...'åƀçðéƒĝĥîķļɱñöþŕšţûŵýÅƁÇÐÉƑĜĤÎĶĻṀÑÖÞŔŠŢÛŴÝ'][index] ?? letter,
  ]),
);

/** What must stay as it is: `{{placeholders}}` and `<tags>`. */
const KEPT = /(\{\{[^}]*\}\}|<\/?[^>]+>)/;

const accented = (text: string) =>
  text
    .split(KEPT)
    .map((part) => (KEPT.test(part) ? part : part.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter)))
    .join('');

/** Accents every letter and makes the text 40% longer. */
export const lengthened = (text: string): string => `${accented(text)}${' ~'.repeat(Math.ceil(text.length * 0.2))}`;

/** Shows the text from right to left. */
export const mirrored = (text: string): string => `\u202e${text}\u202c`;

type Words = string | readonly Words[] | { readonly [key: string]: Words };

/** Applies a change to every text of a tree of words. */
export function changed(words: Words, change: (text: string) => string): Words {
  if (typeof words === 'string') return change(words);
  if (Array.isArray(words)) return words.map((word) => changed(word as Words, change));
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, changed(word as Words, change)]));
}
