const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long until something happens, in the largest unit of which there are two: `in 6 days`, `in 47 hours`. Rounded down, so
 * that more time is never promised than there is.
 *
 * @param left milliseconds; less than none counts as none
 */
export function timeLeft(left: number, language: string): string {
  const inWords = new Intl.RelativeTimeFormat(language.startsWith('en') ? 'en-GB' : language, { numeric: 'always' });
  const count = (unit: number) => Math.max(0, Math.floor(left / unit));
  if (left >= 2 * DAY) return inWords.format(count(DAY), 'day');
  return left >= 2 * HOUR ? inWords.format(count(HOUR), 'hour') : inWords.format(count(MINUTE), 'minute');
}
