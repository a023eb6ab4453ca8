import { askOf, type Enquiry, whoToContact } from '#pathways/who-to-contact.ts';
import { type HandoutInput, handoutModel, handoutWords, placeNameOf } from './handouts.ts';
import type { Block, DocumentModel } from './model.ts';

/** What to say on the phone about an adult and about a child, and what to write down, with gaps for what only the caller knows. */
export function scriptsModel(input: HandoutInput): DocumentModel {
  const words = handoutWords(input);
  const place = input.district === null ? words.say('who:script.somewhere') : placeNameOf(input);
  const about = (person: 'adult' | 'child'): readonly Block[] => {
    const enquiry: Enquiry = { person, organisation: null };
    const ask = words.say(`who:script.ask.${askOf(whoToContact(enquiry), person)}`);
    const instead = words.say('who:script.ask.is-first-responder');
    return [
      { kind: 'heading', level: 1, text: words.say(`trainer-handouts:scripts.${person}`) },
      {
        kind: 'bullets',
        items: words.sayList(`who:script.${person}`, { organisation: words.say('who:script.myOrganisation'), place, ask }),
      },
      { kind: 'paragraph', small: true, text: words.say('trainer-handouts:scripts.instead', { ask, instead }) },
      { kind: 'heading', level: 2, text: words.say('who:result.write') },
      { kind: 'bullets', brief: true, items: words.sayList(`who:write.${person}`) },
    ];
  };
  return handoutModel(input, words.say('trainer-handouts:scripts.title'), words.say('trainer-handouts:scripts.about'), [
    { kind: 'paragraph', text: words.say('who:result.sayIntro') },
    ...about('adult'),
    ...about('child'),
    { kind: 'paragraph', small: true, text: words.say('who:write.note') },
  ]);
}
