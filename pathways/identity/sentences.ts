import type { Hit } from './hit.ts';

/** A sentence of a text, without the space around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A full stop after one of these, or after a single letter, ends no sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{L}|mr|mrs|ms|dr|prof|rev|st|no|nos|tel|mob|ref|reg|approx|e\.g|i\.e|etc|inc|ltd|vs|d\.o\.b|a\.k\.a|aka|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/iu;
const END = /[.!?\u2026\u0964\u06d4\u061f\u1362]["')\]]*(?=\s)|[\u3002\uff01\uff1f]["'\u201d)\]]*|[\r\n]+/g;

/** Cuts a text into sentences: at full stops and the like that no abbreviation explains, and at line ends. */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(start, match.index - 12), match.index))) continue;
    push(found, text, start, match.index + match[0].length);
    start = match.index + match[0].length;
  }
  push(found, text, start, text.length);
  return found;
}

/** The sentence that holds an offset, by bisection; the one before it where the offset is between two. */
export function sentenceAt(found: readonly Sentence[], offset: number): Sentence | undefined {
  let [low, high] = [0, found.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((found[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return found[low];
}

/** How much of a long sentence is shown on either side of a hit, in UTF-16 code units. */
const SHOWN = 160;

/** A hit with what stands around it in its sentence, for showing; a long sentence is cut at a space and marked with "…". */
export function sentenceAround(text: string, hit: Pick<Hit, 'start' | 'end'>): { before: string; hit: string; after: string } {
  const all = sentences(text);
  const start = Math.min(sentenceAt(all, hit.start)?.start ?? 0, hit.start);
  const end = Math.max(sentenceAt(all, Math.max(hit.start, hit.end - 1))?.end ?? text.length, hit.end);
  const before = text.slice(start, hit.start);
  const after = text.slice(hit.end, end);
  return {
    before: before.length <= SHOWN ? before : `…${before.slice(-SHOWN).replace(/^[^\s]*(?=\s)|^[\udc00-\udfff]/, '')}`,
    hit: text.slice(hit.start, hit.end),
    after: after.length <= SHOWN ? after : `${after.slice(0, SHOWN).replace(/(?<=\s)[^\s]*$|[\ud800-\udbff]$/, '')}…`,
  };
}

/** The text with other words in place of a hit; every offset after it moves, so find again before the next. */
export const withoutHit = (text: string, hit: Pick<Hit, 'start' | 'end'>, replacement: string): string =>
  text.slice(0, hit.start) + replacement + text.slice(hit.end);

function push(found: Sentence[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = from + piece.trimEnd().length;
  if (end > start) found.push({ start, end });
}
