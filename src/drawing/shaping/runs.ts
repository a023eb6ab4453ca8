import bidiFactory from 'bidi-js';
import type { ScriptFont } from './script-font.ts';
import { type Script, scriptOf } from './scripts.ts';

/** A line of text in pieces of one font and one direction. */
export interface Run {
  readonly text: string;
  /** The font of the script; null for Noto Sans, which jsPDF sets by itself. */
  readonly font: ScriptFont | null;
  /** How deep it is embedded (UAX #9); odd from right to left. */
  readonly level: number;
}

const bidi = bidiFactory();

/** The fonts that a line may be set in. */
export interface FontChoice {
  readonly scripts: ReadonlyMap<Script, ScriptFont>;
  /** Whether Noto Sans has a character. */
  readonly plainHas: (codePoint: number) => boolean;
}

const JOINERS = /[\u200c\u200d]/;
/** What belongs to the character before it. */
const ATTACHED = /\u200c|\u200d|\p{M}/u;
/** A word with the spaces after it, which are read back as one. */
const WORD = /\S+\s*|\s+/g;

/**
 * Cuts a line into words, and words wherever the font or the direction changes.
 *
 * @param rightToLeft which way the paragraph runs; a line may well begin with a word that runs the other way
 * @returns the runs in the order in which they are read
 */
export function runsOf(line: string, rightToLeft: boolean, fonts: FontChoice): readonly Run[] {
  const { levels } = bidi.getEmbeddingLevels(line, rightToLeft ? 'rtl' : 'ltr');
  const runs: { text: string; font: ScriptFont | null; level: number }[] = [];
  let at = 0;
  for (const character of line) {
    const last = runs.at(-1);
    const level = levels[at] ?? 0;
    const font = fontFor(character, last?.font ?? null, level % 2 === 1, fonts);
    if (last?.font === font && last.level === level) last.text += character;
    else runs.push({ text: character, font, level });
    at += character.length;
  }
  return runs.flatMap((run) => (run.text.match(WORD) ?? []).map((text) => written({ ...run, text })));
}

/**
 * A character of a script has the font of the script; what several share is set in Noto Sans from
 * left to right, and in the font of the run from right to left.
 */
function fontFor(character: string, before: ScriptFont | null, rightToLeft: boolean, { scripts, plainHas }: FontChoice): ScriptFont | null {
  const codePoint = character.codePointAt(0) as number;
  if (ATTACHED.test(character) && before?.has(codePoint)) return before;
  const script = scriptOf(character);
  const own = script === null ? undefined : scripts.get(script);
  if (own?.has(codePoint)) return own;
  if (JOINERS.test(character)) return before;
  // A word is measured alone before it is drawn in its line, so what stands before it must not matter;
  // but a bracket that runs from right to left is mirrored by shaping, and still read back as written.
  if (plainHas(codePoint) && !rightToLeft && character !== ' ') return null;
  if (before?.has(codePoint)) return before;
  return [...scripts.values()].find((font) => font.has(codePoint)) ?? null;
}

/** jsPDF writes as it is told: what runs from right to left, it is told backwards and mirrored. */
function written(run: Run): Run {
  if (run.font !== null || run.level % 2 === 0) return run;
  const text = Array.from(run.text, (character) => bidi.getMirroredCharacter(character) ?? character).reverse();
  return { ...run, text: text.join('') };
}

/** The same runs in the order in which they stand, from left to right (UAX #9, rule L2). */
export function visualOrder(runs: readonly Run[]): readonly Run[] {
  const ordered = [...runs];
  const deepest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = deepest; level > 0; level -= 1) {
    for (let from = 0; from < ordered.length; from += 1) {
      let to = from;
      while ((ordered[to]?.level ?? -1) >= level) to += 1;
      ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = Math.max(from, to - 1);
    }
  }
  return ordered;
}
