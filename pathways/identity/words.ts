import { isOrdinary } from './ordinary-words.ts';
import { type Sentence, sentences } from './sentences.ts';

/** A run of letters, and how it stands in its sentence. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `title` has a capital first letter only; a single capital is `upper`; scripts without capitals are `plain`. */
  readonly shape: 'title' | 'upper' | 'lower' | 'plain';
  /** Nothing but punctuation and numbers stands before it in its sentence, its quotation or after a colon. */
  readonly opens: boolean;
  readonly manner: Manner;
}

/** How the writer of a sentence uses capitals, and whether it is English as far as ordinary words tell. */
export interface Manner {
  readonly capitals: 'usual' | 'all' | 'none';
  readonly english: boolean;
  /** Every word has a capital, as in a heading. */
  readonly heading: boolean;
}

const LETTERS = /[\p{L}\p{M}]+/gu;
const UPPER = /^[\p{Lu}\p{Lt}]/u;
const LOWER = /^\p{Ll}/u;

/** The words of a text, in order. */
export function wordsOf(text: string): readonly Word[] {
  const found: Word[] = [];
  const isShouted = (text.match(/\p{Lu}/gu)?.length ?? 0) > 2 * (text.match(/\p{Ll}/gu)?.length ?? 0);
  for (const sentence of sentences(text)) {
    const runs = [...text.slice(sentence.start, sentence.end).matchAll(LETTERS)];
    const manner = mannerOf(
      runs.map(([letters]) => letters),
      isShouted,
    );
    let end = sentence.start;
    for (const run of runs) {
      const start = sentence.start + run.index;
      found.push({
        start,
        end: start + run[0].length,
        text: run[0],
        shape: shapeOf(run[0]),
        opens: opens(text, sentence, end, start),
        manner,
      });
      end = start + run[0].length;
    }
  }
  return found;
}

function opens(text: string, sentence: Sentence, end: number, start: number): boolean {
  return end === sentence.start || /[:"(]\s*$|^\s*[-*]\s+$/.test(text.slice(Math.max(end, start - 4), start));
}

function shapeOf(word: string): Word['shape'] {
  if (LOWER.test(word)) return word === word.toLowerCase() || word.length < 4 ? 'lower' : 'title';
  if (!UPPER.test(word)) return 'plain';
  return word === word.toUpperCase() ? 'upper' : 'title';
}

function mannerOf(words: readonly string[], textIsShouted: boolean): Manner {
  const cased = words.filter((word) => word.length > 1 && word.toLowerCase() !== word.toUpperCase());
  const upper = cased.filter((word) => word === word.toUpperCase()).length;
  const lower = cased.filter((word) => word === word.toLowerCase()).length;
  const ordinary = cased.filter((word) => isOrdinary(word.toLowerCase())).length;
  const isShouted =
    (upper > 2 && upper > lower * 2 && upper * 10 >= cased.length * 7) ||
    (upper === cased.length && upper > 0 && (textIsShouted || (upper > 1 && ordinary > 0)));
  return {
    capitals: isShouted ? 'all' : lower === cased.length ? 'none' : 'usual',
    english: ordinary * 5 >= cased.length * 2,
    heading: lower === 0 && !isShouted && cased.length > 1,
  };
}
