import { FIRST_RESPONDER_ORGANISATIONS } from '../organisations.ts';
import type { DirectoryEntry } from './directory.ts';
import type { Locality } from './locality.ts';
import type { Contact } from './schema.ts';

/**
 * The entries of a partnership's directory as contacts, to stand before those of the locality. An entry
 * that names a role fills it; a council's contact that names none fills the lead of its district, as that
 * is what others ring a council for (H20); any other is its own organisation's alone and fills no role.
 */
export function ownContacts(entries: readonly DirectoryEntry[], { districts }: Pick<Locality, 'districts'>): readonly Contact[] {
  return entries.map((entry, index): Contact => {
    const councils = districts.filter(
      ({ councilOrganisation }) => councilOrganisation !== null && same(councilOrganisation, entry.organisation),
    );
    const served = entry.district === null ? councils.map(({ id }) => id) : [entry.district];
    return {
      id: `own-${index}`,
      roles: entry.role === null ? (councils.length > 0 ? ['district-lead'] : []) : [entry.role],
      ...(served.length === 0 ? { area: 'county' } : { area: 'district', districts: served }),
      name: `${entry.post}, ${entry.organisation}`,
      for: ['adult', 'child'],
      phone: [...entry.phone],
      email: entry.email === null ? [] : [entry.email],
      url: null,
      hours: null,
      source: { title: entry.organisation, url: null, date: entry.checked },
      rules: [],
      // Not seen by us anywhere: the card says whose entry it is and when they last checked it.
      verified: false,
      confidence: 'medium',
      conflict: false,
      usableWithoutBeingFirstResponder: true,
      own: { organisation: entry.organisation, hours: entry.hours, note: entry.note },
    };
  });
}

/**
 * The contacts of one's own organisation that serve a place, those of the district first.
 *
 * @param organisation a name of the official list; a kind of organisation has no people of its own
 * @param district a district of the locality; anything else asks for those of the whole county
 */
export function contactsOfOrganisation(contacts: readonly Contact[], organisation: string | null, district: string): readonly Contact[] {
  if (organisation === null || !FIRST_RESPONDER_ORGANISATIONS.some(({ name }) => name === organisation)) return [];
  const theirs = contacts.filter(({ own }) => own !== undefined && same(own.organisation, organisation));
  const here = theirs.filter(({ districts }) => districts?.includes(district));
  return [...here, ...theirs.filter(({ area }) => area === 'county')];
}

/** However it is spelled in the directory: capitals, accents, “and” or “&” and punctuation do not count. */
const same = (one: string, other: string): boolean => folded(one) === folded(other);
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
