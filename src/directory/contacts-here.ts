import { useMemo } from 'react';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { contactsOfOrganisation, ownContacts } from '#pathways/localities/own-contacts.ts';
import type { Contact } from '#pathways/localities/schema.ts';
import { useDirectory } from './directory-provider.tsx';

/** Whom this device knows: the partnership's own directory where one is loaded, then the locality and the country. */
export function useContacts(): readonly Contact[] {
  const { entries } = useDirectory();
  return useMemo(() => [...ownContacts(entries, LOCALITY), ...LOCALITY.contacts], [entries]);
}

/** Entries of the directory for everybody in a place; for looking through. */
export function useDirectoryOf(district: string): readonly Contact[] {
  return useContacts().filter(({ own, area, districts }) => own !== undefined && (area === 'county' || districts?.includes(district)));
}

/** The directory's contacts of one's own organisation, for a place. */
export const useOwnContacts = (organisation: string | null, district: string): readonly Contact[] =>
  contactsOfOrganisation(useContacts(), organisation, district);
