import { actionOf, noteApplies } from '#pathways/actions.ts';
import { citationsFor, reviewBy, SOURCES } from '#pathways/citations.ts';
import { answersOnTrail, type PlannedAction } from '#pathways/follow.ts';
import type { Outcome } from '#pathways/path.ts';
import { ALWAYS, type ProhibitionId } from '#pathways/prohibitions.ts';
import { PATHWAY_VERSION } from '#pathways/version.ts';
import { rulesOf, unsettledIn } from '#src/case/grounds.ts';
import { contactRows } from './contacts.ts';
import { colleague } from './form-cover.ts';
import type { DocumentInput } from './input.ts';
import type { Block, ChecklistItem } from './model.ts';
import { spokenAnswer } from './spoken-answers.ts';
import { understandingBlocks } from './understanding.ts';
import { type Words, wordsOf } from './words.ts';

/**
 * The case for the practitioner's own record: what was decided and why, what to do and whom to
 * call, what not to do, what is unsettled, and what it all rests on. It prints answers and nothing
 * that was typed, so it names nobody.
 */
export function actionPlanBlocks(input: DocumentInput, outcome: Outcome): readonly Block[] {
  const words = wordsOf(input);
  return [
    ...decisionBlocks(input, outcome, words),
    ...stepBlocks(input, words),
    ...doNotBlocks(outcome, words),
    ...listBlocks('documents:plan.next', words.sayList(`outcomes:${outcome.headline}.next`), words),
    ...reasonBlocks(input, words),
    ...understandingBlocks(input, words),
    ...listBlocks(
      'documents:plan.unsettled',
      unsettledIn(input.walk).map((flag) => words.say(`flags:${flag}`)),
      words,
    ),
    ...listBlocks(
      'documents:plan.kept',
      (input.identityChecked?.kept ?? []).map(({ field, text, reason }) =>
        words.say('documents:plan.keptItem', { text, field: words.say(`form:fields.${field}.label`), reason }),
      ),
      words,
    ),
    ...sourceBlocks(input, words),
    {
      kind: 'paragraph',
      small: true,
      text: words.say('documents:plan.version', {
        version: PATHWAY_VERSION,
        at: words.dateAndTime(input.madeAt),
        locality: input.locality.name,
      }),
    },
  ];
}

const heading = (key: string, words: Words): Block => ({ kind: 'heading', level: 1, text: words.say(key) });

const listBlocks = (key: string, items: readonly string[], words: Words): readonly Block[] =>
  items.length === 0 ? [] : [heading(key, words), { kind: 'bullets', items }];

function decisionBlocks({ walk }: DocumentInput, { headline, formObligation, dutyStatus }: Outcome, words: Words): readonly Block[] {
  const isColleagues = answersOnTrail(walk).authorised === 'no';
  const title = (isColleagues ? words.sayIfAny(`outcomes:${headline}.colleague`) : undefined) ?? words.say(`outcomes:${headline}.title`);
  const obligation = words.sayIfAny(`outcomes:obligation.${formObligation}`);
  const duty = words.sayIfAny(`outcomes:duty.${dutyStatus}`);
  return [
    { kind: 'notice', tone: 'note', title, text: words.say(`outcomes:${headline}.summary`) },
    ...(isColleagues ? [colleague(words)] : []),
    ...[obligation, duty].filter((text) => text !== undefined).map((text) => ({ kind: 'paragraph', text }) as const),
  ];
}

function stepBlocks(input: DocumentInput, words: Words): readonly Block[] {
  const contactsFor = contactRows(input, words);
  const answers = answersOnTrail(input.walk);
  return [
    heading('documents:plan.steps', words),
    {
      kind: 'checklist',
      items: input.walk.actions.map(({ id, condition }): ChecklistItem => {
        const note = noteApplies(id, answers) ? words.sayIfAny(`actions:${id}.note`) : undefined;
        const detail = [words.sayIfAny(`actions:${id}.detail`), note].filter((text) => text !== undefined);
        return {
          title: words.say(`actions:${id}.title`),
          done: input.done.includes(id),
          level: levelOf({ id, ...(condition === undefined ? {} : { condition }) }, words),
          ...(detail.length === 0 ? {} : { detail: detail.join(' ') }),
          contacts: contactsFor(id),
        };
      }),
    },
    {
      kind: 'paragraph',
      small: true,
      text: words.say('documents:plan.verified', { meaning: words.say('contacts:verification.verified') }),
    },
  ];
}

/** How binding a step is; where it depends on something, on what, and whether an answer settled that. */
function levelOf({ id, condition }: PlannedAction, words: Words): string {
  const { level } = actionOf(id);
  if (level !== 'conditional') return words.say(`documents:plan.levels.${level}`);
  return words.say(`documents:plan.conditions.${condition ?? 'unknown'}`, { condition: words.sayIfAny(`actions:${id}.condition`) ?? '' });
}

/** What not to do: first what this case forbids, then what every case does. */
function doNotBlocks({ forbidden }: Outcome, words: Words): readonly Block[] {
  const ever: readonly ProhibitionId[] = ALWAYS;
  const box = (key: string, ids: readonly ProhibitionId[]): readonly Block[] =>
    ids.length === 0
      ? []
      : [{ kind: 'notice', tone: 'never', title: words.say(key), items: ids.map((id) => words.say(`prohibitions:${id}`)) }];
  return [
    heading('documents:plan.doNot', words),
    ...box(
      'documents:plan.doNotIn',
      forbidden.filter((id) => !ever.includes(id)),
    ),
    ...box(
      'documents:plan.doNotEver',
      forbidden.filter((id) => ever.includes(id)),
    ),
  ];
}

/** The answers that led here, and what was explained to the person. */
function reasonBlocks({ walk, locality }: DocumentInput, words: Words): readonly Block[] {
  const { explained } = answersOnTrail(walk);
  const rows = walk.trail
    .filter(({ question }) => question !== 'explained')
    .map(({ question, answer }) => ({
      label: words.say(`questions:${question}.short`),
      value: spokenAnswer(question, answer, words, locality).join('\n'),
    }));
  return [
    heading('documents:plan.reasons', words),
    { kind: 'facts', rows },
    ...(explained === undefined
      ? []
      : listBlocks('documents:plan.explained', spokenAnswer('explained', explained, words, locality), words)),
  ];
}

/** What the plan rests on, each with its own date and the day by which the locality wants it looked at again. */
function sourceBlocks({ walk, locality }: DocumentInput, words: Words): readonly Block[] {
  const lines = citationsFor(rulesOf(walk)).map(({ source, sections }) => {
    const { title, publisher, date } = SOURCES[source];
    const due = reviewBy(date, locality.reviewPolicy.months);
    return words.say(sections.length > 0 ? 'documents:plan.sourceWithSections' : 'documents:plan.source', {
      title: publisher === undefined ? title : words.say('documents:plan.published', { title, publisher }),
      sections: sections.join(', '),
      dated:
        date === null || due === null
          ? words.say('documents:plan.dateNotKnown')
          : words.say('documents:plan.dated', { date: words.date(date), reviewBy: words.date(due) }),
    });
  });
  if (lines.length === 0) return [];
  return [heading('documents:plan.sources', words), ...lines.map((text) => ({ kind: 'paragraph', small: true, text }) as const)];
}
