import type { Walk } from '#pathways/follow.ts';
import type { QuestionId } from '#pathways/questions.ts';

/** What a numbered page of a case shows. The address says the number and nothing else. */
export type CasePage =
  | { readonly shows: 'question'; readonly question: QuestionId }
  | { readonly shows: 'outcome' }
  | { readonly shows: 'documents' };

/** The pages of a case so far, in order: each question of the trail, then the next one or the outcome. */
export function pagesOf({ trail, next }: Walk): readonly CasePage[] {
  const asked = trail.filter(({ derived }) => !derived).map(({ question }) => ({ shows: 'question', question }) as const);
  return next === null ? [...asked, { shows: 'outcome' }] : [...asked, { shows: 'question', question: next }];
}

/** The number of the page where a case stands: its next question, or its outcome. */
export const standsAt = (walk: Walk): number => pagesOf(walk).length;

/** The number of the page that asks a question of the trail. */
export const pageOf = (question: QuestionId, walk: Walk): number =>
  pagesOf(walk).findIndex((page) => page.shows === 'question' && page.question === question) + 1;
