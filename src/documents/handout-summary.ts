import { actionOf } from '#pathways/actions.ts';
import type { Pathway, Walk } from '#pathways/follow.ts';
import { reach } from '#pathways/localities/reach.ts';
import type { FlagId } from '#pathways/questions.ts';
import { type OtherWay, type TypicalRoute, typicalRoute, type View } from '#pathways/typical-routes.ts';
import { rulesOf, unsettledIn } from '#src/case/grounds.ts';
import { contactsInBrief } from './brief-contacts.ts';
import { type HandoutInput, handoutModel, handoutWords, placeNameOf } from './handouts.ts';
import type { Block, BriefRow, DocumentModel } from './model.ts';
import { sourcesInBrief } from './sources-in-brief.ts';
import type { Words } from './words.ts';

/** A pathway on one page for a district: what the machine gathers on a typical route, whom to reach there, and where it turns. */
export function summaryModel(input: HandoutInput, pathway: Pathway, view: View): DocumentModel {
  const words = handoutWords(input);
  const route = typicalRoute(pathway, view, input.district);
  const walks = [...route.walks, ...route.turnings.map(({ walk }) => walk)];
  const contactsOf = contactsInBrief(input, pathway, words);
  const place = placeNameOf(input);
  const small = (text: string): Block => ({ kind: 'paragraph', small: true, text });
  const heading = (key: string): Block => ({ kind: 'heading', level: 2, text: words.say(`trainer-handouts:summary.${key}`) });
  return handoutModel(
    input,
    words.say(`trainer-handouts:summary.title.${pathway}`),
    words.say('trainer-handouts:summary.for', { place, view: words.say(`trainer-handouts:view.${view}`) }),
    [
      danger(input, pathway, words),
      small(words.say('trainer-handouts:summary.route', { route: routeInWords(route, words), end: endOf(route.walk, words) })),
      {
        kind: 'aside',
        main: [
          heading('steps'),
          { kind: 'brief', rows: stepRows(route, contactsOf, words) },
          heading('otherWays'),
          { kind: 'brief', rows: route.turnings.map((turning) => otherRow(turning, contactsOf, words)) },
        ],
        aside: [
          doNot(route, words),
          heading('unsettled'),
          ...flagsOf(route).map((flag) => small(words.say(`flags:${flag}`))),
          small(words.say('trainer-handouts:summary.unsettledElsewhere')),
          heading('sources'),
          small(words.say('trainer-handouts:summary.marks')),
          small(sourcesInBrief(walks.flatMap(rulesOf), input, words)),
          small(words.say('start:is.draft', { lastKnown: input.locality.pathways[pathway].lastKnown })),
        ],
      },
    ],
    { onePage: true },
  );
}

/** Before anything else, on every page: the number for danger. */
function danger({ district, locality, madeAt }: HandoutInput, pathway: Pathway, words: Words): Block {
  const { best } = reach('police-emergency', { district, inCounty: true }, pathway, locality, madeAt.getTime());
  return {
    kind: 'notice',
    tone: 'never',
    brief: true,
    title: words.say('trainer-handouts:summary.danger', {
      when: words.say('who:when.danger'),
      numbers: words.or(best?.contact.phone ?? []),
    }),
    text: words.say('actions:call-999.detail'),
  };
}

/** The answers that the route stands for. */
const routeInWords = ({ walk, told }: TypicalRoute, words: Words): string =>
  walk.trail
    .filter(({ question }) => told.includes(question))
    .map(({ question, answer }) => answerInWords(question, String(answer), words))
    .join('; ');

const answerInWords = (question: string, answer: string, words: Words): string =>
  words.say('trainer-handouts:summary.answer', {
    question: words.say(`questions:${question}.short`),
    answer: words.sayIfAny(`questions:${question}.options.${answer}.short`) ?? words.say(`questions:${question}.options.${answer}.label`),
  });

const endOf = ({ outcome }: Walk, words: Words): string => (outcome === null ? '' : words.say(`outcomes:${outcome.headline}.title`));

type ContactsOf = ReturnType<typeof contactsInBrief>;

const stepRows = ({ actions }: TypicalRoute, contactsOf: ContactsOf, words: Words): readonly BriefRow[] =>
  actions.map(({ id }, index) => {
    const condition = words.sayIfAny(`actions:${id}.condition`);
    return {
      title: words.say('trainer-handouts:summary.step', { number: index + 1, title: words.say(`actions:${id}.title`) }),
      ...(condition === undefined ? {} : { remark: condition }),
      contacts: contactsOf(actionOf(id).contacts),
    };
  });

/** What is different where one answer is: another end, or more to do. */
function otherRow({ question, walk, added, endsElsewhere }: OtherWay, contactsOf: ContactsOf, words: Words): BriefRow {
  const answer = walk.trail.find((step) => step.question === question)?.answer;
  return {
    title: answerInWords(question, String(answer), words),
    remark: endsElsewhere ? endOf(walk, words) : added.map((id) => words.say(`actions:${id}.title`)).join('. '),
    contacts: contactsOf(added.flatMap((id) => actionOf(id).contacts)),
  };
}

/** What is forbidden however the case turns: a page of paper does not know how it will. */
function doNot(route: TypicalRoute, words: Words): Block {
  const [first = [], ...others] = endsOf(route).map(({ outcome }) => outcome?.forbidden ?? []);
  return {
    kind: 'notice',
    tone: 'never',
    brief: true,
    title: words.say('trainer-handouts:summary.doNot'),
    items: first.filter((id) => others.every((forbidden) => forbidden.includes(id))).map((id) => words.say(`prohibitions:${id}`)),
  };
}

/** Every end that the page speaks of. */
const endsOf = ({ walk, turnings }: TypicalRoute): readonly Walk[] => [
  walk,
  ...turnings.filter(({ endsElsewhere }) => endsElsewhere).map((turning) => turning.walk),
];

/** The unsettled points of the route; those of other ways are in the app. */
const flagsOf = ({ walks }: TypicalRoute): readonly FlagId[] => [...new Set(walks.flatMap(unsettledIn))].sort();
