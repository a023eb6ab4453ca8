import { answersOnTrail, type Walk } from '#pathways/follow.ts';

/** Which pages somebody is shown, and in which order: one idea on each. The words are in `person.json`. */

/** For whom the pages are: an adult who decides, or a child who is told (R84), at one of two levels. */
export const READERS = ['adult', 'older', 'younger'] as const;
export type Reader = (typeof READERS)[number];

/** What becomes of a “no” depends on who holds the conversation (R49–R52, R64); null where nobody said. */
export const SENDERS = ['statutory-fro', 'home-office-fro', 'non-statutory-fro', 'not-fro'] as const;

export interface Told {
  readonly reader: Reader;
  readonly sender: (typeof SENDERS)[number] | null;
  /** Nobody is sure of the age: it is treated as under 18 meanwhile (R90). */
  readonly ageNotSure: boolean;
  /** Close to 18, after which they are asked (R95). */
  readonly near18: boolean;
}

/** One page: the group of `person.json` that it reads, and the page in it. `numbers` takes its numbers from the locality. */
export interface PersonPage {
  readonly id: string;
  /** The key of its title. */
  readonly title: string;
  /** The key of its words; null for the numbers. */
  readonly words: string | null;
}

const NO_PAGES = {
  'statutory-fro': 'noDuty',
  'home-office-fro': 'noDuty',
  'non-statutory-fro': 'noByChoice',
  'not-fro': 'noForm',
} as const;

/**
 * The pages for somebody.
 *
 * @returns for a child, never one that asks for agreement or speaks of a notification (R84, R85)
 */
export function pagesFor({ reader, sender, ageNotSure, near18 }: Told): readonly PersonPage[] {
  const page = (id: string): PersonPage => ({ id, title: `${reader}.${id}.title`, words: `${reader}.${id}` });
  const numbers: PersonPage = { id: 'numbers', title: reader === 'adult' ? 'numbers.title' : 'numbers.childTitle', words: null };
  if (reader === 'younger') return [...['hello', 'wrong', 'helpers', 'whoSees', 'yourSay'].map(page), numbers, page('yourTurn')];
  if (reader === 'older') {
    const about = [
      'hello',
      'using',
      'helpers',
      'nrm',
      'whoSees',
      'yourSay',
      ...(ageNotSure ? ['age'] : []),
      ...(near18 ? ['turning18'] : []),
    ];
    return [...about.map(page), numbers, page('yourTurn')];
  }
  const begins = ['choice', 'slavery', 'control', 'nrm', ...(sender === 'not-fro' ? ['sender'] : [])];
  const offers = ['support', 'decisions', 'firstAnswer', 'finalAnswer', 'whoSees', 'immigration', 'police'];
  const chooses = [sender === null ? 'noAnyone' : NO_PAGES[sender], 'otherHelp', 'change', 'local'];
  return [...[...begins, ...offers, ...chooses].map(page), numbers, page('yourTurn')];
}

/** What a case says about whom the pages are for; null where it does not say whether they are a child. */
export function toldIn(walk: Walk): Told | null {
  const { responder, ageStatus, near18 } = answersOnTrail(walk);
  if (walk.pathway === null) return null;
  return {
    reader: walk.pathway === 'child' ? 'older' : 'adult',
    sender: SENDERS.find((one) => one === responder) ?? null,
    ageNotSure: ageStatus === 'unsure-may-be-child',
    near18: near18 === 'yes' || near18 === 'not-sure',
  };
}
