import { withoutEnding } from './endings.ts';
import type { KeepOut, Span } from './hit.ts';
import { type KeptOut, keptOut, type Part } from './kept-out.ts';
import { isKnown } from './known-names.ts';
import { isFrame, isOrdinary } from './ordinary-words.ts';
import { type Spelling, spelling } from './spelling.ts';
import { isOneSlipAway } from './typing-slips.ts';
import type { Word } from './words.ts';

/** A word of the text that is a word of a name to keep out. */
interface Match {
  readonly part: Part;
  /** `beside` counts only next to another match of the same name. */
  readonly strength: 'sure' | 'question' | 'beside';
}

/** What may stand between two words of one name. */
const BETWEEN = /^[\s'\-.,]{0,4}$/;
/** Words of a name taken together at most, when it is written apart: "T e s t a". */
const MOST_APART = 14;
/** What is written as a word of its own or at the head of the next: "Mac Fiction", "MacFiction". */
const FIRST_HALVES = new Set('mac mc o d al el ul abd abdul abu ben bin ibn san st de da la le van von der'.split(' '));
/** How many words away the word may be that makes a small word part of a name. */
const MOST_BESIDE = 6;

/**
 * Finds names to keep out, word by word: in any case, with or without accents, bent by a case ending, in Cyrillic or Greek for
 * Latin and the other way round, joined, split, or with one slip of typing. Words of one name side by side are one span.
 */
export function namesToKeepOut(text: string, words: readonly Word[], names: readonly KeepOut[]): readonly Span[] {
  const keep = keptOut(names);
  const found = words.map((): Match[] => []);
  const spelled = new Map<string, Spelling>();
  const spell = (word: string): Spelling => {
    const known = spelled.get(word) ?? spelling(word);
    spelled.set(word, known);
    return known;
  };
  words.forEach((word, i) => {
    found[i]?.push(...matchesOf(word, spell(word.text), keep));
  });
  const joined = joinedMatches(text, words, spell, keep);
  const accepted = words.map((_, i) => settled(text, words, found, i));
  return [...spansOf(text, words, accepted), ...joined, ...stretchSpans(text, keep)];
}

function matchesOf(word: Word, spelt: Spelling, keep: KeptOut): readonly Match[] {
  const exact = [
    ...spelt.keys.flatMap((key) => keep.byKey.get(key) ?? []),
    ...spelt.sounds
      .flatMap((sound) => keep.bySound.get(sound) ?? [])
      .filter(({ spelling: { script, sounds } }) => script !== spelt.script && (sounds[0]?.length ?? 0) > 1),
  ].map((part): Match => ({ part, strength: strengthOf(word, spelt, part) }));
  if (exact.length > 0) return exact;
  if (spelt.script === 'joining') return insideMatches(spelt, keep);
  const bent = bentMatches(word, spelt, keep);
  return bent.length > 0 ? bent : [...soundMatches(word, spelt, keep), ...slipMatches(word, spelt, keep)];
}

function strengthOf(word: Word, spelt: Spelling, part: Part): Match['strength'] {
  const key = spelt.keys[0] ?? '';
  const isLarge = word.shape === 'title' || (word.shape === 'upper' && word.manner.capitals !== 'all');
  if (part.weight === 'frame') return 'beside';
  if (part.weight === 'weak') return isLarge && !word.opens && !word.manner.heading ? 'question' : 'beside';
  const isShort = Array.from(key).length === 2 && spelt.script === 'latin';
  if (part.weight === 'common') {
    if (isLarge && !word.opens && !word.manner.heading) return 'sure';
    return word.shape === 'lower' && word.manner.capitals === 'usual' && (isFrame(key) || isShort) ? 'beside' : 'question';
  }
  if (!isShort || isLarge || (spelt.written === part.spelling.written && spelt.written !== key)) return 'sure';
  return 'question';
}

/** A case ending on the name, or on what sound makes of it. */
function bentMatches(word: Word, spelt: Spelling, keep: KeptOut): readonly Match[] {
  const byLetters =
    spelt.script === 'latin' ? spelt.keys.flatMap((key) => [key, ...withoutEnding(key)].map((rest) => ({ key, rest, sound: false }))) : [];
  const bySound = spelt.sounds.flatMap((key) => [key, ...withoutEnding(key, true)].map((rest) => ({ key, rest, sound: true })));
  const matches: Match[] = [];
  for (const { key, rest, sound } of [...byLetters, ...bySound]) {
    for (const part of (sound ? keep.bySoundStem : keep.byStem).get(rest) ?? []) {
      // Names in one script are compared by letters; sound only bridges two, or the spellings of one Cyrillic name.
      if (sound && spelt.script === 'latin' && part.spelling.script === 'latin') continue;
      const strength = bentStrength(word, key, rest, part, spelt);
      if (strength !== null) matches.push({ part, strength });
    }
  }
  return matches;
}

function bentStrength(word: Word, key: string, rest: string, part: Part, spelt: Spelling): Match['strength'] | null {
  const length = Math.min(...part.spelling.keys.map((one) => one.length));
  const ending = key.length - rest.length;
  if (needsCompany(part) || isKnown(word.text)) return null;
  if (isOrdinary(spelt.keys[0] ?? '')) {
    // "Marks", "Wills": an ordinary word with a capital inside a sentence may still be somebody.
    return word.shape === 'title' && !word.opens && length > 3 ? 'question' : null;
  }
  if (ending === 0) return length > 5 ? 'question' : null;
  if (length > 4) return part.weight === 'common' || rest.length < 4 ? 'question' : 'sure';
  const isLarge = word.shape === 'title' || word.shape === 'upper';
  if (length === 4) return isLarge && part.weight === 'own' ? 'sure' : 'question';
  return isLarge || ending > 2 ? 'question' : null;
}

/** Two Latin spellings of one name: "Olha" and "Olga", "Alexei" and "Aleksej". */
function soundMatches(word: Word, spelt: Spelling, keep: KeptOut): readonly Match[] {
  if (spelt.script !== 'latin' || isOrdinary(spelt.keys[0] ?? '') || isKnown(word.text)) return [];
  return spelt.sounds
    .filter((sound) => sound.length > 3)
    .flatMap((sound) => keep.bySound.get(sound) ?? [])
    .filter(({ weight }) => weight === 'own')
    .map((part) => ({ part, strength: 'question' }));
}

/** Arabic, Hebrew, Amharic, Bengali and other scripts write small words onto the name, before and after. */
function insideMatches({ keys: [key = ''] }: Spelling, keep: KeptOut): readonly Match[] {
  return keep.parts.flatMap((part): readonly Match[] => {
    const [name = ''] = part.spelling.keys;
    if (part.spelling.script !== 'joining' || needsCompany(part) || name.length < 2) return [];
    const at = key.indexOf(name);
    if (at < 0 || at > 3 || key.length - at - name.length > 4) return [];
    if (name.length === 2) return at <= 1 && key.length === at + 2 ? [{ part, strength: 'question' }] : [];
    return [{ part, strength: name.length > 3 || key.length - name.length < 3 ? 'sure' : 'question' }];
  });
}

function slipMatches(word: Word, { script, keys: [key = ''] }: Spelling, keep: KeptOut): readonly Match[] {
  if (script !== 'latin' || key.length < 5 || isOrdinary(key) || isKnown(word.text)) return [];
  return keep.parts
    .filter(
      ({ spelling: other, weight }) =>
        other.script === 'latin' && weight === 'own' && other.keys.some((name) => name.length > 5 && isOneSlipAway(name, key)),
    )
    .map((part) => ({ part, strength: 'question' }));
}

/** Names written as one word, and words of names written apart. */
function joinedMatches(text: string, words: readonly Word[], spell: (word: string) => Spelling, keep: KeptOut): readonly Span[] {
  const longest = Math.max(0, ...[...keep.joined.keys(), ...keep.byKey.keys()].map((key) => key.length));
  const spans: Span[] = [];
  words.forEach((first, i) => {
    let key = '';
    let letters = 0;
    let isKnotted = true;
    for (let j = i; j < Math.min(words.length, i + MOST_APART); j++) {
      const word = words[j];
      if (word === undefined || (j > i && !BETWEEN.test(text.slice(words[j - 1]?.end, word.start)))) return;
      if (j > i) isKnotted &&= /^(?:['\-.]|-?\s*[\r\n]\s*)+$/.test(text.slice(words[j - 1]?.end, word.start));
      const { keys, script } = spell(word.text);
      key += keys[0];
      letters += word.text.length === 1 ? 1 : 0;
      if (key.length > longest) return;
      // Farsi and Urdu write one name as one word or two.
      const isApart =
        (letters === j - i + 1 && j - i > 1) || script === 'joining' || (j === i + 1 && FIRST_HALVES.has(spell(first.text).keys[0] ?? ''));
      const isName = keep.joined.has(key) || ((isKnotted || isApart) && j > i && key.length > 3 && isOwn(keep.byKey.get(key)));
      if (isName) spans.push({ start: first.start, end: word.end, kind: 'name-to-keep-out', sure: true });
    }
  });
  return spans;
}

const isOwn = (parts: readonly Part[] | undefined): boolean => parts?.some(({ weight }) => weight === 'own') ?? false;

/** What a word counts for once its neighbours are known: undefined where it stands alone and needs one. */
function settled(
  text: string,
  words: readonly Word[],
  found: readonly (readonly Match[])[],
  i: number,
): { sure: boolean; names: ReadonlySet<number> } | undefined {
  const matches = found[i] ?? [];
  const isBeside = (part: Part) =>
    [-1, 1].some((step) => {
      for (let j = i + step; found[j] !== undefined && Math.abs(j - i) <= MOST_BESIDE; j += step) {
        const [left, right] = step < 0 ? [words[j], words[j + 1]] : [words[j - 1], words[j]];
        if (!BETWEEN.test(text.slice(left?.end, right?.start))) return false;
        const same = found[j]?.filter((other) => other.part.name === part.name && (other.part.nth - part.nth) * step > 0) ?? [];
        if (same.some(({ strength }) => strength !== 'beside') || isPhrase(part, same)) return true;
        if (same.length === 0) return false;
      }
      return false;
    });
  const counted = matches.filter(({ part, strength }) => strength !== 'beside' || isBeside(part));
  if (counted.length === 0) return undefined;
  const sure = counted.some(({ part, strength }) => strength === 'sure' || isBeside(part));
  return { sure, names: new Set(counted.map(({ part }) => part.name)) };
}

/** Two ordinary words of a place side by side, not both for its sort: "golden dragon". */
const isPhrase = (part: Part, beside: readonly Match[]): boolean =>
  needsCompany(part) &&
  beside.some((other) => Math.abs(other.part.nth - part.nth) === 1 && (part.weight === 'weak' || other.part.weight === 'weak'));

const needsCompany = ({ weight }: Part): boolean => weight === 'weak' || weight === 'frame';

function spansOf(
  text: string,
  words: readonly Word[],
  accepted: readonly ({ sure: boolean; names: ReadonlySet<number> } | undefined)[],
): readonly Span[] {
  const spans: Span[] = [];
  let names: ReadonlySet<number> = new Set();
  accepted.forEach((one, i) => {
    const word = words[i];
    if (one === undefined || word === undefined) return;
    const last = spans.at(-1);
    const goesOn = last !== undefined && BETWEEN.test(text.slice(last.end, word.start)) && [...one.names].some((name) => names.has(name));
    if (goesOn) spans[spans.length - 1] = { ...last, end: word.end, sure: last.sure || one.sure };
    else spans.push({ start: word.start, end: word.end, kind: 'name-to-keep-out', sure: one.sure });
    names = goesOn ? new Set([...names, ...one.names]) : one.names;
  });
  return spans;
}

/** Titles that make a Chinese or Korean surname a person's name, behind it or before it. */
const CALLED = /^(?:先生|女士|小姐|太太|某|姐|哥|叔|姨|老板|老闆|师傅|師傅|总|總|씨|님)/;
const CALLING = /[老小阿]$/;

function stretchSpans(text: string, { stretches }: KeptOut): readonly Span[] {
  return stretches.flatMap(({ text: wanted, surname }) => {
    const pattern = new RegExp(Array.from(wanted, (letter) => letter.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('[\\s·]{0,2}'), 'gu');
    return [...text.matchAll(pattern)].flatMap(({ index, 0: { length } }): readonly Span[] => {
      const end = index + length;
      if (surname && !CALLED.test(text.slice(end, end + 2)) && !CALLING.test(text.slice(Math.max(0, index - 1), index))) return [];
      return [{ start: index, end, kind: 'name-to-keep-out', sure: !surname }];
    });
  });
}
