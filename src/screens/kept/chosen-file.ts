import { LARGEST_FILE, readEnvelope } from '#src/kept/case-envelope.ts';
import type { ImportProblem } from '#src/kept/case-files.ts';

/** What is wrong with what somebody chose or dropped, before it is read at all. */
export const CHOICE_PROBLEMS = ['none', 'several', 'unreadable'] as const;
type ChoiceProblem = (typeof CHOICE_PROBLEMS)[number];

/** A file that can be a case file: only its passphrase tells. */
export interface ReadCaseFile {
  readonly ok: true;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970; null where the file does not say it rightly. */
  readonly madeAt: number | null;
}

/** Looks at a chosen file without opening it. One that is too large is not read. */
export async function chosenFile(
  files: readonly File[],
): Promise<ReadCaseFile | { readonly ok: false; readonly problem: ImportProblem | ChoiceProblem }> {
  const problem = (id: ImportProblem | ChoiceProblem) => ({ ok: false, problem: id }) as const;
  const [file] = files;
  if (file === undefined) return problem('none');
  if (files.length > 1) return problem('several');
  if (file.size > LARGEST_FILE) return problem('too-big');
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return problem('unreadable');
  const read = readEnvelope(bytes);
  if (!read.ok) return read;
  const madeAt = Date.parse(read.header.createdAt);
  return { ok: true, name: file.name, bytes, madeAt: Number.isNaN(madeAt) ? null : madeAt };
}
