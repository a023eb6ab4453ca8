import { citationsFor, reviewState, SOURCES } from '#pathways/citations.ts';
import { dateInEngland } from '#pathways/localities/hours.ts';
import type { RuleId } from '#pathways/questions.ts';
import type { HandoutInput } from './handouts.ts';
import type { Words } from './words.ts';

/** How many sources are named; all of them are in the app. */
const NAMED = 3;

/** The sources that most of the rules rest on, each with its date, and how many more there are. */
export function sourcesInBrief(rules: readonly RuleId[], { locality, madeAt }: HandoutInput, words: Words): string {
  const cited = [...citationsFor([...new Set(rules)])].sort((one, other) => other.rules.length - one.rules.length);
  const today = dateInEngland(madeAt.getTime());
  const named = cited.slice(0, NAMED).map(({ source }) => {
    const { title, date } = SOURCES[source];
    const dated = date === null ? words.say('documents:plan.dateNotKnown') : words.date(date);
    const isPast = reviewState(date, locality.reviewPolicy.months, today) === 'past-review';
    return words.say(isPast ? 'trainer-handouts:sources.past' : 'trainer-handouts:sources.named', { title, dated });
  });
  const more = cited.length - named.length;
  return words.say(more === 0 ? 'trainer-handouts:sources.only' : 'trainer-handouts:sources.all', { named: named.join('; '), count: more });
}
