import type { Step } from '#pathways/follow.ts';
import { lineBetween, type Standing } from '#pathways/reachable.ts';
import type { Line, MapState } from './graph.ts';

/** How a case that is open is marked on the map. */
export type Mark = 'way' | 'now' | 'possible' | 'ruledOut';

export interface Marks {
  readonly now: string;
  readonly ofState: (state: Pick<MapState, 'id'>) => Mark;
  readonly ofLine: (line: Pick<Line, 'id'>) => Exclude<Mark, 'now'>;
}

export function marksOf({ now, way, possible, ahead }: Standing): Marks {
  const passed = new Set(way.map(({ from }) => from));
  const taken = new Set(way.map(lineBetween));
  return {
    now,
    ofState: ({ id }) => (id === now ? 'now' : passed.has(id) ? 'way' : possible.has(id) ? 'possible' : 'ruledOut'),
    ofLine: ({ id }) => (taken.has(id) ? 'way' : ahead.has(id) ? 'possible' : 'ruledOut'),
  };
}

/** How many answers of a trail were given; one that followed from another was not. */
export const answersIn = (trail: readonly Step[]): number => trail.filter(({ derived }) => !derived).length;

/** The trail as it was after so many answers, with what followed from them. */
export function trailAfter(trail: readonly Step[], answers: number): readonly Step[] {
  const given = trail.flatMap(({ derived }, index) => (derived ? [] : [index]));
  return trail.slice(0, given[answers] ?? trail.length);
}
