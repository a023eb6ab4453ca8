import type { Part } from '#src/drawing/pdf.ts';
import { HANDOUTS, type HandoutId, PERSON_HANDOUTS, SET_ORDER } from './handout-order.ts';
import { scriptsModel } from './handout-scripts.ts';
import { signsModel } from './handout-signs.ts';
import { summaryModel } from './handout-summary.ts';
import { type HandoutInput, handoutModel, handoutWords, placeNameOf } from './handouts.ts';
import { type InterpreterCardInput, interpreterCardModel } from './interpreter-card.ts';
import { type LeafletInput, leafletModel } from './leaflet.ts';
import type { Block, DocumentModel } from './model.ts';

/** The pages for a course or an office wall: those for practitioners, and those for the person. */

/** What the pages for the person are made from. */
export interface PersonHandouts {
  readonly card: InterpreterCardInput;
  readonly leaflet: LeafletInput;
  /** The language in English, for the first page of the set. */
  readonly languageName: string;
}

/** What a handout for practitioners says. */
export function handoutModelOf(id: HandoutId, input: HandoutInput): DocumentModel {
  if (id === 'signs') return signsModel(input);
  if (id === 'scripts') return scriptsModel(input);
  const pathway = id.startsWith('adult') ? 'adult' : 'child';
  return summaryModel(input, pathway, id === `${pathway}-first-responder` ? 'first-responder' : 'not-first-responder');
}

/** All of them, after a page that says what each is for. */
export function handoutSetOf(input: HandoutInput, { card, leaflet, languageName }: PersonHandouts): readonly Part[] {
  const written = [firstPage(input, languageName), ...HANDOUTS.map((id) => handoutModelOf(id, input))];
  return [
    ...written.map((model) => ({ model, direction: 'ltr' as const })),
    { model: interpreterCardModel(card), direction: card.words.dir },
    { model: leafletModel(leaflet), direction: leaflet.words.dir },
  ];
}

function firstPage(input: HandoutInput, language: string): DocumentModel {
  const words = handoutWords(input);
  const forPerson: readonly string[] = PERSON_HANDOUTS;
  const rows = SET_ORDER.map((id, index) => {
    const name = words.say(`trainer-handouts:cards.${id}.name`);
    return {
      label: `${index + 1}. ${forPerson.includes(id) ? words.say('trainer-handouts:set.in', { name, language }) : name}`,
      value: words.say(`trainer-handouts:set.why.${id}`),
    };
  });
  const blocks: readonly Block[] = [
    { kind: 'facts', rows },
    { kind: 'paragraph', small: true, text: words.say('trainer-handouts:draft') },
  ];
  return handoutModel(input, words.say('trainer-handouts:set.name'), placeNameOf(input), blocks);
}
