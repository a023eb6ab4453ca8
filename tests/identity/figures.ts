import type { HitKind } from '#pathways/identity/hit.ts';
import { CLEAN, countWords, PASSAGES, type Passage, reading } from './corpus.ts';

/** How much of what was wanted was found. */
export interface Recall {
  readonly wanted: number;
  readonly found: number;
}

/** What a reading of passages found too much. */
export interface Alarms {
  readonly words: number;
  readonly sure: number;
  readonly questions: number;
}

const READ = new Map(PASSAGES.map((passage) => [passage, reading(passage)]));

/** Recall over the whole corpus, for some kinds of hit. */
export function recall(isOf: (kind: HitKind) => boolean): Recall {
  const wanted = PASSAGES.flatMap(({ find }) => find).filter(({ kind }) => isOf(kind)).length;
  const missed = [...READ.values()].flatMap((read) => read.missed).filter(({ kind }) => isOf(kind)).length;
  return { wanted, found: wanted - missed };
}

/** False alarms in some passages. */
export function alarms(passages: readonly Passage[]): Alarms {
  const hits = passages.flatMap((passage) => READ.get(passage)?.alarms ?? []);
  return {
    words: passages.reduce((sum, { text }) => sum + countWords(text), 0),
    sure: hits.filter(({ sure }) => sure).length,
    questions: hits.filter(({ sure }) => !sure).length,
  };
}

export const per100 = (count: number, words: number): string => ((count * 100) / words).toFixed(1);

/** The table of figures as `docs/identity-check.md` gives it. */
export function figures(): string {
  const structured = recall((kind) => kind !== 'name-to-keep-out' && kind !== 'capitalised-name');
  const kept = recall((kind) => kind === 'name-to-keep-out');
  const unlisted = recall((kind) => kind === 'capitalised-name');
  const clean = alarms(CLEAN);
  const all = alarms(PASSAGES);
  const row = (what: string, { wanted, found }: Recall) => `| ${what} | ${found} of ${wanted} | ${((found * 100) / wanted).toFixed(1)}% |`;
  return [
    '| Looked for | Found | Share |',
    '|---|---|---|',
    row('Phone numbers, addresses, dates of birth and the like', structured),
    row('Names typed to keep out', kept),
    row('Names nobody typed, in the passages written for them', unlisted),
    '',
    '| False alarms | Words | Sure, per 100 words | Questions, per 100 words |',
    '|---|---|---|---|',
    `| Passages with nothing identifying | ${clean.words} | ${per100(clean.sure, clean.words)} | ${per100(clean.questions, clean.words)} |`,
    `| All passages | ${all.words} | ${per100(all.sure, all.words)} | ${per100(all.questions, all.words)} |`,
  ].join('\n');
}
