import { answersOnTrail } from '#pathways/follow.ts';
import type { Outcome } from '#pathways/path.ts';
import { actionPlanBlocks } from './action-plan.ts';
import { formBlocks } from './form.ts';
import { ONLINE_FORM } from './form-cover.ts';
import { handoverBlocks } from './handover.ts';
import type { DocumentInput } from './input.ts';
import { localSupportBlocks } from './local-support.ts';
import type { Block, DocumentId, DocumentModel } from './model.ts';
import { documentsFor } from './which.ts';
import { type Words, wordsOf } from './words.ts';

/**
 * What a document of a case says.
 *
 * @throws where the case does not have this document: a form of another route, or a case without an outcome
 */
export function modelOf(id: DocumentId, input: DocumentInput): DocumentModel {
  const { walk, madeAt, language } = input;
  const { outcome } = walk;
  if (outcome === null || !documentsFor(walk).includes(id)) throw new Error(`This case has no document ${id}`);
  const words = wordsOf(input);
  return {
    id,
    language,
    title: words.say(`documents:titles.${id}`),
    routeName: routeNameOf(id, input, outcome, words),
    notice: noticeOf(id, input, outcome, words),
    madeOn: words.say('documents:madeOn', { at: words.dateAndTime(madeAt) }),
    // The layout puts the numbers in: only it knows them.
    pageOf: words.say('documents:pageOf', { page: '{page}', pages: '{pages}' }),
    replacedCharacters: words.say('documents:replacedCharacters'),
    blocks: blocksOf(id, input, outcome),
  };
}

function blocksOf(id: DocumentId, input: DocumentInput, outcome: Outcome): readonly Block[] {
  if (id === 'handover') return handoverBlocks(input);
  if (id === 'local-support') return localSupportBlocks(input);
  return id === 'action-plan' ? actionPlanBlocks(input, outcome) : formBlocks(input, outcome);
}

/** Which pathway; a handover sheet about an adult does not say so, because that too has to be agreed (R56). */
function routeNameOf(id: DocumentId, { walk }: DocumentInput, { headline }: Outcome, words: Words): string {
  if (id === 'local-support') return words.say('documents:routes.local-support');
  if (id !== 'handover') return words.say(`documents:routes.${headline}`);
  return words.say(walk.pathway === 'child' ? 'documents:routes.handover-child' : 'documents:routes.handover');
}

/** The sentence on every page: what this paper is not. */
function noticeOf(id: DocumentId, { walk }: DocumentInput, { form }: Outcome, words: Words): string {
  if (id === 'local-support') return words.say('documents:notices.local-support');
  if (id === 'handover' || answersOnTrail(walk).responder === 'not-fro') return words.say('documents:notices.not-a-first-responder');
  return words.say(form === 'none' ? 'documents:notices.no-form' : 'documents:notices.form', { address: ONLINE_FORM });
}
