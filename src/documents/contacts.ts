import { type ActionId, actionOf, type RoleId } from '#pathways/actions.ts';
import { reviewState } from '#pathways/citations.ts';
import { answersOnTrail, type Pathway } from '#pathways/follow.ts';
import { dateInEngland, type Hours } from '#pathways/localities/hours.ts';
import type { Locality } from '#pathways/localities/locality.ts';
import { reach } from '#pathways/localities/reach.ts';
import type { Place } from '#pathways/localities/resolve.ts';
import type { Contact } from '#pathways/localities/schema.ts';
import { placeOf } from '#src/case/place.ts';
import { weekInWords } from '#src/language/times.ts';
import type { DocumentInput } from './input.ts';
import type { ContactRow } from './model.ts';
import type { Words } from './words.ts';

/**
 * Whom to reach for the actions of a plan, as rows. Each row says how sure it is; what it is for is
 * said where it first stands, and its number every time.
 */
export function contactRows(
  { walk, locality, madeAt, language }: DocumentInput,
  words: Words,
): (action: ActionId) => readonly ContactRow[] {
  const rowsOf = rowsOfRoles({ place: placeOf(answersOnTrail(walk)), person: walk.pathway, locality, madeAt, language }, words);
  return (action) => rowsOf(actionOf(action).contacts);
}

interface RowsInput {
  readonly place: Place;
  readonly person: Pathway | null;
  readonly locality: Locality;
  readonly madeAt: Date;
  readonly language: string;
  /** On a card: how sure each is, and nothing else about it. */
  readonly brief?: true;
}

/** Rows for roles; who was there before is told in short, and somebody who fills two roles of one call is one row. */
export function rowsOfRoles({ place, person, locality, madeAt, language, brief }: RowsInput, words: Words) {
  const district = locality.districts.find(({ id }) => id === place.district)?.name;
  const seen = new Set<string>();

  const rowsOf = (role: RoleId): readonly ContactRow[] => {
    const { lines, missing } = reach(role, place, person, locality, madeAt.getTime());
    if (lines.length === 0) {
      const name = words.say(`contacts:roles.${role}`);
      const known = place.inCounty ? words.sayIfAny(`contacts:none.${role}`) : undefined;
      return [{ name, ways: [], notes: [known ?? words.say('contacts:fallback.none', { role: name, known: '' }).trim()] }];
    }
    const farther = [
      ...(missing.includes('district') && district !== undefined ? [words.say('contacts:fallback.district', { district })] : []),
      ...(missing.includes('county') ? [words.say('contacts:fallback.county')] : []),
    ];
    return lines.map(({ contact }) => {
      const isNew = !seen.has(contact.id);
      seen.add(contact.id);
      const notes = [...farther, ...notesOn(contact, isNew)];
      return { name: contact.name, ways: waysOf(contact, words, language), notes: brief ? [notes.join(' ')].filter(Boolean) : notes };
    });
  };

  const notesOn = (contact: Contact, isNew: boolean): readonly string[] => {
    const { id, verified, conflict, source, own } = contact;
    const review = reviewState(source.date, locality.reviewPolicy.months, dateInEngland(madeAt.getTime()));
    if (own !== undefined) {
      const date = words.date(source.date ?? '');
      const sure = review === 'past-review' ? 'contacts:verification.ownPastReview' : 'contacts:verification.own';
      return [words.say(sure, { date }), ...[own.note].filter((text) => text !== null)];
    }
    // A repeated row is short; but where sources disagree, it says about what.
    const use = isNew && !brief ? words.sayIfAny(`contacts:contacts.${id}.use`) : undefined;
    const note = (isNew && !brief) || conflict ? words.sayIfAny(`contacts:contacts.${id}.note`) : undefined;
    return [
      ...[use, note].filter((text) => text !== undefined),
      // How sure it is, every time: a number that nobody verified must not pass for one that somebody did.
      ...(verified ? [] : [words.say('contacts:verification.unverified')]),
      ...(conflict && !brief ? [words.say('contacts:verification.conflict')] : []),
      ...(review === 'past-review' ? [words.say('contacts:verification.pastReview')] : []),
      ...(review === 'date-not-known' ? [words.say('contacts:verification.dateNotKnown')] : []),
    ];
  };

  return (roles: readonly RoleId[]): readonly ContactRow[] => {
    const rows = roles.flatMap(rowsOf);
    return rows.filter(({ name }, index) => rows.findIndex((row) => row.name === name) === index);
  };
}

/** Numbers first, then addresses, then hours: on paper the hours themselves, as nobody knows when it is read. */
function waysOf({ phone, email, url, online, hours, own }: Contact, words: Words, language: string): readonly string[] {
  const page = online ?? (phone.length === 0 ? url : null);
  return [...phone, ...email, ...(page === null ? [] : [page]), ...(own?.hours ? [own.hours] : hoursInWords(hours, words, language))];
}

function hoursInWords(hours: Hours | null, words: Words, language: string): readonly string[] {
  if (hours === null) return [];
  if ('always' in hours) return [words.say('contacts:open.always')];
  return [weekInWords(hours.weekly, language).join('; '), words.say(`contacts:bankHolidays.${hours.bankHolidays}`)];
}
