import { breakable } from './shaping/line-breaks.ts';
import type { TextStyle } from './styles.ts';

/** Width of one line of text in points. Text in other scripts is shaped to be measured. */
export type Measure = (text: string, style: TextStyle) => number;

/** No line of print holds more letters than this, so the search for a break need not look further. */
const LONGEST_LINE = 400;

/** As much of a word as ends in a mark that web and mail addresses have. */
const BREAK_AFTER = /^.*[/.@?&=_-]/;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Breaks a text into lines no wider than `width`: at its own line ends, between words, and inside a
 * word only where the word alone is too wide. Nothing but the spaces at a break is left out.
 */
export function wrap(text: string, width: number, style: TextStyle, measure: Measure): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    let taken = 0;
    for (const part of breakable(paragraph)) {
      // Words do not change each other's shapes, in any script, so their widths add up and each is measured once.
      const wide = measure(part, style);
      const isSpace = part.startsWith(' ');
      if (isSpace || taken + wide <= width) {
        line += part;
        taken += wide;
        continue;
      }
      if (line.trim() !== '') lines.push(line.trimEnd());
      const { full, rest } = broken(part, width, style, measure);
      lines.push(...full);
      line = rest;
      taken = measure(rest, style);
    }
    return [...lines, line.trimEnd()];
  });
}

/** A word that may be too wide for any line: the lines it fills, and what is left of it. */
function broken(
  word: string,
  width: number,
  style: TextStyle,
  measure: Measure,
): { readonly full: readonly string[]; readonly rest: string } {
  const full: string[] = [];
  let rest = word;
  while (measure(rest, style) > width) {
    const fits = fittingStart(rest, width, style, measure);
    if (fits.length === rest.length) break;
    full.push(fits);
    rest = rest.slice(fits.length);
  }
  return { full, rest };
}

/** The longest start of a word that fits, at least one letter with its marks. */
function fittingStart(word: string, width: number, style: TextStyle, measure: Measure): string {
  const letters = Array.from(graphemes.segment(word.slice(0, LONGEST_LINE)), ({ segment }) => segment);
  let fits = 1;
  let tooMany = letters.length + 1;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (measure(letters.slice(0, middle).join(''), style) <= width) fits = middle;
    else tooMany = middle;
  }
  const start = letters.slice(0, fits).join('');
  if (start.length === word.length) return start;
  // An address breaks better after one of its own marks, where that does not leave the line half empty.
  const mark = BREAK_AFTER.exec(start)?.[0] ?? '';
  return mark.length > start.length / 2 ? mark : start;
}
