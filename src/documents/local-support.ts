import type { DocumentInput } from './input.ts';
import { mayShareLocally } from './may-share.ts';
import type { Block } from './model.ts';
import { printableDetails } from './printable.ts';
import { fromBlocks, note, partBlocks } from './shared-parts.ts';
import { wordsOf } from './words.ts';

/**
 * A sheet for the local support service, about an adult who wants its help: only what they agreed to
 * share with it (H77). It is not a referral to the NRM, and refers to nobody until it is handed over.
 */
export function localSupportBlocks(input: DocumentInput): readonly Block[] {
  const words = wordsOf(input);
  const shared = mayShareLocally(input.walk);
  // Where a notification may not identify anybody, the case holds no name: it is written in by hand.
  const safe = { ...input, details: { ...printableDetails(input), ...practitioners(input) } };
  return [
    { kind: 'paragraph', text: words.say('documents:localSupport.about') },
    {
      kind: 'notice',
      tone: 'careful',
      title: words.say('documents:localSupport.consent.title'),
      text: words.say('documents:localSupport.consent.text'),
    },
    { kind: 'heading', level: 1, text: words.say('documents:handover.from.title') },
    ...fromBlocks(safe, words),
    { kind: 'heading', level: 1, text: words.say('documents:handover.adult.title') },
    ...(shared.length === 0 ? [note('documents:localSupport.nothing', words)] : [note('documents:handover.adult.onlyThis', words)]),
    ...shared.flatMap((part) => partBlocks(part, safe, words)),
    { kind: 'heading', level: 2, text: words.say('documents:localSupport.wants') },
    {
      kind: 'field',
      label: words.say('documents:localSupport.wantsLabel'),
      help: words.say('documents:handover.adult.byHand'),
      value: null,
      lines: 5,
    },
    { kind: 'field', label: words.say('documents:localSupport.safeTimes'), value: null, lines: 2 },
  ];
}

/** The practitioner's own details, which identify nobody else. */
const practitioners = ({ details }: DocumentInput) =>
  Object.fromEntries(Object.entries(details).filter(([key]) => /^(fr-|absence-)/.test(key)));
