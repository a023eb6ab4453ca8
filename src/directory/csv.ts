import Papa, { type ParseResult, type Parser } from 'papaparse';

/** Tables of text with a line for each row, as spreadsheet programs write and read them. */

/**
 * What a spreadsheet program takes for a formula. An apostrophe before it makes it text; one more goes
 * before a cell that has one already, so that taking one away always gives back what was there.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
const NEUTRALISED = /^'+[=+\-@\t\r]/;

/** How many characters are taken apart before the page gets its turn again. */
const TURN = 256 * 1024;

/** Tells Excel that the text is UTF-8. */
const MARK = '\uFEFF';

export interface CsvRow {
  readonly cells: readonly string[];
  /** False where the quotation marks do not match. */
  readonly whole: boolean;
}

/** A table with a heading for each column, in the form that Excel opens; no cell of it runs as a formula. */
export function writeCsv<Column extends string>(columns: readonly Column[], rows: readonly Readonly<Record<Column, string>>[]): string {
  return MARK + Papa.unparse([...rows], { columns: [...columns], escapeFormulae: FORMULA, newline: '\r\n' });
}

/**
 * Takes a table apart, a part at a time. Commas, semicolons and tabs may separate its cells: the first
 * line decides. Every line counts as a row, an empty one too.
 *
 * @param onRows gets the next rows; false ends the reading
 */
export function readCsv(text: string, onRows: (rows: readonly CsvRow[]) => Promise<boolean>): Promise<void> {
  const lines = text.replace(/\r\n?/g, '\n');
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(lines, {
      delimiter: delimiterOf(lines),
      newline: '\n',
      chunkSize: TURN,
      chunk: ({ data, errors }: ParseResult<string[]>, parser: Parser) => {
        parser.pause();
        const broken = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? (row ?? []) : [])));
        const rows = data.map((cells, index) => ({ cells: cells.map(withoutApostrophe), whole: !broken.has(index) }));
        onRows(rows).then((more) => (more ? parser.resume() : parser.abort()), reject);
      },
      complete: () => resolve(),
    });
  });
}

const withoutApostrophe = (cell: string): string => (NEUTRALISED.test(cell) ? cell.slice(1) : cell);

/** Column names hold none of them, so whatever stands between the names is meant. */
function delimiterOf(lines: string): string {
  const [headings = ''] = lines.trimStart().split('\n', 1);
  const count = (delimiter: string) => headings.split(delimiter).length;
  return [',', ';', '\t'].reduce((most, one) => (count(one) > count(most) ? one : most));
}
