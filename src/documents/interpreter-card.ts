import type { PersonWords } from '#src/person/person-words.ts';
import type { Block, DocumentModel } from './model.ts';

/** What the card is made from: a language and a wish, nothing of a case. */
export interface InterpreterCardInput {
  /** In the language of the person; the same as `english` where the app does not speak it. */
  readonly words: PersonWords;
  readonly english: PersonWords;
  /** What the language is called by its speakers, and in English. */
  readonly names: readonly string[];
  readonly gender: Gender | null;
}

export const GENDERS = ['woman', 'man', 'either'] as const;
export type Gender = (typeof GENDERS)[number];

/** What the person may choose, and the ground rules for the interpreter (R27), each in both languages. */
export function interpreterCardModel({ words, english, names, gender }: InterpreterCardInput): DocumentModel {
  const spoken = words.code === english.code ? [english] : [words, english];
  const both = (key: string) => [...new Set(spoken.map((one) => one.say(key)))].join('\n');
  const part = (key: 'toPerson' | 'toInterpreter'): readonly Block[] =>
    spoken.flatMap((one): readonly Block[] => [
      { kind: 'heading', level: 1, text: one.say(`card.${key}.title`) },
      { kind: 'bullets', items: one.list(`card.${key}.text`) },
    ]);
  return {
    id: 'interpreter-card',
    large: true,
    language: words.code,
    title: words.say('card.title'),
    routeName: names.join(' · '),
    notice: '',
    madeOn: '',
    pageOf: words.say('move.page', { page: '{page}', pages: '{pages}' }),
    replacedCharacters: '',
    blocks: [
      ...(gender === null
        ? []
        : [{ kind: 'facts', rows: [{ label: both('card.gender.title'), value: both(`card.gender.${gender}`) }] } as const]),
      ...part('toPerson'),
      { kind: 'notice', tone: 'never', title: both('card.stopHere') },
      ...part('toInterpreter'),
      ...words.draft.map(({ text }) => ({ kind: 'paragraph', text }) as const),
    ],
  };
}
