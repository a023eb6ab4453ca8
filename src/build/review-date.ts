import { readFileSync } from 'node:fs';
import { loadEnv, type Plugin } from 'vite';
import { reviewBy, type Source } from '#pathways/citations.ts';

const REVIEW = 'virtual:review-date';

/**
 * The last day on which a version of the app counts as fresh: the date of its newest official source
 * and the period of the locality's review policy. Sources are judged one by one where they are shown;
 * past this day even the newest is due. Worked out at build time, so that no page loads every source.
 */
export function reviewDate(): Plugin {
  let locality = 'hertfordshire';
  return {
    name: 'review-date',
    enforce: 'pre',
    config: (_, { mode }) => {
      locality = loadEnv(mode, process.cwd(), 'VITE_LOCALITY').VITE_LOCALITY ?? locality;
    },
    resolveId: (id) => (id === REVIEW ? `\0${REVIEW}` : null),
    load: (id) => (id === `\0${REVIEW}` ? `export default ${JSON.stringify(reviewDateOf(locality))}` : null),
  };
}

/** @throws where no official source has a date */
export function reviewDateOf(locality: string): string {
  const { sources } = read('sources.json') as { readonly sources: Readonly<Record<string, Source>> };
  const { reviewPolicy } = read(`localities/${locality}/pack.json`) as { readonly reviewPolicy: { readonly months: number } };
  const official = Object.values(sources).filter(({ standing }) => standing === 'current');
  const due = official.flatMap(({ date }) => reviewBy(date, reviewPolicy.months) ?? []).sort();
  const last = due.at(-1);
  if (last === undefined) throw new Error('No official source has a date');
  return last;
}

const read = (file: string): unknown => JSON.parse(readFileSync(`pathways/${file}`, 'utf8'));
