import { type ActionId, actionOf, type RoleId } from '#pathways/actions.ts';
import { reviewState } from '#pathways/citations.ts';
import { answersOnTrail } from '#pathways/follow.ts';
import { resolveRole } from '#pathways/localities/resolve.ts';
import type { Contact } from '#pathways/localities/schema.ts';
import { placeOf } from '#src/case/place.ts';
import type { DocumentInput } from './input.ts';
import type { ContactRow } from './model.ts';
import type { Words } from './words.ts';

/**
 * Whom to reach for the actions of a plan, as rows. Each row says how sure it is; what it is for is
 * said where it first stands, and its number every time.
 */
export function contactRows({ walk, locality, madeAt }: DocumentInput, words: Words): (action: ActionId) => readonly ContactRow[] {
  const place = placeOf(answersOnTrail(walk));
  const district = locality.districts.find(({ id }) => id === place.district)?.name;
  const seen = new Set<string>();

  const rowsOf = (role: RoleId): readonly ContactRow[] => {
    const { contacts, missing } = resolveRole(role, place, locality);
    const fitting = contacts.filter((contact) => walk.pathway === null || contact.for.includes(walk.pathway));
    const name = words.say(`contacts:roles.${role}`);
    if (fitting.length === 0) {
      const known = place.inCounty ? words.sayIfAny(`contacts:none.${role}`) : undefined;
      return [{ name, ways: [], notes: [known ?? words.say('contacts:fallback.none', { role: name, known: '' }).trim()] }];
    }
    const farther = [
      ...(missing.includes('district') && district !== undefined ? [words.say('contacts:fallback.district', { district })] : []),
      ...(missing.includes('county') ? [words.say('contacts:fallback.county')] : []),
    ];
    return fitting.map((contact) => {
      const isNew = !seen.has(contact.id);
      seen.add(contact.id);
      return { name: contact.name, ways: waysOf(contact, words), notes: [...farther, ...notesOn(contact, isNew)] };
    });
  };

  const notesOn = ({ id, verified, conflict, source }: Contact, isNew: boolean): readonly string[] => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(madeAt);
    const review = reviewState(source.date, locality.reviewPolicy.months, today);
    // A repeated row is short; but where sources disagree, it says about what.
    const use = isNew ? words.sayIfAny(`contacts:contacts.${id}.use`) : undefined;
    const note = isNew || conflict ? words.sayIfAny(`contacts:contacts.${id}.note`) : undefined;
    return [
      ...[use, note].filter((text) => text !== undefined),
      // How sure it is, every time: a number that nobody verified must not pass for one that somebody did.
      ...(verified ? [] : [words.say('contacts:verification.unverified')]),
      ...(conflict ? [words.say('contacts:verification.conflict')] : []),
      ...(review === 'past-review' ? [words.say('contacts:verification.pastReview')] : []),
      ...(review === 'date-not-known' ? [words.say('contacts:verification.dateNotKnown')] : []),
    ];
  };

  // Somebody can fill two roles of one action, and is then one row.
  return (action) => {
    const rows = actionOf(action).contacts.flatMap(rowsOf);
    return rows.filter(({ name }, index) => rows.findIndex((row) => row.name === name) === index);
  };
}

/** Numbers first, then addresses, then hours. */
function waysOf({ phone, email, url, hours }: Contact, words: Words): readonly string[] {
  const reach = [...phone, ...email, ...(phone.length === 0 && url !== null ? [url] : [])];
  return [...reach, ...(hours?.always ? [words.say('contacts:hours.always')] : [])];
}
