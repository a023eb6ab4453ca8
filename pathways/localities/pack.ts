import pack from '#locality/pack.json' with { type: 'json' };
import type { Pack } from './schema.ts';

/** What the locality says of itself, for the first page, which needs nobody's contacts but the emergency numbers. */
export const PACK = pack as Pack;
