import { createContext, use } from 'react';
import { LOCALITY } from '#pathways/localities/locality.ts';
import type { Contact } from '#pathways/localities/schema.ts';

/** Whom this device knows: the partnership's own directory where one is loaded, then the locality and the country. */
export const ContactsHere = createContext<readonly Contact[]>(LOCALITY.contacts);

export const useContacts = (): readonly Contact[] => use(ContactsHere);
