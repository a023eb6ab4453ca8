import { answersOnTrail, type Walk } from '#pathways/follow.ts';
import type { DetailValue } from '#pathways/forms/fill.ts';
import { impliedDetails } from '#pathways/forms/implied.ts';
import type { QuestionId } from '#pathways/questions.ts';
import type { DocumentInput } from './input.ts';
import { mayShare, type Shareable } from './may-share.ts';
import type { Block, Field } from './model.ts';
import { spokenAnswer } from './spoken-answers.ts';
import { type Words, wordsOf } from './words.ts';

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

/**
 * The sheet that somebody who cannot refer gives to the First Responder they contact, so that the
 * story need not be told again (H112). It holds what may be shared and nothing else about the person.
 */
export function handoverBlocks(input: DocumentInput): readonly Block[] {
  const words = wordsOf(input);
  const isChild = input.walk.pathway === 'child';
  const shared = mayShare(input.walk);
  return [
    { kind: 'paragraph', text: words.say('documents:handover.about') },
    {
      kind: 'notice',
      tone: 'careful',
      title: words.say('documents:handover.notReferred.title'),
      text: words.say('documents:handover.notReferred.text'),
    },
    { kind: 'heading', level: 1, text: words.say('documents:handover.from.title') },
    ...fromBlocks(input, words),
    { kind: 'heading', level: 1, text: words.say(isChild ? 'documents:handover.child.title' : 'documents:handover.adult.title') },
    ...(isChild ? [note('documents:handover.child.text', words)] : agreementBlocks(input, shared, words)),
    ...shared.flatMap((part) => partBlocks(part, input, words)),
    { kind: 'heading', level: 2, text: words.say('documents:handover.more') },
    { kind: 'field', label: words.say('documents:handover.inTheirWords'), help: words.say(byHandKey(input.walk)), value: null, lines: 5 },
    ...confirmBlocks(words),
  ];
}

const note = (key: string, words: Words): Block => ({ kind: 'notice', tone: 'note', text: words.say(key) });

/** Who passes it on, and how to reach them. */
function fromBlocks(input: DocumentInput, words: Words): readonly Block[] {
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

/** What the adult agreed to, and with whom; or that nothing about them may be told. */
function agreementBlocks(input: DocumentInput, shared: readonly Shareable[], words: Words): readonly Block[] {
  const { mayShareWith } = answersOnTrail(input.walk);
  if (shared.length === 0) return [note('documents:handover.adult.nothing', words)];
  const whom = mayShareWith?.length ? spokenAnswer('mayShareWith', mayShareWith, words, input.locality).join('\n') : null;
  return [
    ...knownThenBlank([{ label: words.say('documents:handover.adult.whom'), value: whom }]),
    ...(whom === null ? [note('documents:handover.adult.askWhom', words)] : []),
    note('documents:handover.adult.onlyThis', words),
  ];
}

/** One part that may be shared: what is known of it, and room for what is not. */
function partBlocks(part: Shareable, input: DocumentInput, words: Words): readonly Block[] {
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
function knownThenBlank(rows: readonly { readonly label: string; readonly value: string | null }[]): readonly Block[] {
  const known = rows.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  const blank = rows.filter(({ value }) => value === null);
  return [
    ...(known.length > 0 ? [{ kind: 'facts', rows: known } as const] : []),
    ...blank.map(({ label }): Field => ({ kind: 'field', label, value: null, lines: 1 })),
  ];
}

const byHandKey = ({ pathway }: Walk) => (pathway === 'child' ? 'documents:handover.child.byHand' : 'documents:handover.adult.byHand');

/** It is not done until a First Responder says that they have it and what they will do (H113). */
const confirmBlocks = (words: Words): readonly Block[] => [
  { kind: 'heading', level: 1, text: words.say('documents:handover.confirm.title') },
  { kind: 'paragraph', text: words.say('documents:handover.confirm.text') },
  ...(['name', 'organisation', 'when'] as const).map(
    (key): Field => ({ kind: 'field', label: words.say(`documents:handover.confirm.${key}`), value: null, lines: 1 }),
  ),
  { kind: 'field', label: words.say('documents:handover.confirm.whatNext'), value: null, lines: 4 },
];

/** What was typed in some fields, as one text, or null where nothing was; a place can be known from the district. */
function typed(keys: readonly string[], { walk, details, locality }: DocumentInput): string | null {
  const implied = impliedDetails(walk, locality);
  const separator = keys.some((key) => key.includes('address')) ? '\n' : ' ';
  return keys.flatMap((key) => texts(details[key] ?? implied[key])).join(separator) || null;
}

const texts = (value: DetailValue | undefined): readonly string[] => [value ?? []].flat().filter((one) => one.trim() !== '');
