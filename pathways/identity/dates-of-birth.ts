import type { Span } from './hit.ts';
import { type Found, matches, span } from './patterns.ts';
import { sentenceAt, sentences } from './sentences.ts';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const DAYS_AND_MONTHS: readonly RegExp[] = [
  // 12/03/1998, 12.3.98, 12 03 1998, and the month first.
  new RegExp(
    `(?<![\\p{L}\\p{N}/.-])${DAY}(?<gap>\\s?[/.\\\\-]\\s?|\\s)${DAY}\\k<gap>(?<year>\\d{4}|\\d{2})(?![\\p{L}\\p{N}/]|[.:-]\\d)`,
    'dgu',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}/.-])(?<year>\\d{4})(?<gap>[/.\\s-])${DAY}\\k<gap>${DAY}(?![\\p{L}\\p{N}/]|[.:-]\\d)`, 'dgu'),
  // 12 March 1998, 12th of March 98, 12-Mar-1998.
  new RegExp(
    `(?<![\\p{L}\\p{N}])${DAY}(?:st|nd|rd|th)?[\\s.-]{0,2}(?:of\\s)?(?:${MONTH})[\\s.,'/-]{0,3}(?<year>\\d{4}|\\d{2})(?![\\p{L}\\p{N}:])`,
    'dgiu',
  ),
  // March 12, 1998.
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${MONTH})\\.?\\s{1,2}${DAY}(?:st|nd|rd|th)?,?\\s{1,2}(?<year>\\d{4})(?![\\p{L}\\p{N}:])`, 'dgiu'),
  // 12031998 and 120398: only next to words of birth.
  /(?<![\p{L}\p{N}+/.-])(?<solid>(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2]))(?<year>(?:19|20)\d\d|\d\d)(?![\p{L}\p{N}/.-])/dgu,
];

/** Words of birth, in English and as they stand on the papers that practitioners copy from. */
const BIRTH =
  /(?<!\p{L})(?:born|birth|birthdays?|bday|b-day|birthdate|d\.?\s?o\.?\s?b\.?|y\.?o\.?b\.?|nascut[aă]?|născut[aă]?|urodz\w*|ur\.|narozen\w*|naroden\w*|gimus\w*|dzim\w*|né|née|nato|nata|nacid[oa]|geboren|geb\.|lindur|nasc\.|род[ии]\p{L}*|роден\p{L}*|народ\p{L}*)(?!\p{L})/iu;

/** Years in which somebody who is alive may have been born. */
const EARLIEST = 1920;
const LATEST = 2030;

/** Full dates that are, or may be, a date of birth: sure beside a word of birth, a question elsewhere in its sentence. Other dates are the story's. */
export function datesOfBirth(text: string): readonly Span[] {
  const dates = DAYS_AND_MONTHS.flatMap((pattern) => matches(text, pattern)).filter(isPlausible);
  if (dates.length === 0) return [];
  const all = sentences(text);
  return dates.flatMap((date) => {
    if (isBeside(text, date)) return [span(date, 'date-of-birth', true)];
    const sentence = sentenceAt(all, date.start);
    const isAsked =
      date.groups.solid === undefined &&
      sentence !== undefined &&
      BIRTH.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2000)));
    return isAsked ? [span(date, 'date-of-birth', false)] : [];
  });
}

function isPlausible({ groups: { year = '' } }: Found): boolean {
  return year.length === 2 || (Number(year) >= EARLIEST && Number(year) <= LATEST);
}

/** No other number and no full sentence between the word of birth and the date. */
function isBeside(text: string, { start, end }: Found): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 22);
  const lead = before.replace(/^.*(?:\d|[!?;]|\.\s(?=\p{Lu}\p{Ll}))/su, '');
  return BIRTH.test(lead) || BIRTH.test(after.replace(/[.;!?\n\d,].*$/s, ''));
}
