import { MIRRORED_BY } from '#pathways/forms/fill.ts';
import type { Answers } from '#pathways/questions.ts';

/** Whether a field repeats an answer that is on the trail, so that it is shown and not asked again. */
export const answeredBy = (key: string, answers: Answers): boolean => {
  const question = MIRRORED_BY[key];
  return question !== undefined && answers[question] !== undefined;
};
