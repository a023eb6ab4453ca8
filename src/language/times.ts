import { DAYS, type OpeningPeriod, TIME_ZONE } from '#pathways/localities/hours.ts';

/** Moments in words, by the clock of England wherever the device is. Moments are milliseconds since 1970. */

const localeOf = (language: string) => (language.startsWith('en') ? 'en-GB' : language);

const formatted = (at: number, language: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(localeOf(language), { timeZone: TIME_ZONE, ...options }).format(at);

const DAY = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
const A_WEEK = 6 * 24 * 60 * 60_000;

/** The day and the time in full, as on a wall: `Tuesday 24 November 2026 at 14:05`. */
export const momentInWords = (at: number, language: string): string =>
  formatted(at, language, { dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23' });

/** A moment seen from another: the time alone on the same day, with the day of the week in the week to come, with the date after that. */
export function momentFrom(now: number, at: number, language: string): string {
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  if (formatted(at, language, DAY) === formatted(now, language, DAY)) return formatted(at, language, time);
  if (at - now < A_WEEK) return formatted(at, language, { weekday: 'long', ...time });
  return formatted(at, language, { weekday: 'long', day: 'numeric', month: 'long', ...time });
}

/** Any Monday; the days after it have the names of the week. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_LENGTH = 24 * 60 * 60_000;

/** Weekly hours, a line to each period: `Monday – Thursday 09:00 – 17:30`. Days that follow one another are one range. */
export function weekInWords(weekly: readonly OpeningPeriod[], language: string): readonly string[] {
  const days = new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', weekday: 'long' });
  const times = new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const dayAt = (index: number) => MONDAY + index * DAY_LENGTH;
  const timeAt = (time: string) => Date.parse(`1970-01-01T${time}Z`);
  return weekly.map(({ days: on, from, to }) => {
    const present = on.map((day) => DAYS.indexOf(day));
    const firsts = present.filter((index) => !present.includes(index - 1));
    const lasts = present.filter((index) => !present.includes(index + 1));
    const runs = firsts.map((first, at) => [first, lasts[at] ?? first] as const);
    const named = runs.map(([first, last]) => days.formatRange(dayAt(first), dayAt(last)));
    return `${named.join(', ')} ${times.format(timeAt(from))} – ${times.format(timeAt(to))}`;
  });
}
