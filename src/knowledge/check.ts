import { KNOWLEDGE_QUESTIONS, type KnowledgeQuestionId, knowledgeQuestion } from './questions.ts';

/** One person’s knowledge check. Nothing in it says whose it is. */

export const WHENS = ['before', 'after'] as const;
export type When = (typeof WHENS)[number];

/** What people say of themselves, each from 1 to 10: the first as the partnership asked it (Table A of its learnings report). */
export const MEASURES = ['knowledge', 'confidence'] as const;
export type Measure = (typeof MEASURES)[number];

export const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export type KnowledgeAnswers = Readonly<Record<KnowledgeQuestionId, string>>;

export interface Check extends Readonly<Record<Measure, number>> {
  /** Taken before or after a session. */
  readonly when: When;
  readonly answers: Partial<KnowledgeAnswers>;
}

/** A check that is being taken. */
export interface Draft extends Readonly<Record<Measure, number | null>> {
  readonly when: When;
  readonly answers: Partial<KnowledgeAnswers>;
}

export const emptyDraft = (when: When): Draft => ({ when, knowledge: null, confidence: null, answers: {} });

/** The check, once every level is said and every question answered; null until then. */
export function finished({ when, knowledge, confidence, answers }: Draft): Check | null {
  const all = KNOWLEDGE_QUESTIONS.every((id) => answers[id] !== undefined);
  return knowledge === null || confidence === null || !all ? null : { when, knowledge, confidence, answers };
}

export const isRight = (id: KnowledgeQuestionId, { answers }: Pick<Check, 'answers'>): boolean =>
  answers[id] === knowledgeQuestion(id).right;

/** How many answers are right. */
export const rightAnswers = (check: Pick<Check, 'answers'>): number => KNOWLEDGE_QUESTIONS.filter((id) => isRight(id, check)).length;
