import { isValidPhoneNumber } from 'libphonenumber-js/max';
import type { FilledField } from './fill.ts';

/**
 * Two kinds of check. What the online service would refuse never stops saving, printing or leaving.
 * What cannot be right is said at the field.
 */

/** What cannot be right here. */
export type Mistake =
  | 'date-incomplete'
  | 'date-impossible'
  | 'date-future'
  | 'date-too-early'
  | 'email-impossible'
  | 'not-a-number'
  | 'too-long';

/** What the online service would refuse although it may be right. */
export type Refusal = 'missing' | 'phone' | 'link-text' | 'known-refused' | 'too-many-files' | 'file-type';

const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
/** Values that the online lists hold with a stray space, so that choosing them is refused. */
const KNOWN_REFUSED = ['Dromore ', 'Citizen of Vanuatu '];
/** What the online service takes for a web or email address, or a file name: words joined by a full stop (checked there on two boxes only). */
const LINK_TEXT = /\S+@\S+|https?:|www\.|[a-z]\.[a-z]/;

/** Day, month and year of a date that is being typed: `YYYY-MM-DD`, each part possibly empty. */
export const datePartsOf = (value: string): readonly [year: string, month: string, day: string] => {
  const [year = '', month = '', day = ''] = value.split('-');
  return [year, month, day];
};

/**
 * What is wrong with a field itself, or null.
 *
 * @param today `YYYY-MM-DD`; the caller has the clock
 */
export function mistakeIn({ field, value }: FilledField, today: string): Mistake | null {
  const [first = ''] = value;
  if (first === '') return null;
  if (field.maxLength !== undefined && value.some((one) => lengthOnline(one) > (field.maxLength ?? 0))) return 'too-long';
  if (field.type === 'date') return mistakeInDate(first, today);
  if (field.type === 'email') return EMAIL.test(first.trim()) ? null : 'email-impossible';
  if (field.type === 'number') return /^\d+$/.test(first.trim()) ? null : 'not-a-number';
  return null;
}

function mistakeInDate(value: string, today: string): Mistake | null {
  const [year, month, day] = datePartsOf(value);
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return 'date-incomplete';
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return 'date-impossible';
  const iso = date.toISOString().slice(0, 10);
  if (iso > today) return 'date-future';
  return iso <= '1900-01-01' ? 'date-too-early' : null;
}

/** The length that the online service counts: ends trimmed, a line break as two. */
export const lengthOnline = (text: string): number => text.trim().replace(/\r?\n/g, '\r\n').length;

/** What the online service would refuse in a field, or null. */
export function refusalOf({ field, value }: FilledField): Refusal | null {
  if (value.length === 0) return field.required ? 'missing' : null;
  const rules = new Map((field.checks ?? []).map((check) => [check.rule, check.value]));
  if (rules.has('no-link-text') && value.some((one) => LINK_TEXT.test(one))) return 'link-text';
  if (rules.has('phone-valid') && value.some((one) => !isValidPhoneNumber(one, 'GB'))) return 'phone';
  if (value.some((one) => KNOWN_REFUSED.includes(one))) return 'known-refused';
  const types = rules.get('file-types');
  if (Array.isArray(types) && value.some((name) => !types.includes(name.split('.').at(-1)?.toLowerCase() ?? ''))) return 'file-type';
  // With a hundred files the service refuses to go on: 99 is the number that works.
  return rules.has('file-count-max') && value.length > 99 ? 'too-many-files' : null;
}

/**
 * Whether a date of birth contradicts the age that the case was answered with.
 *
 * @param born `YYYY-MM-DD`, possibly incomplete
 * @param ageStatus the age group of the form: only a settled one can be contradicted
 * @returns what the date says instead, or null
 */
export function contradictsAge(born: string, ageStatus: string | undefined, today: string): 'is-child' | 'is-adult' | null {
  if (mistakeInDate(born, today) !== null) return null;
  const [year, month, day] = datePartsOf(born).map(Number) as [number, number, number];
  const turns18 = new Date(Date.UTC(year + 18, month - 1, day)).toISOString().slice(0, 10);
  const isAdult = turns18 <= today;
  if (ageStatus === '18-or-over' && !isAdult) return 'is-child';
  return ageStatus === 'under-18' && isAdult ? 'is-adult' : null;
}
