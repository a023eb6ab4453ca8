import contacts from './hertfordshire/contacts.json' with { type: 'json' };
import organisations from './hertfordshire/organisations.json' with { type: 'json' };
import pack from './hertfordshire/pack.json' with { type: 'json' };
import nationalContacts from './national/contacts.json' with { type: 'json' };
import type { Contact, Pack } from './schema.ts';

/** A place that the app knows: its pack, its own contacts and the national ones, and the organisations likely to use it. */
export interface Locality extends Pack {
  /** The locality's contacts, then the national ones. */
  readonly contacts: readonly Contact[];
  /** Names from the official list of organisations, those shown first here. */
  readonly organisations: readonly string[];
}

/** The locality that the app is for. Its files are checked against their schemas by the tests (`assemble`). */
export const LOCALITY: Locality = {
  ...(pack as Pack),
  contacts: [...contacts, ...nationalContacts] as readonly Contact[],
  organisations,
};
