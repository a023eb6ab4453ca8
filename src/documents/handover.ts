import { answersOnTrail } from '#pathways/follow.ts';
import type { DocumentInput } from './input.ts';
import { mayShare, type Shareable } from './may-share.ts';
import type { Block, Field } from './model.ts';
import { byHandKey, fromBlocks, knownThenBlank, note, partBlocks } from './shared-parts.ts';
import { spokenAnswer } from './spoken-answers.ts';
import { type Words, wordsOf } from './words.ts';

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

/** It is not done until a First Responder says that they have it and what they will do (H113). */
const confirmBlocks = (words: Words): readonly Block[] => [
  { kind: 'heading', level: 1, text: words.say('documents:handover.confirm.title') },
  { kind: 'paragraph', text: words.say('documents:handover.confirm.text') },
  ...(['name', 'organisation', 'when'] as const).map(
    (key): Field => ({ kind: 'field', label: words.say(`documents:handover.confirm.${key}`), value: null, lines: 1 }),
  ),
  { kind: 'field', label: words.say('documents:handover.confirm.whatNext'), value: null, lines: 4 },
];
