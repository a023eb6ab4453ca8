import type { RoleId } from '../actions.ts';
import { type OpenState, openAt } from './hours.ts';
import type { Locality } from './locality.ts';
import { type Place, type Resolved, resolveRole, serves } from './resolve.ts';
import type { Contact } from './schema.ts';

/** Whom to reach for a role at a moment, and what to do when they do not answer. */

/** Somebody to reach, and whether they answer now. */
export interface Line {
  readonly contact: Contact;
  readonly open: OpenState;
}

export interface Reach extends Resolved {
  /** Everybody of the nearest level, the best first; empty where nobody is known. */
  readonly lines: readonly Line[];
  readonly best: Line | null;
  /** For when the best is closed or does not answer: the same role farther away, else another role; null where neither is known. */
  readonly instead: { readonly role: RoleId; readonly line: Line } | null;
}

/**
 * Who is asked when the holder of a role cannot be reached, in this order. In danger it is always 999,
 * which every screen has.
 */
const STANDS_IN: Readonly<Partial<Record<RoleId, readonly RoleId[]>>> = {
  // The unit and the team have no line of their own that is public (H13, H45).
  'police-modern-slavery-unit': ['police-non-emergency'],
  'police-child-exploitation': ['police-non-emergency'],
  // A First Responder is needed, and any will do (H19, H117).
  'district-lead': ['police-non-emergency', 'helpline'],
  // At night police officers found shelter with a council or a charity (H32).
  housing: ['housing-out-of-hours', 'police-non-emergency'],
  'housing-out-of-hours': ['police-non-emergency'],
  'adolescent-support': ['childrens-social-care'],
  'childrens-social-care': ['police-non-emergency'],
  'adult-social-care': ['police-non-emergency'],
  'partnership-directory': ['helpline'],
  helpline: ['police-non-emergency'],
};

/** Whom a contact is wanted for; null where both will do. */
type Person = 'adult' | 'child' | null;

/**
 * Whom to reach for a role in a place at a moment.
 *
 * @param at milliseconds since 1970; the caller has the clock
 * @returns who fills the role, the best first: whoever is not closed, then whoever was verified, then
 *   whoever is known to be open, then whoever has a phone
 */
export function reach(role: RoleId, place: Place, person: Person, locality: Pick<Locality, 'contacts'>, at: number): Reach {
  const fitting = { contacts: locality.contacts.filter((contact) => person === null || contact.for.includes(person)) };
  const resolved = resolveRole(role, place, fitting);
  const lines = linesOf(resolved.contacts, at);
  const best = lines[0] ?? null;
  const others = fitting.contacts.filter(
    (contact) => contact.roles.includes(role) && serves(contact, place) && contact !== best?.contact && isPhoned(contact),
  );
  const sameRole = linesOf(others, at).find(({ open }) => open.is !== 'closed');
  return { ...resolved, lines, best, instead: sameRole ? { role, line: sameRole } : standIn(role, place, fitting, at, best) };
}

function standIn(role: RoleId, place: Place, locality: Pick<Locality, 'contacts'>, at: number, best: Line | null): Reach['instead'] {
  for (const other of STANDS_IN[role] ?? []) {
    const line = linesOf(resolveRole(other, place, locality).contacts, at).find(
      ({ open, contact }) => open.is !== 'closed' && isPhoned(contact),
    );
    if (line !== undefined && line.contact !== best?.contact) return { role: other, line };
  }
  return null;
}

const isPhoned = ({ phone }: Contact): boolean => phone.length > 0;

/** In the order in which to try them; who comes first in the data decides between equals. */
function linesOf(contacts: readonly Contact[], at: number): readonly Line[] {
  return contacts
    .map((contact): Line => ({ contact, open: openAt(contact.hours, at) }))
    .sort((one, other) => {
      const [first, second] = [rankOf(one), rankOf(other)];
      const differs = first.findIndex((value, index) => value !== second[index]);
      return differs < 0 ? 0 : Number(second[differs]) - Number(first[differs]);
    });
}

const rankOf = ({ contact, open }: Line): readonly boolean[] => [
  contact.own !== undefined,
  isPhoned(contact) || contact.email.length > 0,
  open.is !== 'closed',
  contact.verified,
  open.is === 'open' || open.is === 'always-open',
  isPhoned(contact),
];
