import { useTranslation } from 'react-i18next';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { useContacts } from '#src/directory/contacts-here.ts';
import type { HandoutId } from '#src/documents/handout-order.ts';
import { HANDOUT_WORDS, type HandoutInput, servicesAt } from '#src/documents/handouts.ts';
import type { InterpreterCardInput } from '#src/documents/interpreter-card.ts';
import type { LeafletInput } from '#src/documents/leaflet.ts';
import { type MadeDocument, makeHandout, makeHandoutSet, makeInterpreterCard, makeLeaflet } from '#src/documents/make.ts';
import { languageOf } from '#src/language/languages.ts';
import type { Reader } from '#src/person/pages.ts';
import { usePersonWords } from '#src/person/person-words.ts';
import { useWatermark } from '#src/training/use-watermark.ts';

interface Chosen {
  readonly district: string | null;
  /** The language of the person. */
  readonly language: string;
  readonly reader: Reader;
}

export interface Handouts {
  readonly handout: (id: HandoutId) => Promise<MadeDocument>;
  readonly card: () => Promise<MadeDocument>;
  readonly leaflet: () => Promise<MadeDocument>;
  readonly set: () => Promise<MadeDocument>;
}

/** Makes handouts for what is chosen; suspends until the person’s words are there. */
export function useHandouts({ district, language, reader }: Chosen): Handouts {
  const { i18n } = useTranslation();
  const contacts = useContacts();
  const watermark = useWatermark();
  const words = usePersonWords(language);
  const english = usePersonWords('en');
  const { name, english: inEnglish } = languageOf(language);

  const locality = { ...LOCALITY, contacts };
  const card: InterpreterCardInput = { words, english, names: [...new Set([name, inEnglish])], gender: null };
  const leaflet: LeafletInput = {
    words,
    // Nobody holds a conversation yet: the pages say what is so whoever does.
    told: { reader, sender: null, ageNotSure: false, near18: false },
    services: servicesAt({ district, locality }),
  };
  const input = async (): Promise<HandoutInput> => {
    await i18n.loadNamespaces([...HANDOUT_WORDS]);
    return { district, locality, madeAt: new Date(), t: i18n.getFixedT('en') };
  };
  return {
    handout: async (id) => makeHandout(id, await input(), await watermark()),
    card: async () => makeInterpreterCard(card, await watermark()),
    leaflet: async () => makeLeaflet(leaflet, await watermark()),
    set: async () => makeHandoutSet(await input(), { card, leaflet, languageName: inEnglish }, await watermark()),
  };
}
