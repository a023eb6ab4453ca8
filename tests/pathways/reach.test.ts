import { describe, expect, test } from 'vitest';
import { ROLES, type RoleId } from '#pathways/actions.ts';
import { reach } from '#pathways/localities/reach.ts';
import type { Place } from '#pathways/localities/resolve.ts';
import { PACKS, placesOf } from './packs.ts';

/** A year that has everything: both changes of the clock, and Christmas with its substitute day on a Monday. */
const HOURS_OF_A_YEAR = Array.from({ length: 365 * 24 }, (_, hour) => Date.UTC(2026, 0, 1, hour));

/** Whoever is in danger, or needs the police or advice, is never left without a number, wherever and whenever. */
const NEVER_SILENT: readonly RoleId[] = ['police-emergency', 'police-non-emergency', 'helpline', 'nrm-support-provider'];

describe.each(PACKS)('in %s', (_, locality) => {
  const places = placesOf(locality);

  test.each(ROLES)('%s: somebody to reach, or the words that nobody is known, in every place at every hour of a year', (role) => {
    const wrong: string[] = [];
    const note = (fault: string, place: Place, at: number) =>
      wrong.push(`${fault}: ${new Date(at).toISOString()} ${JSON.stringify(place)}`);
    for (const at of HOURS_OF_A_YEAR) {
      for (const place of places) {
        const { best, lines, instead, level } = reach(role, place, null, locality, at);
        if ((best === null) !== (level === 'none') || lines[0] !== (best ?? undefined)) note('best', place, at);
        // The best is closed only where everybody of its level who can be reached at all is.
        if (best?.open.is === 'closed' && lines.some(({ open, contact }) => open.is !== 'closed' && contact.phone.length > 0)) {
          note('somebody open was passed over', place, at);
        }
        if (instead !== null && (instead.line.open.is === 'closed' || instead.line.contact.phone.length === 0)) {
          note('sent on to nobody', place, at);
        }
        if (instead !== null && instead.line.contact === best?.contact) note('sent on to the same', place, at);
        if (NEVER_SILENT.includes(role) && (best?.open.is === 'closed' ? instead : best) === null) note('silent', place, at);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('whoever stands in is for the same person', () => {
    for (const person of ['adult', 'child'] as const) {
      for (const role of ROLES) {
        for (const place of places) {
          const { lines, instead } = reach(role, place, person, locality, Date.UTC(2026, 10, 24, 14));
          for (const { contact } of [...lines, ...(instead ? [instead.line] : [])])
            expect(contact.for, `${role} ${contact.id}`).toContain(person);
        }
      }
    }
  });
});

describe('who comes first', () => {
  const [, herts] = PACKS.find(([name]) => name === 'hertfordshire') ?? [];
  const [, example] = PACKS.find(([name]) => name === 'exampleshire') ?? [];
  if (herts === undefined || example === undefined) throw new Error('Both localities are needed');
  const at = (iso: string) => Date.parse(iso);
  const NOON = at('2026-11-24T12:00:00Z');
  const watford = { district: 'watford', inCounty: true };
  const bestOf = (...from: Parameters<typeof reach>) => reach(...from).best?.contact.id;

  test('a line comes before a web page', () => {
    expect(bestOf('adult-social-care', watford, 'adult', herts, NOON)).toBe('hcc-adults');
  });

  test('at night the team that answers at night comes first, and by day the other', () => {
    const north = { district: 'north-exampleshire', inCounty: true };
    expect(bestOf('childrens-social-care', north, 'child', example, NOON)).toBe('ex-children');
    expect(bestOf('childrens-social-care', north, 'child', example, at('2026-11-24T22:00:00Z'))).toBe('ex-children-night');
    expect(bestOf('childrens-social-care', north, 'child', example, at('2026-12-28T12:00:00Z'))).toBe('ex-children-night');
  });

  test('a closed housing office sends on to the one for the night', () => {
    const north = { district: 'north-exampleshire', inCounty: true };
    const { best, instead } = reach('housing', north, 'adult', example, at('2026-11-24T20:00:00Z'));
    expect(best?.open).toEqual({ is: 'closed', opensAt: at('2026-11-25T09:00:00Z') });
    expect(instead).toMatchObject({ role: 'housing-out-of-hours', line: { contact: { id: 'ex-housing-night' } } });
  });

  test('an entry of the partnership’s own directory goes before everybody of its role and district, and of no other', () => {
    const [first] = herts.contacts.filter(({ roles }) => roles.includes('district-lead'));
    if (first === undefined) throw new Error('No lead');
    const own = {
      ...first,
      id: 'own',
      area: 'district',
      districts: ['watford'],
      own: { organisation: 'Council', hours: null, note: null },
    } as const;
    const withOwn = { contacts: [...herts.contacts, own as unknown as typeof first] };
    expect(reach('district-lead', watford, 'adult', withOwn, NOON).lines.map(({ contact }) => contact.id)).toEqual(['own', 'watford']);
    expect(bestOf('district-lead', { district: 'dacorum', inCounty: true }, 'adult', withOwn, NOON)).toBe('dacorum-safeguarding');
    expect(bestOf('housing', watford, 'adult', withOwn, NOON)).toBe('new-hope');
  });
});
