import type { TextStyle } from './styles.ts';

/** Width of one line of text in points. Whoever shapes text for other scripts gives another of these. */
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
    for (const part of paragraph.match(/ +|[^ ]+/g) ?? []) {
      if (measure(line + part.trimEnd(), style) <= width) {
        line += part;
        continue;
      }
      if (line.trim() !== '') lines.push(line.trimEnd());
      line = part.startsWith(' ') ? '' : part;
      while (measure(line, style) > width) {
        const fits = fittingStart(line, width, style, measure);
        lines.push(fits);
        line = line.slice(fits.length);
      }
    }
    return line === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
  });
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
