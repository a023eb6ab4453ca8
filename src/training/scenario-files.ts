import type { Scenario, ScenarioProblem } from '#pathways/scenarios/scenario.ts';
import { readScenario } from './library.ts';

/** The largest file that is read, in bytes: a scenario is some ten thousand. */
export const LARGEST = 1_000_000;

/** What is wrong with a file before it is read as a scenario. */
export type FileProblem = { readonly code: 'too-big' | 'unreadable' | 'not-json' };

export interface ReadFile {
  readonly name: string;
  readonly scenario: Scenario | null;
  readonly problems: readonly (ScenarioProblem | FileProblem)[];
}

/** Reads files that somebody chose; a faulty one says what is wrong with it and is not opened, not even in part. */
export const readFiles = (files: readonly File[]): Promise<readonly ReadFile[]> => Promise.all(files.map(readOne));

async function readOne(file: File): Promise<ReadFile> {
  const faulty = (code: FileProblem['code']): ReadFile => ({ name: file.name, scenario: null, problems: [{ code }] });
  if (file.size > LARGEST) return faulty('too-big');
  const text = await file.text().catch(() => null);
  if (text === null) return faulty('unreadable');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return faulty('not-json');
  }
  const read = readScenario(data);
  return read.ok
    ? { name: file.name, scenario: read.scenario, problems: [] }
    : { name: file.name, scenario: null, problems: read.problems };
}
