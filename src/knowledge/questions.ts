import { ruleIsKnown } from '#pathways/citations.ts';
import type { RuleId } from '#pathways/questions.ts';

/** The questions of the knowledge check: what is right, and on which rules that rests. Their words are in `trainer-knowledge`. */

interface KnowledgeQuestion {
  /** In the order in which they stand, the right one anywhere among them. */
  readonly options: readonly string[];
  readonly right: string;
  /** None of them carries a hard flag: what is not settled cannot be right or wrong. */
  readonly rules: readonly RuleId[];
}

const CATALOGUE = {
  safetyFirst: { options: ['form', 'call', 'helpline'], right: 'call', rules: ['R22', 'R23'] },
  whoMaySend: { options: ['anyProfessional', 'themselves', 'firstResponder'], right: 'firstResponder', rules: ['R44', 'R61'] },
  notCertain: { options: ['judge', 'count', 'proof'], right: 'judge', rules: ['R9', 'R11'] },
  interpreter: { options: ['friend', 'later', 'professional'], right: 'professional', rules: ['R25', 'R27'] },
  childConsent: { options: ['notify', 'refer', 'wait'], right: 'refer', rules: ['R84', 'R85'] },
  ageDoubt: { options: ['child', 'adult', 'papers'], right: 'child', rules: ['R90'] },
  notAsylum: { options: ['permission', 'police', 'victim'], right: 'victim', rules: ['R32', 'R34'] },
  immigration: { options: ['promise', 'honest', 'cooperate'], right: 'honest', rules: ['R114'] },
  police: { options: ['support', 'statement', 'secret'], right: 'support', rules: ['R38'] },
  withoutName: { options: ['everything', 'firstName', 'nothing'], right: 'nothing', rules: ['R65', 'R71'] },
  whoseDuty: { options: ['charity', 'public', 'health'], right: 'public', rules: ['R49'] },
  urgentAdult: { options: ['ring', 'portal', 'monday'], right: 'ring', rules: ['H28'] },
} as const satisfies Readonly<Record<string, KnowledgeQuestion>>;

export type KnowledgeQuestionId = keyof typeof CATALOGUE;

/** What can be said to every question, so that nobody has to guess. It is never right. */
export const UNSURE = 'unsure';

/** The questions that are asked here: another locality rests on its own papers, never on Hertfordshire’s. */
export const KNOWLEDGE_QUESTIONS: readonly KnowledgeQuestionId[] = (Object.keys(CATALOGUE) as KnowledgeQuestionId[]).filter((id) =>
  CATALOGUE[id].rules.every(ruleIsKnown),
);

export const knowledgeQuestion = (id: KnowledgeQuestionId): KnowledgeQuestion => CATALOGUE[id];

/** Every answer that can be given to a question. */
export const knowledgeOptions = (id: KnowledgeQuestionId): readonly string[] => [...CATALOGUE[id].options, UNSURE];
