import { readFileSync } from 'node:fs';
import { findIdentifying } from '#pathways/identity/find.ts';
import type { Hit, HitKind, KeepOut } from '#pathways/identity/hit.ts';

/** Made-up passages as practitioners write them, with what must be found in each, in order. */
export interface Passage {
  readonly style: string;
  readonly keepOut: readonly KeepOut[];
  readonly text: string;
  readonly find: readonly { readonly kind: HitKind; readonly text: string }[];
}

const FILES = [
  'structured-identifiers',
  'names-to-keep-out',
  'unlisted-names',
  'narratives',
  'nothing-identifying',
  'second-reading',
] as const;

/** Every passage, file by file. */
export const PASSAGES: readonly Passage[] = FILES.flatMap(
  (file) => JSON.parse(readFileSync(new URL(`./corpus/${file}.json`, import.meta.url), 'utf8')) as readonly Passage[],
);
/** Passages in which nothing identifies anybody. */
export const CLEAN = PASSAGES.filter(({ find }) => find.length === 0);

/** What a passage must yield, with the place of each in the text: each is looked for behind the one before it. */
export function wanted({ text, find }: Passage): readonly Omit<Hit, 'sure'>[] {
  let from = 0;
  return find.map((one) => {
    const start = text.indexOf(one.text, from);
    if (start < 0) throw new Error(`"${one.text}" does not stand in "${text}" behind ${from}`);
    from = start + one.text.length;
    return { ...one, start, end: from };
  });
}

/** How a passage was read: what was wanted and found exactly, what was wanted and missed, what was found and not wanted. */
export function reading(passage: Passage): { found: readonly Hit[]; missed: readonly Omit<Hit, 'sure'>[]; alarms: readonly Hit[] } {
  const hits = findIdentifying(passage.text, passage.keepOut);
  const want = wanted(passage);
  const answers = (hit: Hit) => want.some(({ start, end, kind }) => hit.start === start && hit.end === end && hit.kind === kind);
  return {
    found: hits.filter(answers),
    missed: want.filter(({ start, end, kind }) => !hits.some((hit) => hit.start === start && hit.end === end && hit.kind === kind)),
    alarms: hits.filter((hit) => !answers(hit)),
  };
}

/** Words of a text, for rates: runs of anything but space. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
