import local from '#locality/sources.json' with { type: 'json' };
import type { FlagId, RuleId } from './questions.ts';
import national from './sources.json' with { type: 'json' };

/** The name of a source: S numbers are national ones, the others are the locality's own. */
export type SourceId = keyof typeof national.sources | keyof typeof local.sources;

/** A document that rules rest on. */
export interface Source {
  readonly title: string;
  readonly publisher?: string;
  /** Null where the document is not on the web. */
  readonly url: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as the document itself; null where it gives no date. */
  readonly date: string | null;
  /**
   * `current`: official and in force, or of this year's service. `older`: official, but dated, undated,
   * superseded or seen only in part. `secondary`: not from an official publisher, or seen only in
   * reproduction. `local`: a page or paper of the locality.
   */
  readonly standing: 'current' | 'older' | 'secondary' | 'local';
}

/** What one source says for a set of rules. */
export interface Citation {
  readonly source: SourceId;
  /** Sections, pages or regulations as the source numbers them; empty where the whole of it is meant. */
  readonly sections: readonly string[];
  /** The rules that rest on it here. */
  readonly rules: readonly RuleId[];
}

/** Every source that a rule in use rests on. */
export const SOURCES = { ...national.sources, ...local.sources } as Readonly<Record<SourceId, Source>>;

/** The unsettled points that the app relies on, for showing them together. */
export const FLAGS = national.flags as readonly FlagId[];

interface Basis {
  readonly source: SourceId;
  readonly section: string | null;
}

/**
 * Rule by rule; an empty list is a rule that this tool set itself (R123). R rules are in the national
 * file, H rules in the locality's: another locality rests on its own papers, never on Hertfordshire's.
 */
const BASES = new Map(Object.entries({ ...national.rules, ...local.rules }) as unknown as readonly [RuleId, readonly Basis[]][]);

/** Whether a rule is listed in one of the two files. */
export const ruleIsKnown = (rule: RuleId): boolean => BASES.has(rule);

/**
 * The sources behind a set of rules, each once, in the order in which the rules first name them.
 *
 * @param rules rules as catalogues and contacts cite them; one that is not listed adds nothing
 */
export function citationsFor(rules: readonly RuleId[]): readonly Citation[] {
  const cited = rules.flatMap((rule) => (BASES.get(rule) ?? []).map((basis) => ({ ...basis, rule })));
  return [...new Set(cited.map(({ source }) => source))].map((source) => {
    const here = cited.filter((basis) => basis.source === source);
    return {
      source,
      sections: [...new Set(here.flatMap(({ section }) => section ?? []))],
      rules: [...new Set(here.map(({ rule }) => rule))],
    };
  });
}

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The last day of a month; months count from 1, and one past December is January of the next year. */
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Year, month and day of the end of a partial date, or null where it is not a date. */
function endOf(date: string): readonly [number, number, number] | null {
  const [, years, months, days] = PARTIAL_DATE.exec(date) ?? [];
  if (years === undefined) return null;
  const year = Number(years);
  const month = Number(months ?? 12);
  if (month < 1 || month > 12) return null;
  const day = Number(days ?? lastDay(year, month));
  return day < 1 || day > lastDay(year, month) ? null : [year, month, day];
}

/** Whether a text is a day, a month or a year that exists: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const isPartialDate = (date: string): boolean => endOf(date) !== null;

/**
 * The last day on which a source counts as fresh: the end of its date and so many months, on the same
 * day of the month or, where that month is shorter, on its last.
 *
 * @param date a partial date, or null where it is not known
 * @param months whole months, from the locality's review policy
 * @returns `YYYY-MM-DD`, or null where the date is not known
 * @throws where the date is not one
 */
export function reviewBy(date: string | null, months: number): string | null {
  if (date === null) return null;
  const end = endOf(date);
  if (end === null) throw new Error(`Not a date: ${date}`);
  const [year, month, day] = end;
  const due = year * 12 + (month - 1) + months;
  const [dueYear, dueMonth] = [Math.floor(due / 12), (due % 12) + 1];
  const dueDay = Math.min(day, lastDay(dueYear, dueMonth));
  return [String(dueYear).padStart(4, '0'), String(dueMonth).padStart(2, '0'), String(dueDay).padStart(2, '0')].join('-');
}

export type ReviewState = 'date-not-known' | 'past-review' | 'within-review';

/**
 * How fresh a source is.
 *
 * @param date a partial date, or null where it is not known
 * @param months whole months, from the locality's review policy
 * @param today `YYYY-MM-DD`; the caller has the clock
 * @throws where the date is not one
 */
export function reviewState(date: string | null, months: number, today: string): ReviewState {
  const due = reviewBy(date, months);
  if (due === null) return 'date-not-known';
  return due < today ? 'past-review' : 'within-review';
}
