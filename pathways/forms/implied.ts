import { answersOnTrail, type Walk } from '../follow.ts';
import type { Locality } from '../localities/locality.ts';
import type { Details } from './fill.ts';

/**
 * Facts of the form that the answers imply without being asked for them; anything typed comes first.
 * A district of the locality tells the region where the person is; something noticed tells that
 * indicators were seen, without counting or weighing them (R11).
 */
export function impliedDetails(walk: Walk, { region, districts }: Pick<Locality, 'region' | 'districts'>): Details {
  const { district, indicators = [] } = answersOnTrail(walk);
  return {
    ...(districts.some(({ id }) => id === district) ? { 'current-region': region } : {}),
    ...(indicators.length > 0 ? { 'indicators-identified': 'yes' } : {}),
  };
}
