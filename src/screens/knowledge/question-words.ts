import { type KnowledgeQuestionId, UNSURE } from '#src/knowledge/questions.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

/** The words of the questions, whichever they are. */
export function useQuestionWords() {
  const { t } = useTrainerWords('trainer-knowledge');
  return {
    title: (id: KnowledgeQuestionId) => t(`questions.${id}.title`),
    short: (id: KnowledgeQuestionId) => t(`questions.${id}.short`),
    why: (id: KnowledgeQuestionId) => t(`questions.${id}.why`),
    option: (id: KnowledgeQuestionId, option: string) => t(option === UNSURE ? 'question.unsure' : `questions.${id}.options.${option}`),
  };
}
