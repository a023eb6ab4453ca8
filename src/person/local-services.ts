import { useMemo } from 'react';
import { answersOnTrail } from '#pathways/follow.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { resolveRole } from '#pathways/localities/resolve.ts';
import { placeOf } from '#src/case/place.ts';
import { useWalk } from '#src/case/use-walk.ts';

/** Names of the support services where the person is; none outside the county. A name says nothing of who runs it now. */
export function useLocalServices(): readonly string[] {
  const walk = useWalk();
  return useMemo(() => resolveRole('local-support', placeOf(answersOnTrail(walk)), LOCALITY).contacts.map(({ name }) => name), [walk]);
}
