/**
 * Where a line may break in text that does not put spaces between words. Part of every document, so
 * it knows nothing of fonts; the words themselves come from the browser's own dictionaries.
 */

/** Scripts written without spaces between words. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** The Ethiopic word space and stops end a word without a space. */
const ETHIOPIC_ENDS = /(?<=[\u1361-\u1368])/;
/** What may not begin a line: marks that close, stop or belong to what stands before them. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{M}\u3001\u3002\u3005\u30fb\uff01\uff05\uff0c\uff0e\uff1a\uff1b\uff1f\u0e2f\u0e46.,:;!?%…"'’”]/u;
/** What may not end a line: marks that open. */
const NOT_LAST = /[\p{Ps}\p{Pi}]$/u;

const words = new Intl.Segmenter('th', { granularity: 'word' });

/**
 * A paragraph cut wherever a line may break; every second part is a run of spaces where words are
 * spaced. The parts joined are the paragraph.
 */
export function breakable(paragraph: string): readonly string[] {
  const parts: readonly string[] = paragraph.match(/ +|[^ ]+/g) ?? [];
  if (!UNSPACED.test(paragraph) && !ETHIOPIC_ENDS.test(paragraph)) return parts;
  return parts.flatMap((part) => (UNSPACED.test(part) ? wordsOf(part) : part.split(ETHIOPIC_ENDS)));
}

function wordsOf(part: string): readonly string[] {
  const parts: string[] = [];
  for (const { segment } of words.segment(part)) {
    const last = parts.at(-1);
    if (last !== undefined && (NOT_FIRST.test(segment) || NOT_LAST.test(last) || together(last, segment)))
      parts[parts.length - 1] += segment;
    else parts.push(segment);
  }
  return parts;
}

/** Two words that touch and of which neither is of an unspaced script, as in an address: no break between. */
const together = (one: string, other: string): boolean => !UNSPACED.test(one.slice(-1)) && !UNSPACED.test(other.slice(0, 1));
