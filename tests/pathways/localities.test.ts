import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROLES, type RoleId } from '#pathways/actions.ts';
import regions from '#pathways/forms/option-sets/uk-regions.json' with { type: 'json' };
import { assemble } from '#pathways/localities/assemble.ts';
import contacts from '#pathways/localities/hertfordshire/contacts.json' with { type: 'json' };
import pack from '#pathways/localities/hertfordshire/pack.json' with { type: 'json' };
import { LOCALITY } from '#pathways/localities/locality.ts';
import nationalContacts from '#pathways/localities/national/contacts.json' with { type: 'json' };
import { type Place, resolveRole } from '#pathways/localities/resolve.ts';
import { parseContacts, parsePack } from '#pathways/localities/schema.ts';
import { FIRST_RESPONDER_ORGANISATIONS } from '#pathways/organisations.ts';
import { filesOf, PACKS, placesOf, wordsIn } from './packs.ts';

const contactOf = (id: string) => {
  const found = LOCALITY.contacts.find((contact) => contact.id === id);
  if (found === undefined) throw new Error(`No contact ${id}`);
  return found;
};
const reaches = (role: RoleId, place: Place) => resolveRole(role, place, LOCALITY).contacts.map(({ id }) => id);

const PLACES = placesOf(LOCALITY);
const words = wordsIn('hertfordshire', 'contacts') as {
  readonly [key in 'contacts' | 'roles' | 'none' | 'fallback']: Readonly<
    Record<string, string | { readonly use?: string; readonly note?: string }>
  >;
};

describe('everybody is sent to somebody who serves the place where the person is', () => {
  for (const place of PLACES) {
    test.each(ROLES)(`%s for ${JSON.stringify(place)}`, (role) => {
      const { contacts: found, level, missing } = resolveRole(role, place, LOCALITY);
      expect(level === 'none').toBe(found.length === 0);
      for (const contact of found) {
        expect(contact.roles).toContain(role);
        expect(contact.area).toBe(level);
        if (contact.area !== 'national') expect(place.inCounty).toBe(true);
        if (contact.area === 'district') expect(contact.districts).toContain(place.district);
      }
      // A level that is said to be missing is nearer than the one that was used.
      const order = ['district', 'county', 'national', 'none'];
      for (const passed of missing) expect(order.indexOf(passed)).toBeLessThan(order.indexOf(level));
    });
  }

  test('999 and the national lines are there wherever the person is', () => {
    for (const place of PLACES) {
      for (const role of ['police-emergency', 'police-non-emergency', 'helpline', 'nrm-online', 'nrm-support-provider'] as const) {
        expect(reaches(role, place), `${role} ${JSON.stringify(place)}`).not.toEqual([]);
      }
    }
  });

  test('every district has a page or a line of its council', () => {
    for (const { id } of LOCALITY.districts)
      expect(resolveRole('district-lead', { district: id, inCounty: true }, LOCALITY).level).toBe('district');
  });

  test('outside the county no council is guessed', () => {
    for (const role of ['childrens-social-care', 'adult-social-care'] as const) {
      expect(resolveRole(role, { inCounty: false }, LOCALITY)).toMatchObject({ level: 'none', contacts: [], missing: ['county'] });
    }
  });

  test('a district whose housing line is not known gets no other district’s', () => {
    expect(resolveRole('housing', { district: 'broxbourne', inCounty: true }, LOCALITY)).toMatchObject({
      level: 'none',
      contacts: [],
      missing: ['district'],
    });
  });

  test('a district that is not known yet has no lead', () => {
    expect(resolveRole('district-lead', { inCounty: true }, LOCALITY)).toMatchObject({ level: 'none', missing: ['district'] });
  });

  test('somebody is told when a national line stands in for a county one, and not when there never was one', () => {
    expect(resolveRole('police-non-emergency', { inCounty: false }, LOCALITY)).toMatchObject({ level: 'national', missing: ['county'] });
    expect(resolveRole('police-non-emergency', { district: 'watford', inCounty: true }, LOCALITY)).toMatchObject({
      level: 'county',
      missing: [],
    });
    expect(resolveRole('helpline', { district: 'watford', inCounty: true }, LOCALITY)).toMatchObject({ level: 'national', missing: [] });
  });

  test('a county line stands in for a district’s, and a national one for both, where a locality has them', () => {
    const watford = { district: 'watford', inCounty: true };
    const [county] = reaches('childrens-social-care', watford).map(contactOf);
    const [national] = reaches('helpline', watford).map(contactOf);
    if (county === undefined || national === undefined) throw new Error('No contact to stand in');
    const housing = ['housing' as const];
    const lone = (contact: typeof county) => ({ ...LOCALITY, contacts: [{ ...contact, roles: housing }] });
    expect(resolveRole('housing', watford, lone(county))).toMatchObject({ level: 'county', missing: ['district'] });
    expect(resolveRole('housing', watford, lone(national))).toMatchObject({ level: 'national', missing: ['district', 'county'] });
  });
});

describe('nobody rings a number under a false impression', () => {
  test('a number nobody verified is marked as such', () => {
    const unverified = LOCALITY.contacts.filter(({ verified }) => !verified).map(({ id }) => id);
    expect(unverified.sort()).toEqual([
      'beacon',
      'crimestoppers',
      'dacorum-safeguarding',
      'dens',
      'herts-da-helpline',
      'herts-halo',
      'herts-mshtu',
      'hmsp',
      'sash',
      'st-albans-night-shelter',
      'stevenage-council',
      'stevenage-haven',
    ]);
    for (const { id, confidence, verified } of LOCALITY.contacts) if (confidence === 'low') expect(verified, id).toBe(false);
  });

  test('a contact that does not say whether it was verified is refused', () => {
    const [first] = nationalContacts;
    expect(() => parseContacts('contacts.json', [{ ...first, verified: undefined }])).toThrow(
      'contacts.json: national-999.verified must be true or false',
    );
  });

  test('every disagreement between sources is put in words', () => {
    for (const { id, conflict } of LOCALITY.contacts) {
      const { note = '' } = words.contacts[id] as { readonly note?: string };
      expect(note.includes('Sources disagree'), id).toBe(conflict);
    }
  });

  test('wrong and superseded numbers appear nowhere', () => {
    const files = ['pathways', 'locales'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    );
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const digits = readFileSync(file, 'utf8').replace(/(?<=\d)[\s\u00a0-]+(?=\d)/g, '');
      // One digit short of the helpline; the support line’s number before 2021.
      for (const wrong of ['0800121700', '03003038151']) expect(digits.includes(wrong), `${wrong} in ${file}`).toBe(false);
    }
  });

  test('the helpline’s hours are not given, because sources disagree', () => {
    expect(contactOf('modern-slavery-helpline')).toMatchObject({ phone: ['08000 121 700'], hours: null });
    expect(JSON.stringify(words)).not.toContain('24/7');
  });

  test('case details are never sent to a technical help desk', () => {
    expect(contactOf('hcc-adults-portal').email).toEqual([]);
    expect(JSON.stringify(LOCALITY)).not.toContain('ACS.DigitalTechnology');
  });

  test('only First Responders are shown the official form and the competent authorities', () => {
    const reserved = LOCALITY.contacts.filter((contact) => !contact.usableWithoutBeingFirstResponder).flatMap(({ roles }) => roles);
    expect(new Set(reserved)).toEqual(new Set(['nrm-online', 'competent-authority']));
  });

  test('a child’s case goes to the Single Competent Authority alone', () => {
    expect(LOCALITY.contacts.filter((c) => c.roles.includes('competent-authority') && c.for.includes('child')).map(({ id }) => id)).toEqual(
      ['single-competent-authority'],
    );
  });
});

describe.each(PACKS)('every contact is explained in %s', (name, locality) => {
  const said = wordsIn(name, 'contacts');

  test('each has words, and no words are left over', () => {
    expect(Object.keys(said.contacts ?? {}).sort()).toEqual(locality.contacts.map(({ id }) => id).sort());
    expect(Object.keys(said.roles ?? {}).sort()).toEqual([...ROLES].sort());
  });

  test('each role that nobody may fill says what is known instead', () => {
    const unfilled = ROLES.filter((role) => placesOf(locality).some((place) => resolveRole(role, place, locality).level === 'none'));
    expect(Object.keys(said.none ?? {})).toEqual(expect.arrayContaining(unfilled));
  });
});

describe('numbers and words are kept apart', () => {
  test('no role that somebody always fills has words for when nobody does', () => {
    const unfilled = ROLES.filter((role) =>
      PACKS.some(([, pack]) => placesOf(pack).some((place) => resolveRole(role, place, pack).level === 'none')),
    );
    expect(Object.keys(words.none).sort()).toEqual([...unfilled].sort());
  });

  test('numbers stand in the data alone, so that a correction reaches every language', () => {
    for (const [id, entry] of Object.entries(words.contacts)) expect(JSON.stringify(entry), id).not.toMatch(/\d(?: ?\d){7}|@/);
    expect(JSON.stringify([words.none, words.fallback])).not.toMatch(/\d(?: ?\d){7}|@/);
  });
});

describe('the county is described as the official form has it', () => {
  test('its ten districts are councils that can submit', () => {
    expect(LOCALITY.districts).toHaveLength(10);
    const names = FIRST_RESPONDER_ORGANISATIONS.map(({ name }) => name);
    for (const { councilOrganisation } of LOCALITY.districts) expect(names).toContain(councilOrganisation);
  });

  test('its region is one of the form’s', () => expect(JSON.stringify(regions)).toContain(JSON.stringify(LOCALITY.region)));
});

describe('a mistake in a locality’s files is named, with its file and field', () => {
  const files = filesOf('hertfordshire');
  const [first] = contacts;

  test.each([
    ['roles', { roles: ['plumber'] }, 'x/contacts.json: emergency-999.roles.0 is not a role'],
    ['phone', { phone: ['ring us'] }, 'x/contacts.json: emergency-999.phone.0 must be a British number in digits and single spaces'],
    ['date', { source: { title: 'A page', url: null, date: 'c. 2019' } }, 'x/contacts.json: emergency-999.source.date must be a date'],
    ['rules', { rules: ['rule 7'] }, 'x/contacts.json: emergency-999.rules.0 must be a rule such as R22 or H12'],
    ['hours', { hours: '24/7' }, 'x/contacts.json: emergency-999.hours must be null, { "always": true }, or weekly hours'],
    ['a way to reach it', { phone: [] }, 'x/contacts.json: emergency-999 must have a phone number, an e-mail address or a web address'],
    ['districts', { districts: ['watford'] }, 'x/contacts.json: emergency-999 must name districts if its area is district'],
    ['an unknown field', { fax: '1' }, 'x/contacts.json: emergency-999 has an unknown field: fax'],
  ])('%s', (_, change, message) => {
    expect(() => parseContacts('x/contacts.json', [{ ...first, ...change }])).toThrow(message);
  });

  test('a pack without a review policy', () => {
    const { reviewPolicy: _, ...rest } = pack;
    expect(() => parsePack('x/pack.json', rest)).toThrow('x/pack.json: reviewPolicy');
    expect(() => parsePack('x/pack.json', null)).toThrow('x/pack.json: ');
  });

  test.each([
    ['the same contact twice', { contacts: [first, first] }, 'x/contacts.json: emergency-999 is there twice'],
    [
      'a district that the pack does not have',
      { contacts: [{ ...first, area: 'district', districts: ['luton'] }] },
      'x/contacts.json: emergency-999.districts names luton',
    ],
    ['a national contact in a local file', { contacts: [{ ...first, area: 'national' }] }, 'x/contacts.json: emergency-999.area'],
    ['a local contact in the national file', { nationalContacts: contacts, contacts: [] }, 'national/contacts.json: emergency-999.area'],
    [
      'a town in a district that the pack does not have',
      { places: { source: { title: 'A', publisher: null, date: null, licence: null }, places: [{ name: 'Luton', districts: ['luton'] }] } },
      'x/places.json: Luton.districts names luton',
    ],
    [
      'a council that is not listed',
      { organisations: ['Kalayaan'] },
      'x/pack.json: broxbourne.councilOrganisation is not a listed organisation',
    ],
  ])('%s', (_, change, message) => {
    expect(() => assemble('x', { ...files, ...change })).toThrow(message);
  });
});

test('the pack that is built in is one that passes every check', () => {
  expect(assemble('hertfordshire', filesOf('hertfordshire'))).toEqual(LOCALITY);
});
