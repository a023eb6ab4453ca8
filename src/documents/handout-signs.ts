import { KINDS, signsOf } from '#pathways/signs.ts';
import { type HandoutInput, handoutModel, handoutWords } from './handouts.ts';
import type { Block, DocumentModel } from './model.ts';
import { sourcesInBrief } from './sources-in-brief.ts';

/** The signs by kind of exploitation, with what the official form calls each: reminders, never counted (R11). */
export function signsModel(input: HandoutInput): DocumentModel {
  const words = handoutWords(input);
  const sign = (id: string): string => words.say(`questions:indicators.options.${id}.label`);
  const kinds = KINDS.flatMap(({ id, groups, formTypes }): readonly Block[] => [
    { kind: 'heading', level: 1, text: words.say(`trainer-handouts:signs.kinds.${id}`) },
    ...(formTypes.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            small: true,
            text: words.say('trainer-handouts:signs.onTheForm', {
              types: formTypes.map((type) => words.say(`form:options.exploitation-types.${type}`)).join('; '),
            }),
          } as const,
        ]),
    ...(groups.length === 0 ? [{ kind: 'paragraph', small: true, text: words.say('trainer-handouts:signs.noList') } as const] : []),
    ...groups.flatMap((group): readonly Block[] => [
      ...(groups.length === 1
        ? []
        : [{ kind: 'heading', level: 2, text: words.say(`questions:indicators.groups.${group}.label`) } as const]),
      { kind: 'bullets', brief: true, items: signsOf(group).map(sign) },
    ]),
  ]);
  return handoutModel(input, words.say('trainer-handouts:signs.title'), words.say('trainer-handouts:signs.about'), [
    {
      kind: 'notice',
      tone: 'careful',
      title: words.say('trainer-handouts:signs.noScore'),
      text: `${words.say('questions:indicators.why')} ${words.say('trainer-handouts:signs.look')}`,
    },
    ...kinds,
    {
      kind: 'paragraph',
      small: true,
      text: sourcesInBrief(
        KINDS.flatMap(({ rules }) => [...rules]),
        input,
        words,
      ),
    },
  ]);
}
