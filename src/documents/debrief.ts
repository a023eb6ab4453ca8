import type { TFunction } from 'i18next';
import { citationsFor, SOURCES } from '#pathways/citations.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import type { RuleId } from '#pathways/questions.ts';
import type { Scenario } from '#pathways/scenarios/scenario.ts';
import type { Debrief, EndingDebrief } from '#src/training/debrief.ts';
import type { Block, DocumentModel } from './model.ts';
import { wordsOf } from './words.ts';

export interface DebriefInput {
  readonly scenario: Scenario;
  readonly debrief: Debrief;
  /** What was decided before the outcome; null where it was not come to. */
  readonly ending: EndingDebrief | null;
  readonly madeAt: Date;
  /** Reads the namespaces `trainer-practise` and `documents`, in English. */
  readonly t: TFunction;
}

/** What was decided in a practised case, on paper: no name, no marks, no certificate. */
export function debriefModel({ scenario, debrief, ending, madeAt, t }: DebriefInput): DocumentModel {
  const words = wordsOf({ t, language: 'en', locality: LOCALITY });
  const say = (key: string, values = {}) => words.say(`trainer-practise:${key}`, values);
  const rulesIn = (rules: readonly string[]): readonly Block[] =>
    rules.length === 0 ? [] : [{ kind: 'paragraph', small: true, text: say('rules', { rules: rules.join(', ') }) }];
  const endingBlocks = ({ lines, why }: EndingDebrief): readonly Block[] => [
    { kind: 'heading', level: 1, text: say('compared.title') },
    ...lines.flatMap(({ title, verdict, yours, pathway }): readonly Block[] => [
      { kind: 'heading', level: 2, text: title },
      {
        kind: 'facts',
        rows: [
          { label: say('compared.verdict'), value: say(`verdicts.${verdict}`) },
          { label: say('yours'), value: yours },
          { label: say('pathway'), value: pathway },
        ],
      },
    ]),
    ...(why === null ? [] : [{ kind: 'paragraph', text: why.says } as const, ...rulesIn(why.rules)]),
  ];
  const relied = [...debrief.lines.flatMap(({ rules }) => rules), ...(ending?.why?.rules ?? [])];
  const sources = citationsFor(relied as readonly RuleId[]).map(({ source, sections }) => [SOURCES[source].title, ...sections].join(', '));
  return {
    id: 'debrief',
    language: 'en',
    title: say('debrief.title'),
    routeName: scenario.title,
    notice: say('debrief.notice'),
    madeOn: words.say('documents:madeOn', { at: words.dateAndTime(madeAt) }),
    pageOf: words.say('documents:pageOf', { page: '{page}', pages: '{pages}' }),
    replacedCharacters: words.say('documents:replacedCharacters'),
    blocks: [
      { kind: 'paragraph', text: say('debrief.count', debrief.counts) },
      ...debrief.lines.flatMap(({ title, verdict, yours, story, says, rules }): readonly Block[] => [
        { kind: 'heading', level: 2, text: title },
        {
          kind: 'facts',
          rows: [
            { label: say('compared.verdict'), value: say(`verdicts.${verdict}`) },
            { label: say('yours'), value: yours },
            { label: say('story'), value: story },
          ],
        },
        ...(says === null ? [] : [{ kind: 'paragraph', text: says } as const]),
        ...rulesIn(rules),
      ]),
      ...(ending === null ? [] : endingBlocks(ending)),
      { kind: 'heading', level: 1, text: say('debrief.remember') },
      { kind: 'paragraph', text: scenario.remember },
      ...(sources.length === 0
        ? []
        : [{ kind: 'heading', level: 1, text: say('debrief.sources') } as const, { kind: 'bullets', items: sources } as const]),
    ],
  };
}
