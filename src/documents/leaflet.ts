import { DANGER, NUMBERS, SLIP } from '#src/person/numbers.ts';
import { type PersonPage, pagesFor, type Told } from '#src/person/pages.ts';
import type { PersonWords } from '#src/person/person-words.ts';
import type { Block, DocumentModel } from './model.ts';

/** What the leaflet is made from: whom it is for, and nothing of a case. */
export interface LeafletInput {
  readonly told: Told;
  readonly words: PersonWords;
  /** Names of services near by. */
  readonly services: readonly string[];
}

/** How often the numbers stand on it to be cut off. */
const COPIES = 2;

/** The person’s pages on paper, in their language and in large letters, with the numbers to cut off at the end. */
export function leafletModel({ told, words, services }: LeafletInput): DocumentModel {
  const isAdult = told.reader === 'adult';
  return {
    id: 'leaflet',
    large: true,
    language: words.code,
    title: words.say(isAdult ? 'leaflet.adultTitle' : 'leaflet.youngTitle'),
    routeName: '',
    notice: words.say('leaflet.keepSafe'),
    // Without a day on it: whoever finds it learns nothing of when they were spoken to.
    madeOn: '',
    pageOf: words.say('move.page', { page: '{page}', pages: '{pages}' }),
    replacedCharacters: '',
    blocks: [
      ...pagesFor(told).flatMap((page) => blocksOf(page, told, words, services)),
      ...words.draft.map(({ text }) => ({ kind: 'paragraph', text }) as const),
      { kind: 'paragraph', text: words.say('leaflet.cut') },
      { kind: 'tear-off', copies: COPIES, rows: SLIP.map(({ words: key, number }) => ({ label: words.say(`strip.${key}`), number })) },
    ],
  };
}

function blocksOf(page: PersonPage, { reader }: Told, words: PersonWords, services: readonly string[]): readonly Block[] {
  const paragraphs = (texts: readonly string[]): readonly Block[] => texts.map((text) => ({ kind: 'paragraph', text }));
  const heading: Block = { kind: 'heading', level: 1, text: words.say(page.title) };
  if (page.words === null) {
    return [
      heading,
      ...(reader === 'adult' ? [] : paragraphs([words.say('numbers.childText', { number: DANGER })])),
      {
        kind: 'contacts',
        rows: [
          { name: words.say('numbers.danger'), ways: [DANGER], notes: [words.say('numbers.silent', { number: DANGER })] },
          ...NUMBERS[reader].map(({ words: key, number }) => ({ name: words.say(`numbers.${key}`), ways: [number], notes: [] })),
        ],
      },
    ];
  }
  const list = words.list(`${page.words}.list`);
  return [
    heading,
    ...paragraphs(words.list(`${page.words}.text`)),
    ...(list.length === 0 ? [] : [{ kind: 'bullets', items: list } as const]),
    ...paragraphs(words.list(`${page.words}.after`)),
    ...(page.id === 'local' && services.length > 0
      ? [{ kind: 'facts', rows: services.map((value) => ({ label: words.say('numbers.localService'), value })) } as const]
      : []),
  ];
}
