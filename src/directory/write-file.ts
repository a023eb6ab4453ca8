import { DIRECTORY_COLUMNS, type DirectoryEntry, rowOf } from '#pathways/localities/directory.ts';
import { writeCsv } from './csv.ts';

/** Files of a directory, made on the device. */

/** The directory as a table for a spreadsheet program; read back, it is the same directory. */
export const directoryAsCsv = (entries: readonly DirectoryEntry[]): Blob =>
  new Blob([writeCsv(DIRECTORY_COLUMNS, entries.map(rowOf))], { type: 'text/csv;charset=utf-8' });

/**
 * The directory as an envelope with its format, version and date; read back, it is the same directory.
 *
 * @param made `YYYY-MM-DD`
 */
export function directoryAsJson(entries: readonly DirectoryEntry[], made: string): Blob {
  const envelope = { format: 'contact-directory', version: 1, made, entries: entries.map(rowOf) };
  return new Blob([JSON.stringify(envelope, null, 2)], { type: 'application/json' });
}
