import { answersOnTrail } from '#pathways/follow.ts';
import { type FilledField, fillForm } from '#pathways/forms/fill.ts';
import { impliedDetails } from '#pathways/forms/implied.ts';
import type { Field as OfficialField } from '#pathways/forms/official-form.ts';
import type { Outcome } from '#pathways/path.ts';
import type { Answers } from '#pathways/questions.ts';
import { conditionInWords } from './condition-words.ts';
import { fieldsOfRoute, type RouteField } from './conditions.ts';
import { coverOf } from './form-cover.ts';
import type { DocumentInput } from './input.ts';
import type { Block, Choice, Field } from './model.ts';
import { leftOut, printableDetails } from './printable.ts';
import { type Words, wordsOf } from './words.ts';

/** Lines to write on: a long answer, one that may never be asked for, one of several entries, a short answer. */
const LINES = { textarea: 6, notNow: 4, repeatable: 3, other: 1 } as const;

/** What is known for a field beyond its own value. */
interface Known {
  readonly answers: Answers;
  /** Something was typed that this document may not carry (R71). */
  readonly leftOut: boolean;
}

/**
 * The official form of the route, filled in, with room to write the rest by hand: every field that
 * the route can show, in the official order and under the official titles, those that do not show
 * now with the condition on which they will.
 */
export function formBlocks(input: DocumentInput, outcome: Outcome): readonly Block[] {
  const { walk, locality } = input;
  const words = wordsOf(input);
  const details = printableDetails(input);
  const form = fillForm(walk, details, impliedDetails(walk, locality));
  const filled = new Map(form.map((one) => [one.field.key, one]));
  const answers = answersOnTrail(walk);
  const fields = fieldsOfRoute(outcome);
  const sections = [...new Set(fields.map(({ section }) => section))];
  return [
    ...coverOf(input, outcome, form, words),
    ...sections.flatMap((section): readonly Block[] => [
      { kind: 'heading', level: 1, text: words.say(`form:sections.${section}`) },
      ...fields
        .filter((one) => one.section === section)
        .map((one) => blockOf(one, filled.get(one.field.key), { answers, leftOut: leftOut(one.field.key, input.details, details) }, words)),
    ]),
  ];
}

function blockOf({ field, condition }: RouteField, filled: FilledField | undefined, known: Known, words: Words): Choice | Field {
  const { key, options } = field;
  const value = filled?.value ?? [];
  const help = words.sayIfAny(`form:fields.${key}.help`);
  const note = noteOn(filled, known, words);
  const labelled = {
    label: words.say(`form:fields.${key}.label`),
    ...(help === undefined ? {} : { help }),
    // Where the field shows, its condition holds and needs no words.
    ...(condition === null || filled !== undefined ? {} : { condition: conditionInWords(condition, words) }),
    ...(note === undefined ? {} : { note }),
  };
  if (options !== undefined) {
    return {
      kind: 'choice',
      ...labelled,
      options: options.map((option) => ({ label: words.say(`form:options.${key}.${option}`), ticked: value.includes(option) })),
      ...(field.type === 'checkbox' && options.length > 1 ? { multiple: true as const } : {}),
    };
  }
  const written = filled === undefined ? null : writtenValue(filled, known, words);
  const room = known.leftOut && written !== null ? { linesAfter: LINES.textarea } : {};
  return { kind: 'field', ...labelled, value: written, lines: linesOf(field, filled !== undefined), ...room };
}

const linesOf = ({ type, repeatable }: OfficialField, shows: boolean): number =>
  type === 'textarea' ? LINES[shows ? 'textarea' : 'notNow'] : repeatable === undefined ? LINES.other : LINES.repeatable;

/** Why a field is blank: the case has no true answer for it, or what was typed may not be printed. */
function noteOn(filled: FilledField | undefined, { answers, leftOut }: Known, words: Words): string | undefined {
  const { blankBecause } = filled ?? {};
  if (blankBecause !== undefined)
    return words.say('documents:form.leftBlank', { why: words.say(`flags:${flagOf(blankBecause, answers)}`) });
  return leftOut ? words.say('documents:form.freeTextLeftOut') : undefined;
}

/** The unsettled point behind a box that stays blank: capacity (F7), consent that cannot be had (F8), or naming (F5). */
export function flagOf(blankBecause: NonNullable<FilledField['blankBecause']>, { capacityConcern }: Answers): 'F5' | 'F7' | 'F8' {
  if (blankBecause === 'willing-but-not-named') return 'F5';
  return capacityConcern === 'yes' ? 'F7' : 'F8';
}

function writtenValue({ field: { key, type }, value }: FilledField, { answers }: Known, words: Words): string | null {
  if (value.length > 0) return value.map((one) => (type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(one) ? words.date(one) : one)).join('\n');
  // What was ticked is the practitioner's own observation: it stands where it would be typed again.
  if (key !== 'indicators-details' || typeof answers.indicators === 'string' || !answers.indicators?.length) return null;
  return answers.indicators.map((tick) => words.say(`questions:indicators.options.${tick}.label`)).join('\n');
}
