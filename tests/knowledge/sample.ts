import type { Check, When } from '#src/knowledge/check.ts';
import { NO_HANDS } from '#src/knowledge/group.ts';
import { KNOWLEDGE_QUESTIONS, knowledgeQuestion, UNSURE } from '#src/knowledge/questions.ts';

/** A check in which the first so many answers are right and the others are “not sure”. */
export const checkOf = (when: When, knowledge: number, confidence: number, right: number): Check => ({
  when,
  knowledge,
  confidence,
  answers: Object.fromEntries(KNOWLEDGE_QUESTIONS.map((id, index) => [id, index < right ? knowledgeQuestion(id).right : UNSURE])),
});

export const fileOf = (name: string, check: Check, changed = 0) => ({ name, changed, check });

export const handsOf = (part: Partial<(typeof NO_HANDS)['knowledge']>) => ({ ...NO_HANDS, knowledge: { ...NO_HANDS.knowledge, ...part } });
