import { readdirSync, readFileSync } from 'node:fs';
import { assemble, type LocalityFiles } from '#pathways/localities/assemble.ts';
import type { Locality } from '#pathways/localities/locality.ts';
import type { Place } from '#pathways/localities/resolve.ts';
import { withLocality } from '#src/language/locality-words.ts';

/** Every locality there is, read and checked from its files. */

export const LOCALITY_NAMES = readdirSync('pathways/localities', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'national')
  .map(({ name }) => name);

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const filesOf = (name: string): LocalityFiles => ({
  pack: read(`pathways/localities/${name}/pack.json`),
  contacts: read(`pathways/localities/${name}/contacts.json`),
  organisations: read(`pathways/localities/${name}/organisations.json`),
  places: read(`pathways/localities/${name}/places.json`),
  nationalContacts: read('pathways/localities/national/contacts.json'),
});

export const PACKS: readonly (readonly [name: string, locality: Locality])[] = LOCALITY_NAMES.map((name) => [
  name,
  assemble(name, filesOf(name)),
]);

/** The words of a namespace as a locality says them, in English. */
export const wordsIn = (name: string, namespace: string): Record<string, Record<string, unknown>> =>
  withLocality(
    read(`locales/en/${namespace}.json`) as object,
    (read(`locales/en/localities/${name}.json`) as Record<string, object>)[namespace],
  ) as Record<string, Record<string, unknown>>;

/** Everywhere that somebody can be, as far as a locality can tell places apart. */
export const placesOf = ({ districts }: Locality): readonly Place[] => [
  ...districts.map(({ id }) => ({ district: id, inCounty: true })),
  { district: null, inCounty: true },
  { inCounty: true },
  { district: 'no-such-district', inCounty: true },
  { district: null, inCounty: false },
  { district: districts[0]?.id ?? null, inCounty: false },
];
