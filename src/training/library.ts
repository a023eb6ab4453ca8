import { LOCALITY } from '#pathways/localities/locality.ts';
import { type ParsedScenario, parseScenario, type Scenario } from '#pathways/scenarios/scenario.ts';

/** The scenarios that come with the app. Loaded on demand: they are long. */

const FILES = import.meta.glob<unknown>('../../pathways/scenarios/made-up/*.json', { eager: true, import: 'default' });

/** Reads a scenario for the locality that the app is for. */
export const readScenario = (data: unknown): ParsedScenario => parseScenario(data, { districts: LOCALITY.districts.map(({ id }) => id) });

/** Every scenario of the library, in the order of its file's name. The tests hold each to the format; one that fails it is left out. */
export const LIBRARY: readonly Scenario[] = Object.keys(FILES)
  .sort()
  .flatMap((path) => {
    const read = readScenario(FILES[path]);
    return read.ok ? [read.scenario] : [];
  });
