import { isRight, LEVELS, MEASURES, type Measure, WHENS, type When } from './check.ts';
import type { Counts, Group } from './group.ts';
import { KNOWLEDGE_QUESTIONS, type KnowledgeQuestionId } from './questions.ts';

/** What the answers of a group come to. */

/** With fewer answers than this, counts are all that is said: one person more or less would change everything else. */
export const FEW = 5;

/** From this level on the partnership counted people as knowing a good deal. */
export const HIGH = 8;

export interface LevelFigures {
  readonly counts: Counts;
  readonly people: number;
  /** With one decimal; null with few people. */
  readonly mean: number | null;
  /** How many are at `HIGH` or above. */
  readonly high: number;
  /** Of a hundred, whole; null with few people. */
  readonly highPercent: number | null;
}

export interface RightFigures {
  readonly right: number;
  readonly people: number;
  /** Of a hundred, whole; null with few people. */
  readonly percent: number | null;
}

export interface Figures {
  readonly levels: Readonly<Record<Measure, Readonly<Record<When, LevelFigures>>>>;
  /** Of files alone: hands say nothing about single questions. */
  readonly questions: readonly { readonly id: KnowledgeQuestionId; readonly rights: Readonly<Record<When, RightFigures>> }[];
}

const percentOf = (part: number, whole: number): number | null => (whole < FEW ? null : Math.round((part * 100) / whole));

const byWhen = <T>(of: (when: When) => T): Readonly<Record<When, T>> => ({ before: of('before'), after: of('after') });

/** Counts, mean and share of people at the levels 1 to 10. */
export function levelFigures(counts: Counts): LevelFigures {
  const sum = (of: (people: number, level: number) => number) =>
    LEVELS.reduce((total, level, index) => total + of(counts[index] ?? 0, level), 0);
  const people = sum((here) => here);
  const high = sum((here, level) => (level >= HIGH ? here : 0));
  const total = sum((here, level) => here * level);
  // Tenths first: a half of a tenth is rounded up, and 0.1 has no exact binary form.
  const mean = people < FEW ? null : Math.round((total * 10) / people) / 10;
  return { counts, people, mean, high, highPercent: percentOf(high, people) };
}

export function figuresOf({ files, hand }: Group): Figures {
  const checks = (when: When) => files.map(({ check }) => check).filter((check) => check.when === when);
  const counts = (measure: Measure, when: When): Counts =>
    LEVELS.map((level, index) => (hand[measure][when][index] ?? 0) + checks(when).filter((check) => check[measure] === level).length);
  const rights = (id: KnowledgeQuestionId, when: When): RightFigures => {
    const here = checks(when);
    const right = here.filter((check) => isRight(id, check)).length;
    return { right, people: here.length, percent: percentOf(right, here.length) };
  };
  const levels = (measure: Measure) => byWhen((when) => levelFigures(counts(measure, when)));
  return {
    levels: { knowledge: levels('knowledge'), confidence: levels('confidence') },
    questions: KNOWLEDGE_QUESTIONS.map((id) => ({ id, rights: byWhen((when) => rights(id, when)) })),
  };
}

/** Whether anybody is counted at all. */
export const hasAnybody = ({ levels }: Figures): boolean =>
  MEASURES.some((measure) => WHENS.some((when) => levels[measure][when].people > 0));

/** Whether some figure rests on so few people that only counts are said. */
export const isFew = ({ people }: Pick<LevelFigures, 'people'>): boolean => people > 0 && people < FEW;
