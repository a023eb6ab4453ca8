import type { Span } from './hit.ts';
import { introducedNames, NO_INITIALS } from './introduced-names.ts';
import { isKnown, isTown, LONGEST_PHRASE } from './known-names.ts';
import { isFieldWord, isName } from './name-words.ts';
import { isOrdinary } from './ordinary-words.ts';
import type { Word } from './words.ts';

/** What a capital letter says about a word. */
type Sense =
  /** Nothing known explains the capital. */
  | 'unknown'
  /** An ordinary word, large in the middle of a sentence, or as in a title. */
  | 'ordinary'
  /** An ordinary word of this field: "Social Worker". */
  | 'field'
  /** A town: a last name only behind an unexplained word. */
  | 'town'
  /** Capitals only, too short to say. */
  | 'acronym'
  /** One capital letter. */
  | 'initial'
  /** A small word that belongs to the names on both sides: "van", "bin". */
  | 'particle'
  /** No name: lower case, known, or already found. */
  | 'none';

/**
 * Names that nobody typed beforehand: words that are large where the writer's own use of capitals does not explain it, words
 * behind a title or "called", quoted nicknames and initials. Always questions.
 *
 * @param taken what was found already; it is passed over, and counts as the name beside which others stand
 */
export function capitalisedNames(text: string, words: readonly Word[], taken: readonly Span[]): readonly Span[] {
  const isTaken = takenBy(taken);
  const explained = explainedWords(text, words);
  const smallElsewhere = new Set(words.filter(({ shape }) => shape === 'lower').map(({ text: word }) => word));
  const senses = words.map((word, i): Sense => (isTaken(word) || explained.has(i) ? 'none' : senseOf(text, word, smallElsewhere)));
  const asked = new Set(words.filter((word, i) => senses[i] === 'unknown' && !word.opens).map((word) => word.text));
  const runs = runsOf(text, words, senses).filter((run) => isAsked(run, words, senses, asked, isTaken));
  const spans = runs.map(
    ([from, to]): Span => ({ start: words[from]?.start ?? 0, end: words[to]?.end ?? 0, kind: 'capitalised-name', sure: false }),
  );
  return [...spans, ...introducedNames(text, words).filter(({ start, end }) => !taken.some((one) => one.start < end && start < one.end))];
}

function takenBy(taken: readonly Span[]): (word: Word) => boolean {
  let next = 0;
  let last = -1;
  return (word) => {
    if (word.start < last) next = 0;
    last = word.start;
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    return (taken[next]?.start ?? Number.POSITIVE_INFINITY) < word.end;
  };
}

/** Numbers of the words in known phrases, the longest phrase first. */
function explainedWords(text: string, words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  words.forEach((word, i) => {
    if (word.shape === 'lower' || found.has(i)) return;
    for (let length = Math.min(LONGEST_PHRASE, words.length - i); length > 0; length--) {
      const last = words[i + length - 1];
      if (last === undefined || last.manner !== word.manner || last.end - word.start > 80) continue;
      const phrase = text.slice(word.start, last.end);
      if (!isKnown(phrase) || (length === 1 && isTown(phrase) && !isKnownBesideTown(phrase))) continue;
      for (let k = 0; k < length; k++) found.add(i + k);
      break;
    }
  });
  return found;
}

const isKnownBesideTown = (phrase: string): boolean => isOrdinary(phrase.toLowerCase()) && !isName(phrase.toLowerCase());

function senseOf(text: string, word: Word, smallElsewhere: ReadonlySet<string>): Sense {
  const small = word.text.toLowerCase();
  if (word.shape === 'lower') return PARTICLES.has(small) ? 'particle' : 'none';
  if (word.shape === 'plain' || word.manner.capitals === 'all') return 'none';
  if (Array.from(word.text).length === 1) return isInitial(text, word) ? 'initial' : 'none';
  if (isTown(word.text)) return 'town';
  if (word.opens && word.manner.english && STARTS.test(small)) return 'ordinary';
  if (isOrdinary(small))
    return isName(small) && !word.opens && !word.manner.heading ? 'unknown' : isFieldWord(small) ? 'field' : 'ordinary';
  if (word.shape === 'upper' && word.text.length < 6) return 'acronym';
  return word.opens && smallElsewhere.has(small) ? 'none' : 'unknown';
}

const PARTICLES = new Set('van von de der den da di du del della la le al el bin bint ibn abu dos das thi ul y e i ter'.split(' '));
/** How verbs and describing words end that notes begin with: "Blistered hands", "Recognised the shop". Few names do. */
const STARTS =
  /.{2}(?:[iy]sed|ized|[aeiou]ted|[cnprs]ted|[eou]red|[cs]hed|lled|ssed|pped|[bd]led|tion|able|ible|ally|ously|ness|ating|ising)$/;
/** Before a single letter that is no initial: "Plan B", "vitamin D". */
const LETTERED =
  /\b(?:plan|group|letter|letters|vitamin|hepatitis|hep|section|part|type|option|class|category|form|grade|level|unit|block|room|appendix|annex|flat|junction|zone|terminal|and|or|x|box|schedule|team|item|point|exhibit)\s$/i;

function isInitial(text: string, { start, end, text: letter, opens }: Word): boolean {
  if (letter === 'I' || (letter === 'A' && opens)) return false;
  const after = text.slice(end, end + 2);
  if (/[\d&/@]/.test(text.charAt(start - 1)) || /^[\d&/@]/.test(after) || LETTERED.test(text.slice(Math.max(0, start - 12), start)))
    return false;
  return true;
}

/** What stands between words of one name. */
const BESIDE = /^(?: {1,2}|-|'|\. ?| ?\n ?)$/;

function runsOf(text: string, words: readonly Word[], senses: readonly Sense[]): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let from = -1;
  senses.forEach((sense, i) => {
    const gap = text.slice(words[i - 1]?.end ?? 0, words[i]?.start);
    const goesOn = from >= 0 && joins(gap, senses[i - 1]) && words[i]?.manner === words[i - 1]?.manner;
    if (from >= 0 && (sense === 'none' || !goesOn)) {
      runs.push([from, i - 1]);
      from = -1;
    }
    if (from < 0 && sense !== 'none' && sense !== 'particle') from = i;
  });
  if (from >= 0) runs.push([from, senses.length - 1]);
  return runs.flatMap((run) => trimmed(run, words, senses));
}

const joins = (gap: string, before: Sense | undefined): boolean =>
  gap.startsWith('.') ? before === 'initial' : BESIDE.test(gap) && !gap.includes('\n');

/** Takes off what belongs to no name: ordinary words that open the sentence, towns and abbreviations before it, small words behind it. */
function trimmed(
  [from, to]: readonly [number, number],
  words: readonly Word[],
  senses: readonly Sense[],
): readonly (readonly [number, number])[] {
  let [first, last] = [from, to];
  const hasUnknown = senses.slice(from, to + 1).includes('unknown');
  const leading = (sense: Sense | undefined, i: number) =>
    sense === 'particle' || sense === 'field' || (hasUnknown && sense === 'town') || (sense === 'ordinary' && words[i]?.opens === true);
  while (first <= last && leading(senses[first], first)) first++;
  while (last >= first && (senses[last] === 'particle' || (hasUnknown && senses[last] === 'field'))) last--;
  return first > last ? [] : [[first, last]];
}

function isAsked(
  [from, to]: readonly [number, number],
  words: readonly Word[],
  senses: readonly Sense[],
  asked: ReadonlySet<string>,
  isTaken: (word: Word) => boolean,
): boolean {
  const run = senses.slice(from, to + 1);
  const first = words[from];
  if (first === undefined) return false;
  if (run.includes('unknown')) {
    const isAlone =
      from === to && first.opens && !asked.has(first.text) && !(words[to + 1] !== undefined && isTaken(words[to + 1] as Word));
    return !isAlone || first.manner.english;
  }
  if (first.manner.heading) return false;
  if (
    run.every((sense) => sense === 'initial') &&
    NO_INITIALS.test(
      words
        .slice(from, to + 1)
        .map((word) => word.text)
        .join(''),
    )
  )
    return false;
  if (run.includes('initial')) return run.length > 1 || first.manner.capitals === 'usual';
  // "Golden Dragon": ordinary words made into a name.
  return run.filter((sense) => sense === 'ordinary').length > 1;
}
