import type { RoleId } from '../actions.ts';
import type { Locality } from './locality.ts';
import type { Contact } from './schema.ts';

/** From the nearest to the farthest. */
const LEVELS = ['district', 'county', 'national'] as const;
type Level = (typeof LEVELS)[number];

/** The level at which somebody is expected to fill each role: the absence of a nearer line is nothing to remark on. */
const EXPECTED = {
  'police-emergency': 'national',
  'police-non-emergency': 'county',
  'police-modern-slavery-unit': 'county',
  'police-child-exploitation': 'county',
  'childrens-social-care': 'county',
  'adolescent-support': 'county',
  'adult-social-care': 'county',
  'mental-health': 'county',
  'domestic-abuse': 'county',
  'district-lead': 'district',
  housing: 'district',
  'housing-out-of-hours': 'district',
  'nrm-online': 'national',
  'competent-authority': 'national',
  'nrm-support-provider': 'national',
  helpline: 'national',
  'guardian-advice': 'national',
  'child-concern-line': 'national',
  'child-helpline': 'national',
  'anonymous-report': 'national',
  'legal-advice': 'county',
  'local-support': 'county',
  'partnership-directory': 'county',
} as const satisfies Readonly<Record<RoleId, Level>>;

/** Where the person is, as far as the answers say. */
export interface Place {
  /** A district of the locality; null or absent where it is not known. */
  readonly district?: string | null;
  /** False where the person is outside the county: nothing local applies then. */
  readonly inCounty: boolean;
}

/** Who fills a role in a place. */
export interface Resolved {
  readonly role: RoleId;
  /** All from one level, but for the partnership's own entries, which come first whatever theirs is; empty where nobody is known. */
  readonly contacts: readonly Contact[];
  readonly level: Level | 'none';
  /** The levels, of those at which the role is expected to be filled, at which nobody is known. */
  readonly missing: readonly ('district' | 'county')[];
}

/**
 * Finds who fills a role: in the district, else in the county, else in the country. Pure; a district that
 * the locality does not have counts as not known.
 *
 * Nobody stands in for a role that they do not hold: outside the county the council is not known, and a
 * district without a housing line has none.
 *
 * @returns the contacts of the nearest level, and which nearer levels were passed over
 */
export function resolveRole(role: RoleId, place: Place, { contacts }: Pick<Locality, 'contacts'>): Resolved {
  const holders = contacts.filter((contact) => contact.roles.includes(role) && serves(contact, place));
  const own = holders.filter((contact) => contact.own !== undefined);
  const level = LEVELS.find((candidate) => holders.some(({ area }) => area === candidate)) ?? 'none';

  const expected = LEVELS.indexOf(EXPECTED[role]);
  // Where nobody is known at all, what is missing is the level that should have had somebody.
  const end = level === 'none' ? expected + 1 : LEVELS.indexOf(level);
  return {
    role,
    contacts: [...own, ...holders.filter((contact) => contact.area === level && !own.includes(contact))],
    level,
    missing: LEVELS.slice(expected, end).filter((passed) => passed !== 'national'),
  };
}

/** Whether a contact is for people in a place. */
export const serves = ({ area, districts = [] }: Contact, { district = null, inCounty }: Place): boolean =>
  area === 'national' || (inCounty && (area === 'county' || (district !== null && districts.includes(district))));
