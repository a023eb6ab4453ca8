import * as z from 'zod/mini';
import { type DirectoryGrounds, type DirectoryRead, directoryReader } from '#pathways/localities/read-directory.ts';
import { readCsv } from './csv.ts';
import { textOf } from './text-of-file.ts';

/** Reads a directory from a file that somebody chose. The file is read where it is and goes nowhere. */

/** Why a file is not read at all. */
export type FileFault =
  | 'cannot-be-opened'
  | 'empty'
  | 'too-large'
  | 'spreadsheet'
  | 'binary'
  | 'not-json'
  | 'not-a-directory'
  | 'newer-version'
  | 'no-rows'
  | 'too-many-rows';

export type FileRead =
  | (DirectoryRead & {
      readonly ok: true;
      /** `YYYY-MM-DD`: the day on which an export was made or the file last changed; null where neither is known. */
      readonly fileDated: string | null;
    })
  | { readonly ok: false; readonly fault: FileFault };

/** In bytes. */
const LARGEST = 5 * 1024 * 1024;
const MOST_ROWS = 20_000;
/** For how long rows are read before the page gets its turn, in milliseconds: less than a frame. */
const TURN = 12;

const exported = z.object({ format: z.literal('contact-directory'), version: z.number(), entries: z.array(z.unknown()) });
const made = z.object({ made: z.iso.date() });

/**
 * Reads a CSV file, or a JSON file with a list of rows or an export of this app.
 *
 * @param onProgress gets the number of rows read so far, now and then
 */
export async function readDirectoryFile(file: File, grounds: DirectoryGrounds, onProgress: (rows: number) => void): Promise<FileRead> {
  if (file.size > LARGEST) return { ok: false, fault: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { ok: false, fault: 'cannot-be-opened' };
  const read = textOf(new Uint8Array(bytes));
  if (!read.ok) return read;
  if (read.text.trim() === '') return { ok: false, fault: 'empty' };
  const isJson = file.name.toLowerCase().endsWith('.json') || /^\s*[[{]/.test(read.text);
  const changed =
    Number.isFinite(file.lastModified) && file.lastModified > 0 ? new Date(file.lastModified).toISOString().slice(0, 10) : null;
  return isJson ? fromJson(read.text, grounds, changed, onProgress) : fromCsv(read.text, grounds, changed, onProgress);
}

async function fromCsv(text: string, grounds: DirectoryGrounds, fileDated: string | null, onProgress: (rows: number) => void) {
  let headings: readonly string[] = [];
  let reader: ReturnType<typeof directoryReader> | null = null;
  let line = 0;
  let tooMany = false;
  const turns = turnTaker();
  await readCsv(text, async (rows) => {
    for (const { cells, whole } of rows) {
      line += 1;
      if (reader === null) {
        if (cells.every((cell) => cell.trim() === '')) continue;
        headings = cells;
        reader = directoryReader(headings, grounds);
      } else {
        if (whole) reader.read(line, rowUnder(headings, cells));
        else reader.refuse(line, 'quotes');
        if (reader.rows() > MOST_ROWS) tooMany = true;
      }
      if (tooMany) return false;
      await turns(() => onProgress(reader?.rows() ?? 0));
    }
    return true;
  });
  if (tooMany) return { ok: false, fault: 'too-many-rows' } as const;
  return resultOf(reader, fileDated);
}

/** Cells by heading; of two columns with one heading the first counts, and what has no heading stands under an empty one. */
function rowUnder(headings: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  const row = new Map<string, string>();
  for (const [index, cell] of cells.entries()) {
    const heading = headings[index]?.trim() ? (headings[index] ?? '') : '';
    if (!row.get(heading)?.trim()) row.set(heading, cell);
  }
  return Object.fromEntries(row);
}

async function fromJson(
  text: string,
  grounds: DirectoryGrounds,
  changed: string | null,
  onProgress: (rows: number) => void,
): Promise<FileRead> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, fault: 'not-json' };
  }
  const envelope = z.safeParse(exported, data);
  const rows: readonly unknown[] | null = envelope.success ? envelope.data.entries : Array.isArray(data) ? data : null;
  if (rows === null) return { ok: false, fault: 'not-a-directory' };
  if (envelope.success && envelope.data.version !== 1) return { ok: false, fault: 'newer-version' };
  if (rows.length > MOST_ROWS) return { ok: false, fault: 'too-many-rows' };
  const headings = new Set(rows.flatMap((row) => (typeof row === 'object' && row !== null && !Array.isArray(row) ? Object.keys(row) : [])));
  const reader = directoryReader([...headings], grounds);
  const turns = turnTaker();
  for (const [index, row] of rows.entries()) {
    reader.read(index + 1, row);
    await turns(() => onProgress(reader.rows()));
  }
  const dated = z.safeParse(made, data);
  return resultOf(reader, dated.success ? dated.data.made : changed);
}

function resultOf(reader: ReturnType<typeof directoryReader> | null, fileDated: string | null): FileRead {
  const read = reader?.result();
  // Headings that are wrong are said even where no row follows them.
  if (read === undefined || (read.rows === 0 && read.problems.length === 0)) return { ok: false, fault: 'no-rows' };
  return { ok: true, ...read, fileDated };
}

/** Gives the page its turn whenever ours has lasted too long, and says how far it has come. */
function turnTaker(): (say: () => void) => Promise<void> | undefined {
  let began = performance.now();
  return (say) => {
    if (performance.now() - began < TURN) return undefined;
    say();
    return new Promise((resolve) => {
      setTimeout(() => {
        began = performance.now();
        resolve();
      });
    });
  };
}
