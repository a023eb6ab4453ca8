import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DIRECTORY_COLUMNS,
  DIRECTORY_ROLES,
  type DirectoryProblem,
  LONGEST,
  REQUIRED_COLUMNS,
  rowOf,
} from '#pathways/localities/directory.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { type DirectoryRead, directoryReader } from '#pathways/localities/read-directory.ts';

/** Reading a partnership's directory: what is accepted, what is refused and where, and that nothing breaks the reader. */

const TODAY = '2026-11-24';
const GROUNDS = { districts: LOCALITY.districts, today: TODAY };

type Row = Readonly<Record<string, unknown>>;

const good = {
  organisation: 'Example Borough Council',
  district: 'St Albans',
  post: 'Modern slavery lead',
  role: 'district-lead',
  phone: '01632 960123',
  phone2: '07700 900123',
  email: 'lead@example.org',
  hours: 'Weekdays',
  checked: '2026-11-20',
  note: 'Ask for the duty officer',
} as const;

/** Reads rows as a table has them: headings in row 1. */
function readRows(rows: readonly unknown[], headings: readonly string[] = DIRECTORY_COLUMNS): DirectoryRead {
  const reader = directoryReader(headings, GROUNDS);
  for (const [index, row] of rows.entries()) reader.read(index + 2, row);
  return reader.result();
}
const problemsOf = (row: Row): readonly DirectoryProblem[] => readRows([{ ...good, ...row }]).problems;
const entryOf = (row: Row) => readRows([{ ...good, ...row }]).entries[0];

describe('a good row', () => {
  test('is an entry with everything that was filled in', () => {
    expect(readRows([good])).toEqual({
      rows: 1,
      problems: [],
      entries: [
        {
          organisation: 'Example Borough Council',
          district: 'st-albans',
          post: 'Modern slavery lead',
          role: 'district-lead',
          phone: ['01632 960123', '07700 900123'],
          email: 'lead@example.org',
          hours: 'Weekdays',
          checked: '2026-11-20',
          note: 'Ask for the duty officer',
        },
      ],
    });
  });

  test('needs no more than an organisation, a post, a day and one way to reach it', () => {
    const row = { organisation: 'A', post: 'B', checked: TODAY, phone: '101' };
    expect(readRows([row], Object.keys(row)).entries).toEqual([
      { ...row, district: null, role: null, phone: ['101'], email: null, hours: null, note: null },
    ]);
  });

  test.each(['st-albans', 'St Albans', ' ST ALBANS '])('names a district by its id or its name: %s', (district) => {
    expect(entryOf({ district })?.district).toBe('st-albans');
  });

  test('is kept as it was typed, trimmed, in NFC and on one line', () => {
    expect(entryOf({ organisation: '  Cafe\u0301\tfor\r\nall ' })?.organisation).toBe('Café for all');
    expect(entryOf({ note: '<b>=1+1</b> \u202eabc' })?.note).toBe('<b>=1+1</b> \u202eabc');
  });

  test('may spell its headings in capitals and with a space', () => {
    const row = { ORGANISATION: 'A', Post: 'B', ' Checked ': TODAY, 'Phone 2': '999' };
    expect(readRows([row], Object.keys(row)).entries[0]?.phone).toEqual(['999']);
  });

  test('written again reads as the same entry', () => {
    const { entries } = readRows([
      good,
      { ...good, district: '', role: '', phone: '+353 1 234 5678', phone2: '', email: '', hours: '', note: '' },
    ]);
    expect(entries).toHaveLength(2);
    expect(readRows(entries.map(rowOf)).entries).toEqual(entries);
  });
});

describe('a phone number is shown as it is dialled here', () => {
  test.each([
    ['999', '999'],
    ['101', '101'],
    ['111', '111'],
    ['116 123', '116123'],
    ['08000 121 700', '08000 121 700'],
    ['0800 1111', '0800 1111'],
    ['08001111', '0800 1111'],
    ['01632960123', '01632 960123'],
    ['+44 (0)1632 960123', '01632 960123'],
    ['1632960123', '01632 960123'],
    ['020 7946 0958', '020 7946 0958'],
    ['0044 20 79460958', '020 7946 0958'],
    ['+353 1 234 5678', '+353 1 234 5678'],
    ['+35312345678', '+353 1 234 5678'],
  ])('%s', (typed, shown) => {
    expect(entryOf({ phone: typed, phone2: '' })?.phone).toEqual([shown]);
  });

  test('two spellings of one number are one', () => {
    expect(entryOf({ phone: '01632 960123', phone2: '+441632960123' })?.phone).toEqual(['01632 960123']);
  });
});

describe('a row that cannot be right is refused, and the column is named', () => {
  const broken: Readonly<Record<string, readonly [Row, Partial<DirectoryProblem>]>> = {
    'no organisation': [{ organisation: ' ' }, { column: 'organisation', problem: 'missing' }],
    'no post': [{ post: '' }, { column: 'post', problem: 'missing' }],
    'no day': [{ checked: null }, { column: 'checked', problem: 'missing' }],
    'a long organisation': [{ organisation: 'a'.repeat(201) }, { column: 'organisation', problem: 'too-long' }],
    'long hours': [{ hours: 'a'.repeat(101) }, { column: 'hours', problem: 'too-long' }],
    'a long note': [{ note: 'a'.repeat(301) }, { column: 'note', problem: 'too-long', value: `${'a'.repeat(80)}…` }],
    'an unknown district': [{ district: 'Atlantis' }, { column: 'district', problem: 'unknown-district', value: 'Atlantis' }],
    'an unknown role': [{ role: 'friend' }, { column: 'role', problem: 'unknown-role', value: 'friend' }],
    'a number without its area': [{ phone: '960123' }, { column: 'phone', problem: 'phone-impossible', value: '960123' }],
    'a number that is too long': [{ phone: '01632 9601234567' }, { column: 'phone', problem: 'phone-impossible' }],
    'words around a number': [{ phone2: 'ask 01632 960123' }, { column: 'phone2', problem: 'phone-impossible' }],
    'two numbers in one cell': [{ phone: '01632 960123 / 01632 960124' }, { column: 'phone', problem: 'phone-impossible' }],
    'a number that a spreadsheet has spoilt': [{ phone: '1.63296E+09' }, { column: 'phone', problem: 'phone-impossible' }],
    'an extension': [{ phone: '01632 960123 ext 4' }, { column: 'phone', problem: 'phone-extension' }],
    'no way to reach it': [
      { phone: '', phone2: '', email: '' },
      { column: 'phone', problem: 'no-way-to-reach' },
    ],
    'an address without a place': [{ email: 'lead@' }, { column: 'email', problem: 'email-impossible' }],
    'two addresses': [{ email: 'a@example.org, b@example.org' }, { column: 'email', problem: 'email-impossible' }],
    'a day in another order': [{ checked: '20/11/2026' }, { column: 'checked', problem: 'date-impossible', value: '20/11/2026' }],
    'a day that no month has': [{ checked: '2026-02-30' }, { column: 'checked', problem: 'date-impossible' }],
    tomorrow: [{ checked: '2026-11-25' }, { column: 'checked', problem: 'date-future' }],
    'text beside the table': [{ '': 'x' }, { column: null, problem: 'too-many-values', value: 'x' }],
    'a list where text belongs': [{ note: ['x'] }, { column: 'note', problem: 'not-text' }],
  };

  test.each(Object.entries(broken))('%s', (_, [row, problem]) => {
    expect(problemsOf(row)).toEqual([expect.objectContaining({ row: 2, ...problem })]);
    expect(entryOf(row)).toBeUndefined();
  });

  test('the second of two rows with one organisation, district and post', () => {
    const { entries, problems } = readRows([
      good,
      { ...good, district: '' },
      { ...good, organisation: 'EXAMPLE  borough council', phone: '999' },
    ]);
    expect(entries).toHaveLength(2);
    expect(problems).toEqual([{ row: 4, column: null, problem: 'repeated', value: '2' }]);
  });

  test('everything that is wrong with a row is said, and the rows around it stay good', () => {
    const { entries, problems, rows } = readRows([good, { ...good, post: '', phone: 'x', checked: 'y' }, { ...good, post: 'Other' }]);
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [3, 'post'],
      [3, 'phone'],
      [3, 'checked'],
    ]);
    expect([entries.length, rows]).toEqual([2, 3]);
  });

  test('empty rows count as nothing, and those after them keep their number', () => {
    const { rows, problems } = readRows([{}, { organisation: ' ' }, { ...good, phone: 'x' }]);
    expect([rows, problems[0]?.row]).toEqual([1, 4]);
  });

  test('what is no row at all', () => {
    const { problems } = readRows([null, 'text', 7, [good]]);
    expect(problems.map(({ problem }) => problem)).toEqual(['not-a-row', 'not-a-row', 'not-a-row', 'not-a-row']);
  });
});

describe('headings that are wrong are said once, and not again in every row', () => {
  test.each(REQUIRED_COLUMNS)('without %s nothing is an entry', (column) => {
    const { entries, problems } = readRows(
      [good, good],
      DIRECTORY_COLUMNS.filter((one) => one !== column),
    );
    expect(problems).toEqual([{ row: 1, column, problem: 'missing-column', value: '' }]);
    expect(entries).toEqual([]);
  });

  test('a table in which nobody can be reached', () => {
    expect(readRows([good], ['organisation', 'post', 'checked']).problems).toMatchObject([{ column: 'phone', problem: 'missing-column' }]);
  });

  test('a column for a person’s name is refused, and the rows can be had without it', () => {
    const { entries, problems } = readRows([{ ...good, 'Contact name': 'Alex' }], [...DIRECTORY_COLUMNS, 'Contact name']);
    expect(problems).toEqual([{ row: 1, column: 'Contact name', problem: 'unknown-column', value: 'Contact name' }]);
    expect(JSON.stringify(entries)).not.toContain('Alex');
    expect(entries).toHaveLength(1);
  });

  test('a column that is there twice', () => {
    expect(readRows([good], [...DIRECTORY_COLUMNS, 'Phone']).problems).toMatchObject([
      { row: 1, column: 'Phone', problem: 'column-twice' },
    ]);
  });
});

describe('nothing breaks the reader', () => {
  const heading = fc.oneof(
    fc.constantFrom(...DIRECTORY_COLUMNS, '__proto__', 'constructor', 'toString', ''),
    fc.string({ unit: 'binary' }),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('0', '1', '+', '-', '(', 'e', 'x', 't', '4', ' ', '٠') }),
    fc.constantFrom('=1+1', '2026-11-20', '\0', '\ud800', 'St Albans', '<img src=x onerror=alert(1)>'),
  );

  test('neither any headings with any values', () => {
    fc.assert(
      fc.property(fc.array(heading), fc.array(fc.dictionary(heading, fc.oneof(text, fc.jsonValue()))), (headings, rows) => {
        const { entries, problems } = readRows(rows, headings);
        expect(entries.length === 0 || problems.every(({ row }) => row >= 1)).toBe(true);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('nor any texts in the columns; what is accepted has the form that it promises', () => {
    const row = fc.record(Object.fromEntries(DIRECTORY_COLUMNS.map((column) => [column, fc.oneof(fc.constant(good[column]), text)])));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { entries } = readRows(rows);
        for (const entry of entries) {
          expect(entry.organisation.length).toBeLessThanOrEqual(LONGEST.organisation ?? 0);
          expect(entry.phone.length + (entry.email === null ? 0 : 1)).toBeGreaterThan(0);
          expect(entry.checked <= TODAY).toBe(true);
        }
        expect(readRows(entries.map(rowOf))).toMatchObject({ problems: [], entries });
      }),
      { numRuns: 500 },
    );
  });
});

describe('docs/directory-format.md', () => {
  const page = readFileSync('docs/directory-format.md', 'utf8');
  const firstCells = (table: string) => [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
  const sectionOf = (heading: string) => page.slice(page.indexOf(`## ${heading}`)).split('\n## ')[0] ?? '';

  test('lists the columns that there are, in their order, and which of them are needed', () => {
    expect(firstCells(sectionOf('Columns'))).toEqual([...DIRECTORY_COLUMNS]);
    const needed = [...sectionOf('Columns').matchAll(/^\| `([^`]+)` \| always/gm)].map(([, name]) => name);
    expect(needed).toEqual([...REQUIRED_COLUMNS]);
  });

  test('names every role', () => {
    expect(firstCells(sectionOf('Roles'))).toEqual(DIRECTORY_ROLES);
  });

  test('says how long a text may be', () => {
    for (const [column, longest] of Object.entries(LONGEST)) {
      expect(
        sectionOf('Columns')
          .split('\n')
          .find((line) => line.startsWith(`| \`${column}\``)),
        column,
      ).toContain(String(longest));
    }
  });

  test('gives an example that can be read', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    const { entries } = JSON.parse(json) as { readonly entries: readonly Row[] };
    expect(readRows(entries)).toMatchObject({ problems: [], rows: entries.length });
    expect(entries.length).toBeGreaterThan(0);
  });
});
