import { answersOnTrail, type Walk } from '#pathways/follow.ts';
import type { DetailValue } from '#pathways/forms/fill.ts';
import { impliedDetails } from '#pathways/forms/implied.ts';
import type { QuestionId } from '#pathways/questions.ts';
import type { DocumentInput } from './input.ts';
import type { Shareable } from './may-share.ts';
import type { Block, Field } from './model.ts';
import { spokenAnswer } from './spoken-answers.ts';
import type { Words } from './words.ts';

/** What the sheets that are handed to somebody have in common: who passes them on, and the parts that may be shared. */

/** What each part of a sharing agreement covers: answers given, and details typed. */
const PARTS: Readonly<Record<Shareable, { readonly answers: readonly QuestionId[]; readonly details: readonly (readonly string[])[] }>> = {
  'what-happened': {
    answers: [
      'ageStatus',
      'immediateDanger',
      'childMissing',
      'indicators',
      'fiveOrMore',
      'safePlaceTonight',
      'near18',
      'knownToSocialCare',
    ],
    details: [],
  },
  name: { answers: [], details: [['victim-first-name', 'victim-last-name'], ['victim-nickname']] },
  'contact-details': {
    answers: [],
    details: [
      ['victim-phone'],
      ['victim-email'],
      ['victim-address-street', 'victim-address-town', 'victim-address-county', 'victim-address-postcode'],
    ],
  },
  whereabouts: { answers: ['district'], details: [['current-town'], ['current-region']] },
  'health-and-care': {
    answers: ['careAndSupportNeeds', 'capacityConcern', 'interpreterNeeded'],
    details: [['interpreter-language'], ['communication-aid']],
  },
};

export const note = (key: string, words: Words): Block => ({ kind: 'notice', tone: 'note', text: words.say(key) });

/** Who passes it on, and how to reach them. */
export function fromBlocks(input: DocumentInput, words: Words): readonly Block[] {
  const { organisation } = answersOnTrail(input.walk);
  const named = organisation === undefined ? [] : spokenAnswer('organisation', organisation, words, input.locality);
  const own = [
    ['name', typed(['fr-first-name', 'fr-last-name'], input)],
    ['role', typed(['fr-role'], input)],
    ['organisation', named.join(', ') || null],
    ['email', typed(['fr-email'], input)],
    ['phone', typed(['fr-phone'], input)],
    ['whenAway', typed(['absence-contact-email'], input)],
  ] as const;
  return knownThenBlank(own.map(([key, value]) => ({ label: words.say(`documents:handover.from.${key}`), value })));
}

/** One part that may be shared: what is known of it, and room for what is not. */
export function partBlocks(part: Shareable, input: DocumentInput, words: Words): readonly Block[] {
  const answers = answersOnTrail(input.walk);
  const said = PARTS[part].answers.flatMap((question) => {
    const answer = answers[question];
    const spoken = answer === undefined ? [] : spokenAnswer(question, answer, words, input.locality);
    return spoken.length === 0 ? [] : [{ label: words.say(`questions:${question}.short`), value: spoken.join('\n') }];
  });
  const details = PARTS[part].details.map((keys) => ({
    label: words.say(`documents:handover.details.${keys[0]}`),
    value: typed(keys, input),
  }));
  const rows = [...said, ...details];
  return [
    { kind: 'heading', level: 2, text: words.say(`documents:handover.parts.${part}`) },
    ...knownThenBlank(rows),
    ...(rows.some(({ value }) => value !== null) ? [] : [note(byHandKey(input.walk), words)]),
  ];
}

/** What is known, row by row, and then a line to write on for each thing that is not. */
export function knownThenBlank(rows: readonly { readonly label: string; readonly value: string | null }[]): readonly Block[] {
  const known = rows.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  const blank = rows.filter(({ value }) => value === null);
  return [
    ...(known.length > 0 ? [{ kind: 'facts', rows: known } as const] : []),
    ...blank.map(({ label }): Field => ({ kind: 'field', label, value: null, lines: 1 })),
  ];
}

export const byHandKey = ({ pathway }: Walk) =>
  pathway === 'child' ? 'documents:handover.child.byHand' : 'documents:handover.adult.byHand';

/** What was typed in some fields, as one text, or null where nothing was; a place can be known from the district. */
function typed(keys: readonly string[], { walk, details, locality }: DocumentInput): string | null {
  const implied = impliedDetails(walk, locality);
  const separator = keys.some((key) => key.includes('address')) ? '\n' : ' ';
  return keys.flatMap((key) => texts(details[key] ?? implied[key])).join(separator) || null;
}

const texts = (value: DetailValue | undefined): readonly string[] => [value ?? []].flat().filter((one) => one.trim() !== '');
