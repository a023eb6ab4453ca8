import type { TFunction } from 'i18next';
import type { Locality } from '#pathways/localities/locality.ts';
import type { Place } from '#pathways/localities/resolve.ts';
import { type Advice, askOf, type Enquiry } from '#pathways/who-to-contact.ts';
import { rowsOfRoles } from './contacts.ts';
import type { Block, DocumentModel } from './model.ts';
import { wordsOf } from './words.ts';

/** What the card is made from: three answers and the clock, nothing about a person. */
export interface ContactCardInput {
  readonly enquiry: Enquiry;
  readonly advice: Advice;
  readonly place: Place;
  readonly placeName: string;
  /** In words; null where nobody said. */
  readonly organisationName: string | null;
  readonly locality: Locality;
  readonly madeAt: Date;
  /** Reads the namespaces `who`, `contacts`, `documents` and `prohibitions`. */
  readonly t: TFunction;
  readonly language: string;
}

/** Whom to contact, in order, what to say and what to write down: a card to keep at hand. */
export function contactCardModel(input: ContactCardInput): DocumentModel {
  const { advice, enquiry, place, placeName, organisationName, locality, madeAt, language } = input;
  const words = wordsOf(input);
  const person = enquiry.person === 'adult' ? 'adult' : 'child';
  const rows = rowsOfRoles({ place, person, locality, madeAt, language, brief: true }, words);
  const values = {
    organisation: organisationName ?? words.say('who:script.myOrganisation'),
    place: place.district == null || !place.inCounty ? words.say('who:script.somewhere') : placeName,
    ask: words.say(`who:script.ask.${askOf(advice, enquiry.person)}`),
  };
  const bullets = (items: readonly string[]): Block => ({ kind: 'bullets', items });
  const heading = (key: string): Block => ({ kind: 'heading', level: 1, text: words.say(key) });
  return {
    id: 'who-to-contact',
    language,
    title: words.say(`who:result.title.${person}`),
    routeName: organisationName === null ? placeName : words.and([placeName, organisationName]),
    notice: words.say('who:card.notice'),
    madeOn: words.say('documents:madeOn', { at: words.dateAndTime(madeAt) }),
    pageOf: words.say('documents:pageOf', { page: '{page}', pages: '{pages}' }),
    replacedCharacters: words.say('documents:replacedCharacters'),
    blocks: [
      {
        kind: 'notice',
        tone: 'note',
        title: words.say(`who:standing.${advice.standing}.title`),
        text: words.say(`who:standing.${advice.standing}.text`),
      },
      ...(advice.ownRoad === null ? [] : [{ kind: 'paragraph', text: words.say(`who:ownRoad.${advice.ownRoad}`) } as const]),
      heading('who:result.calls'),
      ...advice.calls.flatMap(({ when, roles }): readonly Block[] => [
        { kind: 'heading', level: 2, text: words.say(`who:when.${when}`) },
        { kind: 'contacts', rows: rows(roles) },
      ]),
      heading('who:result.say'),
      bullets(words.sayList(`who:script.${person}`, values)),
      heading('who:result.write'),
      bullets(words.sayList(`who:write.${person}`)),
      { kind: 'paragraph', small: true, text: words.say('who:write.note') },
      {
        kind: 'notice',
        tone: 'never',
        title: words.say('who:result.doNot'),
        items: advice.doNot.map((id) => words.say(`prohibitions:${id}`)),
      },
    ],
  };
}
