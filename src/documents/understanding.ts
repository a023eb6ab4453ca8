import { answersOnTrail } from '#pathways/follow.ts';
import { howItWentFor } from '#pathways/understanding.ts';
import { spokenLanguageIn } from '#src/language/spoken.ts';
import type { DocumentInput } from './input.ts';
import type { Block } from './model.ts';
import type { Words } from './words.ts';

/**
 * How it went when the person was told. For an adult who agreed it is the consent record: what was done so that they could
 * decide (R34–R43). For a child it says that they were told, and that this is no consent (R84).
 */
export function understandingBlocks({ walk, understanding, language }: DocumentInput, words: Words): readonly Block[] {
  if (understanding == null) return [];
  const { consent } = answersOnTrail(walk);
  const agreed = walk.pathway === 'adult' && consent === 'given';
  const name = spokenLanguageIn(understanding.language, language) ?? words.say('handing:record.other');
  return [
    { kind: 'heading', level: 1, text: words.say(agreed ? 'handing:documents.consent' : 'handing:documents.understanding') },
    ...(walk.pathway === 'child' ? [paragraph('handing:documents.child', words)] : []),
    ...(agreed ? [paragraph('handing:documents.consentText', words)] : []),
    {
      kind: 'bullets',
      items: [
        words.say('handing:documents.when', { language: name }),
        words.say(`handing:documents.help.${understanding.help}`),
        ...howItWentFor(walk.pathway).map((one) =>
          words.say(`handing:documents.${understanding.done.includes(one) ? 'done' : 'notDone'}.${one}`),
        ),
      ],
    },
  ];
}

const paragraph = (key: string, words: Words): Block => ({ kind: 'paragraph', text: words.say(key) });
