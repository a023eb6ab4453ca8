import type { Locality } from './locality.ts';
import { parseContacts, parseOrganisations, parsePack, parsePlaces } from './schema.ts';

/** The files of a locality as they were read. */
export interface LocalityFiles {
  readonly pack: unknown;
  readonly contacts: unknown;
  readonly organisations: unknown;
  readonly places: unknown;
  readonly nationalContacts: unknown;
}

/**
 * Puts a locality together from its files and checks every one of them. The app's own pack is checked by
 * the tests and built in as it is, so that the first page need not load a checker.
 *
 * @param name the folder of the locality, for messages
 * @throws an error that names the file, the entry and the field, also where two files disagree
 */
export function assemble(name: string, files: LocalityFiles): Locality {
  const packFile = `${name}/pack.json`;
  const contactsFile = `${name}/contacts.json`;
  const nationalFile = 'national/contacts.json';
  const described = parsePack(packFile, files.pack);
  const own = parseContacts(contactsFile, files.contacts);
  const national = parseContacts(nationalFile, files.nationalContacts);
  const { places } = parsePlaces(`${name}/places.json`, files.places);
  const listed = parseOrganisations(`${name}/organisations.json`, files.organisations);

  const seen = new Set<string>();
  for (const [file, entries] of [
    [contactsFile, own],
    [nationalFile, national],
  ] as const) {
    for (const { id, area, districts = [] } of entries) {
      if (seen.has(id)) throw new Error(`${file}: ${id} is there twice`);
      seen.add(id);
      if ((area === 'national') !== (file === nationalFile)) throw new Error(`${file}: ${id}.area does not belong in this file`);
      const unknown = districts.find((district) => !described.districts.some((known) => known.id === district));
      if (unknown !== undefined) throw new Error(`${file}: ${id}.districts names ${unknown}, which ${packFile} does not have`);
    }
  }
  for (const { id, councilOrganisation } of described.districts) {
    if (councilOrganisation !== null && !listed.includes(councilOrganisation)) {
      throw new Error(`${packFile}: ${id}.councilOrganisation is not a listed organisation`);
    }
  }
  const named = new Set<string>();
  for (const { name: place, districts } of places) {
    if (named.has(place)) throw new Error(`${name}/places.json: ${place} is there twice`);
    named.add(place);
    const unknown = districts.find((district) => !described.districts.some((known) => known.id === district));
    if (unknown !== undefined) throw new Error(`${name}/places.json: ${place}.districts names ${unknown}, which ${packFile} does not have`);
  }
  return { ...described, contacts: [...own, ...national], organisations: listed };
}
