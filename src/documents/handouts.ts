import type { TFunction } from 'i18next';
import { dateInEngland } from '#pathways/localities/hours.ts';
import type { Locality } from '#pathways/localities/locality.ts';
import { resolveRole } from '#pathways/localities/resolve.ts';
import { PATHWAY_VERSION } from '#pathways/version.ts';
import type { Block, DocumentModel } from './model.ts';
import { type Words, wordsOf } from './words.ts';

/** What handouts are made from: a place and the day, nothing about a person. */
export interface HandoutInput {
  /** A district of the locality; null for the whole county. */
  readonly district: string | null;
  readonly locality: Locality;
  readonly madeAt: Date;
  /** Reads the namespace `trainer-handouts` and those of the case, in English. */
  readonly t: TFunction;
}

/** The namespaces that the words of handouts are in. */
export const HANDOUT_WORDS = [
  'trainer-handouts',
  'documents',
  'contacts',
  'questions',
  'actions',
  'prohibitions',
  'outcomes',
  'flags',
  'form',
  'who',
  'app',
  'start',
] as const;

/** Handouts for practitioners are in English: the people whom they ring work in it. */
export const handoutWords = (input: HandoutInput): Words => wordsOf({ ...input, language: 'en' });

/** The district in words, or the county where none was chosen. */
export const placeNameOf = ({ district, locality }: Pick<HandoutInput, 'district' | 'locality'>): string =>
  locality.districts.find(({ id }) => id === district)?.name ?? locality.county;

/** Names of the local services for a place, as the leaflet names them. */
export const servicesAt = ({ district, locality }: Pick<HandoutInput, 'district' | 'locality'>): readonly string[] =>
  resolveRole('local-support', { district, inCounty: true }, locality).contacts.map(({ name }) => name);

/** A handout with what stands on each of them: where it is for, that it is a draft, which version of the pathway, and the day. */
export function handoutModel(
  input: HandoutInput,
  title: string,
  routeName: string,
  blocks: readonly Block[],
  more: Pick<DocumentModel, 'onePage'> = {},
): DocumentModel {
  const words = handoutWords(input);
  return {
    id: 'handout',
    language: 'en',
    title,
    routeName,
    notice: words.say('trainer-handouts:paper.notice'),
    madeOn: words.say('trainer-handouts:paper.madeOn', {
      date: words.date(dateInEngland(input.madeAt.getTime())),
      version: PATHWAY_VERSION,
    }),
    pageOf: words.say('documents:pageOf', { page: '{page}', pages: '{pages}' }),
    replacedCharacters: words.say('documents:replacedCharacters'),
    blocks,
    ...more,
  };
}
