import { describe, expect, test } from 'vitest';
import { DIRECTORY_ROLES, type DirectoryEntry } from '#pathways/localities/directory.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { contactsOfOrganisation, ownContacts } from '#pathways/localities/own-contacts.ts';
import { reach } from '#pathways/localities/reach.ts';

const entry = (change: Partial<DirectoryEntry>): DirectoryEntry => ({
  organisation: 'Watford Borough Council',
  district: null,
  post: 'Modern slavery lead',
  role: null,
  phone: ['01632 960123'],
  email: null,
  hours: null,
  checked: '2026-10-01',
  note: null,
  ...change,
});
const NOON = Date.parse('2026-11-24T12:00:00Z');
const watford = { district: 'watford', inCounty: true };
const first = (role: Parameters<typeof reach>[0], entries: readonly DirectoryEntry[], place = watford) =>
  reach(role, place, 'adult', { contacts: [...ownContacts(entries, LOCALITY), ...LOCALITY.contacts] }, NOON).best?.contact.name;

describe('the partnership’s own people come first, for what they are for', () => {
  test('a council’s contact is the lead of its district, however the council is spelled, and of no other', () => {
    const entries = [entry({ organisation: 'WATFORD Borough  Council' })];
    expect(first('district-lead', entries)).toBe('Modern slavery lead, WATFORD Borough  Council');
    expect(first('district-lead', entries, { district: 'dacorum', inCounty: true })).toMatch(/^Dacorum/);
    expect(first('housing', entries)).toMatch(/^New Hope/);
  });

  test.each(DIRECTORY_ROLES)('%s: an entry for the whole county stands before everybody else’s', (role) => {
    expect(first(role, [entry({ organisation: 'A charity', role })])).toBe('Modern slavery lead, A charity');
  });

  test('nobody stands before 999', () => {
    expect(DIRECTORY_ROLES).not.toContain('police-emergency');
    expect(first('police-emergency', [entry({})])).toBe('Emergency services');
  });

  test('somebody who is only their own organisation’s fills no role of another', () => {
    const contacts = ownContacts([entry({ organisation: 'Kalayaan' })], LOCALITY);
    expect(contacts[0]?.roles).toEqual([]);
    expect(contactsOfOrganisation(contacts, 'Kalayaan', 'watford')).toHaveLength(1);
    expect(contactsOfOrganisation(contacts, 'Migrant Help', 'watford')).toEqual([]);
    expect(contactsOfOrganisation(contacts, null, 'watford')).toEqual([]);
  });

  test('of several, the one for the district comes first, and one for another district not at all', () => {
    const contacts = ownContacts(
      [
        entry({ organisation: 'Kalayaan', post: 'County' }),
        entry({ organisation: 'Kalayaan', post: 'Here', district: 'watford' }),
        entry({ organisation: 'Kalayaan', post: 'Elsewhere', district: 'dacorum' }),
      ],
      LOCALITY,
    );
    expect(contactsOfOrganisation(contacts, 'Kalayaan', 'watford').map(({ name }) => name)).toEqual(['Here, Kalayaan', 'County, Kalayaan']);
  });
});
