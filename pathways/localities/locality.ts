import contacts from '#locality/contacts.json' with { type: 'json' };
import organisations from '#locality/organisations.json' with { type: 'json' };
import nationalContacts from './national/contacts.json' with { type: 'json' };
import { PACK } from './pack.ts';
import type { Contact, Pack } from './schema.ts';

/** A place that the app knows: its pack, its own contacts and the national ones, and the organisations likely to use it. */
export interface Locality extends Pack {
  /** The locality's contacts, then the national ones. */
  readonly contacts: readonly Contact[];
  /** Names from the official list of organisations, those shown first here. */
  readonly organisations: readonly string[];
}

/**
 * The locality that the app is for: the folder that `#locality` stands for in `package.json`, chosen at
 * build time. Its files are checked against their schemas by the tests (`assemble`).
 */
export const LOCALITY: Locality = {
  ...PACK,
  contacts: [...contacts, ...nationalContacts] as readonly unknown[] as readonly Contact[],
  organisations,
};
