import { answersOnTrail } from '#pathways/follow.ts';
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
    byHand('documents:handover.inTheirWords', isChild, words, 5),
    ...confirmBlocks(words),
  ];
}

const note = (key: string, words: Words): Block => ({ kind: 'notice', tone: 'note', text: words.say(key) });

/** Who passes it on, and how to reach them. */
function fromBlocks(input: DocumentInput, words: Words): readonly Block[] {
  const { organisation } = answersOnTrail(input.walk);
  const own: readonly (readonly [string, string | null])[] = [
    ['name', typed(['fr-first-name', 'fr-last-name'], input)],
    ['role', typed(['fr-role'], input)],
    [
      'organisation',
      organisation === undefined ? null : spokenAnswer('organisation', organisation, words, input.locality).join(', ') || null,
    ],
    ['email', typed(['fr-email'], input)],
    ['phone', typed(['fr-phone'], input)],
    ['whenAway', typed(['absence-contact-email'], input)],
  ];
  return own.map(
    ([key, value]) => ({ kind: 'field', label: words.say(`documents:handover.from.${key}`), value, lines: 1 }) satisfies Field,
  );
}

/** What the adult agreed to, and with whom; or that nothing about them may be told. */
function agreementBlocks(input: DocumentInput, shared: readonly Shareable[], words: Words): readonly Block[] {
  const { mayShareWith } = answersOnTrail(input.walk);
  if (shared.length === 0) return [note('documents:handover.adult.nothing', words)];
  const whom = mayShareWith?.length ? spokenAnswer('mayShareWith', mayShareWith, words, input.locality).join('\n') : null;
  return [
    { kind: 'field', label: words.say('documents:handover.adult.whom'), value: whom, lines: 1 },
    ...(whom === null ? [note('documents:handover.adult.askWhom', words)] : []),
    note('documents:handover.adult.onlyThis', words),
  ];
}

/** One part that may be shared: what is known of it, and room for what is not. */
function partBlocks(part: Shareable, input: DocumentInput, words: Words): readonly Block[] {
  const isChild = input.walk.pathway === 'child';
  const answers = answersOnTrail(input.walk);
  const said = PARTS[part].answers.flatMap((question) => {
    const answer = answers[question];
    const spoken = answer === undefined ? [] : spokenAnswer(question, answer, words, input.locality);
    return spoken.length === 0 ? [] : [{ label: words.say(`questions:${question}.short`), value: spoken.join('\n') }];
  });
  const details = PARTS[part].details.map((keys) => {
    const label = words.say(`documents:handover.details.${keys[0]}`);
    return { kind: 'field', label, value: typed(keys, input), lines: 1 } satisfies Field;
  });
  const known = details.some(({ value }) => value !== null) || said.length > 0;
  return [
    { kind: 'heading', level: 2, text: words.say(`documents:handover.parts.${part}`) },
    ...(said.length > 0 ? [{ kind: 'facts', rows: said } as const] : []),
    ...details,
    ...(known ? [] : [note(isChild ? 'documents:handover.child.byHand' : 'documents:handover.adult.byHand', words)]),
  ];
}

/** Room to write, with what may be written there. */
const byHand = (key: string, isChild: boolean, words: Words, lines: number): Field => ({
  kind: 'field',
  label: words.say(key),
  help: words.say(isChild ? 'documents:handover.child.byHand' : 'documents:handover.adult.byHand'),
  value: null,
  lines,
});

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
