import * as z from 'zod/mini';
import type { RoleId } from '../actions.ts';
import {
  DIRECTORY_COLUMNS,
  DIRECTORY_ROLES,
  type DirectoryColumn,
  type DirectoryEntry,
  type DirectoryProblem,
  type DirectoryProblemId,
  LONGEST,
  REQUIRED_COLUMNS,
} from './directory.ts';
import { readPhone } from './phone-number.ts';
import type { Pack } from './schema.ts';

/** What rows are checked against. */
export interface DirectoryGrounds {
  readonly districts: Pack['districts'];
  /** `YYYY-MM-DD`; the caller has the clock. */
  readonly today: string;
}

/** What came of reading. */
export interface DirectoryRead {
  /** How many rows held anything. */
  readonly rows: number;
  /** Those of rows without a problem. */
  readonly entries: readonly DirectoryEntry[];
  readonly problems: readonly DirectoryProblem[];
}

/** Reads a directory row by row, so that a long one can be read in turns. Nothing in a row makes it throw. */
export interface DirectoryReader {
  /**
   * @param row its number, as a person counts
   * @param cells texts by heading; under an empty heading, what stands beside the table. Numbers count as text and null as empty
   */
  readonly read: (row: number, cells: unknown) => void;
  /** Notes a row that could not be taken apart into cells. */
  readonly refuse: (row: number, problem: DirectoryProblemId) => void;
  /** How many rows held anything so far. */
  readonly rows: () => number;
  readonly result: () => DirectoryRead;
}

const cell = z.nullish(z.union([z.string(), z.number()]));
const row = z.record(z.string(), z.unknown());
const email = z.email();
const date = z.iso.date();
const fits = (schema: z.ZodMiniType, value: unknown) => z.safeParse(schema, value).success;

/** Stands for a value that is neither text nor a number; no tidied text holds a control character. */
const NOT_TEXT = '\0';

/** More headings than this are not looked at one by one. */
const MOST_HEADINGS = 100;
const SHOWN = 80;
const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** One line in NFC: a line break, tab or control character would be lost in a document. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
const folded = (text: string): string => tidy(text).toLowerCase();
const columnNamed = (heading: string): DirectoryColumn | undefined =>
  DIRECTORY_COLUMNS.find((column) => column === folded(heading).replaceAll(' ', ''));

/**
 * Starts reading a directory.
 *
 * @param headings as the file spells them; an empty one names no column
 */
export function directoryReader(headings: readonly string[], { districts, today }: DirectoryGrounds): DirectoryReader {
  const entries: DirectoryEntry[] = [];
  const problems: DirectoryProblem[] = [];
  const headingOf = new Map<DirectoryColumn, string>();
  const seen = new Map<string, number>();
  let rows = 0;

  const note = (at: number, column: string | null, problem: DirectoryProblemId, value = '') => {
    problems.push({ row: at, column: column === null ? null : shortened(column), problem, value: shortened(value) });
  };

  for (const heading of headings.filter((one) => tidy(one) !== '').slice(0, MOST_HEADINGS)) {
    const column = columnNamed(heading);
    if (column === undefined) note(1, heading, 'unknown-column', heading);
    else if (headingOf.has(column)) note(1, heading, 'column-twice', heading);
    else headingOf.set(column, heading);
  }
  const missing = REQUIRED_COLUMNS.filter((column) => !headingOf.has(column));
  for (const column of missing) note(1, column, 'missing-column');
  const reachable = headingOf.has('phone') || headingOf.has('phone2') || headingOf.has('email');
  if (!reachable) note(1, 'phone', 'missing-column');
  const readable = missing.length === 0 && reachable;

  function read(at: number, given: unknown): void {
    if (!fits(row, given)) {
      rows += 1;
      note(at, null, 'not-a-row');
      return;
    }
    const cells = new Map(Object.entries(given as Readonly<Record<string, unknown>>));
    const values = new Map<DirectoryColumn, string>();
    for (const [column, heading] of headingOf) {
      const value = cells.get(heading);
      values.set(column, fits(cell, value) ? tidy(String(value ?? '')) : NOT_TEXT);
    }
    const beside = fits(cell, cells.get('')) ? tidy(String(cells.get('') ?? '')) : NOT_TEXT;
    if (beside === '' && [...values.values()].every((value) => value === '')) return;
    rows += 1;
    if (!readable) return;

    const before = problems.length;
    if (beside !== '') note(at, null, 'too-many-values', beside);
    const take = (column: DirectoryColumn): string => {
      const value = values.get(column) ?? '';
      if (value === NOT_TEXT) note(at, column, 'not-text');
      else if (value === '' && (REQUIRED_COLUMNS as readonly string[]).includes(column)) note(at, column, 'missing');
      else if (value.length > (LONGEST[column] ?? Number.POSITIVE_INFINITY)) note(at, column, 'too-long', value);
      else return value;
      return '';
    };

    const organisation = take('organisation');
    const district = districtOf(at, take('district'));
    const post = take('post');
    const role = roleOf(at, take('role'));
    const phone = [...new Set([...phonesOf(at, 'phone', take('phone')), ...phonesOf(at, 'phone2', take('phone2'))])];
    const address = take('email');
    if (address !== '' && !fits(email, address)) note(at, 'email', 'email-impossible', address);
    const hours = take('hours');
    const checked = take('checked');
    if (checked !== '' && !fits(date, checked)) note(at, 'checked', 'date-impossible', checked);
    else if (checked > today) note(at, 'checked', 'date-future', checked);
    const remark = take('note');
    if (['phone', 'phone2', 'email'].every((column) => (values.get(column as DirectoryColumn) ?? '') === ''))
      note(at, 'phone', 'no-way-to-reach');

    if (organisation !== '' && post !== '' && district !== undefined) {
      const same = [organisation, district ?? '', post].map(folded).join('\n');
      const earlier = seen.get(same);
      if (earlier === undefined) seen.set(same, at);
      else note(at, null, 'repeated', String(earlier));
    }
    if (problems.length > before || district === undefined || role === undefined) return;
    entries.push({
      organisation,
      district,
      post,
      role,
      phone,
      email: address || null,
      hours: hours || null,
      checked,
      note: remark || null,
    });
  }

  function districtOf(at: number, value: string): string | null | undefined {
    if (value === '') return null;
    const district = districts.find(({ id, name }) => id === folded(value) || folded(name) === folded(value));
    if (district === undefined) note(at, 'district', 'unknown-district', value);
    return district?.id;
  }

  function roleOf(at: number, value: string): RoleId | null | undefined {
    if (value === '') return null;
    const role = DIRECTORY_ROLES.find((one) => one === folded(value));
    if (role === undefined) note(at, 'role', 'unknown-role', value);
    return role;
  }

  function phonesOf(at: number, column: DirectoryColumn, value: string): readonly string[] {
    if (value === '') return [];
    const number = readPhone(value);
    if (number.ok) return [number.phone];
    note(at, column, number.problem, value);
    return [];
  }

  return {
    read,
    refuse: (at, problem) => {
      rows += 1;
      note(at, null, problem);
    },
    rows: () => rows,
    result: () => ({ rows, entries, problems }),
  };
}
