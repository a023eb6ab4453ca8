import { createContext, use } from 'react';
import type { Pathway } from '#pathways/follow.ts';
import type { Say } from '#src/language/say.ts';
import type { PathwayGraph } from '#src/map/graph.ts';
import type { MapWords } from '#src/map/words.ts';

/** The pathway that the map shows, and the words for it. */
export interface MapSubject {
  readonly graph: PathwayGraph;
  readonly words: MapWords;
  /** In English, as all of the page. */
  readonly say: Say;
  /** Shows a pathway. */
  readonly show: (pathway: Pathway) => void;
}

export const MapContext = createContext<MapSubject | null>(null);

/** Throws outside the map. */
export function useMap(): MapSubject {
  const subject = use(MapContext);
  if (subject === null) throw new Error('useMap needs a MapContext around it');
  return subject;
}
