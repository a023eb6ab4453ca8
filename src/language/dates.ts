/**
 * A date of a source in words, as exact as the source itself: `2026-04` becomes April 2026.
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function dateInWords(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(language.startsWith('en') ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
}
