import { type Check, LEVELS, MEASURES, type Measure, WHENS, type When } from './check.ts';
import { readCheck, writeCheck } from './check-file.ts';

/** The answers of a group: from anonymous files, and counted by hand. */

/** How many people are at each level: first those at 1, last those at 10. */
export type Counts = readonly number[];

export type Hand = Readonly<Record<Measure, Readonly<Record<When, Counts>>>>;

/** What was read of one file. */
export interface CheckFile {
  readonly name: string;
  /** When it last changed, in milliseconds since 1970, as the device says: tells two files of one name apart. */
  readonly changed: number;
  readonly check: Check;
}

export interface Group {
  readonly files: readonly CheckFile[];
  readonly hand: Hand;
}

const NOBODY: Counts = LEVELS.map(() => 0);

export const NO_HANDS: Hand = { knowledge: { before: NOBODY, after: NOBODY }, confidence: { before: NOBODY, after: NOBODY } };

/** Why a good file is not counted at once. */
export type Doubt =
  /** It is counted already. */
  | 'same-file'
  /** Another file holds the same answers: a copy, or somebody who answered alike. */
  | 'same-answers';

export function doubtAbout(file: CheckFile, counted: readonly CheckFile[]): Doubt | null {
  const answers = writeCheck(file.check);
  const alike = counted.filter(({ check }) => writeCheck(check) === answers);
  if (alike.some(({ name, changed }) => name === file.name && changed === file.changed)) return 'same-file';
  return alike.length > 0 ? 'same-answers' : null;
}

/** The key of a field in which people at a level are counted. */
export const handKey = (measure: Measure, when: When, level: number): string => `${measure}-${when}-${level}`;

/** Everywhere that people can be counted by hand, in the order of the fields. */
export const HAND_PLACES = MEASURES.flatMap((measure) =>
  LEVELS.flatMap((level) => WHENS.map((when) => ({ measure, when, level, key: handKey(measure, when, level) }))),
);

export type HandRead = { readonly ok: true; readonly hand: Hand } | { readonly ok: false; readonly wrong: readonly string[] };

/**
 * Reads counts as they were typed; an empty field is nobody.
 *
 * @param typed by the key of the field
 * @returns the counts, or the keys of the fields that hold no whole number up to 999
 */
export function readHands(typed: Readonly<Record<string, string>>): HandRead {
  const textOf = (key: string) => (typed[key] ?? '').trim();
  const wrong = HAND_PLACES.map(({ key }) => key).filter((key) => !/^\d{0,3}$/.test(textOf(key)));
  if (wrong.length > 0) return { ok: false, wrong };
  const counts = (measure: Measure, when: When): Counts => LEVELS.map((level) => Number(textOf(handKey(measure, when, level))));
  const both = (measure: Measure) => ({ before: counts(measure, 'before'), after: counts(measure, 'after') });
  return { ok: true, hand: { knowledge: both('knowledge'), confidence: both('confidence') } };
}

/** Reads what a file says; what it is named is kept for telling the trainer which one it was. */
export function readCheckFile(name: string, changed: number, text: string) {
  const read = readCheck(text);
  return read.ok ? { ok: true as const, file: { name, changed, check: read.check } } : read;
}
