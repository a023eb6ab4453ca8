import { type CheckFileFault, LARGEST_CHECK_FILE } from './check-file.ts';
import { type CheckFile, doubtAbout, readCheckFile } from './group.ts';

/** Takes the files that somebody chose or dropped. They are read where they are and go nowhere. */

/** A file that is not counted, and why. */
export interface Refused {
  readonly name: string;
  readonly fault: CheckFileFault | 'same-file';
}

export interface Taken {
  readonly counted: readonly CheckFile[];
  readonly held: readonly CheckFile[];
  readonly refused: readonly Refused[];
}

/** More people than any room holds. */
export const MOST_FILES = 1_000;

export type OpenedFile = { readonly ok: true; readonly file: CheckFile } | ({ readonly ok: false } & Refused);

/** Opens a file without taking it; one that is too large is not read. */
export async function openCheckFile(file: File): Promise<OpenedFile> {
  const { name } = file;
  if (file.size > LARGEST_CHECK_FILE) return { ok: false, name, fault: 'too-large' };
  const text = await file.text().catch(() => null);
  if (text === null) return { ok: false, name, fault: 'unreadable' };
  const read = readCheckFile(name, file.lastModified, text);
  return read.ok ? read : { ok: false, name, fault: read.fault };
}

/**
 * Sorts opened files into those to count, those to ask about and those to refuse.
 *
 * @param already what is counted or asked about until now
 */
export function sortFiles(opened: readonly OpenedFile[], already: readonly CheckFile[]): Taken {
  const taken = { counted: [] as CheckFile[], held: [] as CheckFile[], refused: [] as Refused[] };
  for (const one of opened) {
    if (!one.ok) taken.refused.push({ name: one.name, fault: one.fault });
    else {
      const doubt = doubtAbout(one.file, [...already, ...taken.counted, ...taken.held]);
      if (doubt === null) taken.counted.push(one.file);
      else if (doubt === 'same-answers') taken.held.push(one.file);
      else taken.refused.push({ name: one.file.name, fault: doubt });
    }
  }
  return taken;
}
