import { Temporal } from 'temporal-polyfill';
import bankHolidays from './national/bank-holidays.json' with { type: 'json' };

/**
 * When a contact answers. Hours are those of the clock on the wall in England, summer time included,
 * wherever the device thinks it is; the moment is always passed in.
 */

/** From Monday to Sunday, as `Temporal` numbers them from 1. */
export const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
type Day = (typeof DAYS)[number];

/** Some days of the week and the hours on each, as `HH:MM`; an end that is not after the start is on the next day. */
export interface OpeningPeriod {
  readonly days: readonly Day[];
  readonly from: string;
  readonly to: string;
}

/** Day and night, or week by week with what the source says of bank holidays. */
export type Hours =
  | { readonly always: true }
  | { readonly weekly: readonly OpeningPeriod[]; readonly bankHolidays: 'closed' | 'as-usual' | 'not-known' };

/** Whether somebody answers at a moment. Times are instants in milliseconds since 1970, as `Date` has them. */
export type OpenState =
  | { readonly is: 'always-open' }
  | { readonly is: 'open'; readonly until: number; readonly minutesLeft: number }
  | { readonly is: 'closed'; readonly opensAt: number | null }
  /** The source gives no hours; or today is a bank holiday and it does not say what happens then. */
  | { readonly is: 'not-known'; readonly because: 'no-hours' | 'bank-holiday' };

/** The clock that hours are read off. */
export const TIME_ZONE = 'Europe/London';

const HOLIDAYS: ReadonlySet<string> = new Set(bankHolidays.england);
const LAST_YEAR = Number(bankHolidays.england.at(-1)?.slice(0, 4));

/** Looks no further ahead than this for the next opening: a week, and the longest run of holidays. */
const DAYS_AHEAD = 12;

const zoned = (at: number): Temporal.ZonedDateTime => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(TIME_ZONE);

/** The date in England at a moment, as `YYYY-MM-DD`. */
export const dateInEngland = (at: number): string => zoned(at).toPlainDate().toString();

/** Whether a date is a bank holiday in England; null where the calendar does not reach that far. */
export const isBankHoliday = (date: string): boolean | null => (Number(date.slice(0, 4)) > LAST_YEAR ? null : HOLIDAYS.has(date));

/**
 * Whether somebody answers at a moment, and until when or from when.
 *
 * @param hours null where the source gives none
 * @param at milliseconds since 1970
 */
export function openAt(hours: Hours | null, at: number): OpenState {
  if (hours === null) return { is: 'not-known', because: 'no-hours' };
  if ('always' in hours) return { is: 'always-open' };
  const today = dayAt(at);
  const spans = spansAround(hours, today);
  const current = spans.find(({ from, to }) => from <= at && at < to);
  if (current !== undefined) {
    // Opening hours that meet, as at midnight, are one stretch to whoever rings.
    const until = spans.reduce((end, { from, to }) => (from <= end && to > end ? to : end), current.to);
    return { is: 'open', until, minutesLeft: Math.ceil((until - at) / 60_000) };
  }
  if (hours.bankHolidays === 'not-known' && isBankHoliday(today.toString()) !== false) return { is: 'not-known', because: 'bank-holiday' };
  return { is: 'closed', opensAt: spans.find(({ from }) => from > at)?.from ?? null };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

type Weekly = Extract<Hours, { weekly: unknown }>;

/** The last answers, as one screen asks for the same day and moment many times over. */
const lastSpans = new WeakMap<Weekly, { readonly today: string; readonly spans: readonly Span[] }>();
let lastDay: { readonly at: number; readonly day: Temporal.PlainDate } | null = null;

function dayAt(at: number): Temporal.PlainDate {
  if (lastDay?.at !== at) lastDay = { at, day: zoned(at).toPlainDate() };
  return lastDay.day;
}

/** The stretches of opening that begin from yesterday on, in their order; none on a holiday unless the source says so. */
function spansAround(hours: Weekly, today: Temporal.PlainDate): readonly Span[] {
  const known = lastSpans.get(hours);
  if (known?.today === today.toString()) return known.spans;
  const days = Array.from({ length: DAYS_AHEAD }, (_, ahead) => today.add({ days: ahead - 1 }));
  const spans = days.flatMap((date) => spansOn(hours, date)).sort((one, other) => one.from - other.from);
  lastSpans.set(hours, { today: today.toString(), spans });
  return spans;
}

function spansOn({ weekly, bankHolidays: onHolidays }: Weekly, date: Temporal.PlainDate): readonly Span[] {
  if (onHolidays !== 'as-usual' && isBankHoliday(date.toString()) !== false) return [];
  const day = DAYS[date.dayOfWeek - 1] as Day;
  return weekly
    .filter(({ days }) => days.includes(day))
    .map(({ from, to }) => ({ from: instantOf(date, from), to: instantOf(to > from ? date : date.add({ days: 1 }), to) }));
}

/** A time that the spring change leaves out counts as the moment of the change; one that autumn has twice, as the first. */
const instantOf = (date: Temporal.PlainDate, time: string): number =>
  date.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
