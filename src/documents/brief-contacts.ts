import type { RoleId } from '#pathways/actions.ts';
import { reviewState } from '#pathways/citations.ts';
import type { Pathway } from '#pathways/follow.ts';
import { dateInEngland } from '#pathways/localities/hours.ts';
import { reach } from '#pathways/localities/reach.ts';
import type { Contact } from '#pathways/localities/schema.ts';
import type { HandoutInput } from './handouts.ts';
import type { BriefRow } from './model.ts';
import type { Words } from './words.ts';

type Line = BriefRow['contacts'][number];

/** More of one role than this no page holds; the first are the ones to try first. */
const MOST = 2;

/**
 * Whom to reach for roles in a place, a line to each: those to try first, by number, and by an address or a page only where nobody
 * has a number. How sure each is stands with it every time; why it is nobody nearer, or nobody at all, once for a role.
 */
export function contactsInBrief({ district, locality, madeAt }: HandoutInput, person: Pathway, words: Words) {
  const told = new Set<RoleId>();
  const name = locality.districts.find(({ id }) => id === district)?.name;

  const linesOf = (role: RoleId): readonly (Line & { readonly id: string })[] => {
    const { lines, missing } = reach(role, { district, inCounty: true }, person, locality, madeAt.getTime());
    const isNew = !told.has(role);
    told.add(role);
    const called = words.say(`contacts:roles.${role}`);
    if (lines.length === 0) {
      const known = words.sayIfAny(`contacts:none.${role}`) ?? words.say('contacts:fallback.none', { known: '' }).trim();
      return [{ id: role, reach: called, note: isNew ? known : words.say('trainer-handouts:contact.above') }];
    }
    const farther =
      isNew && missing.includes('district') && name !== undefined ? words.say('contacts:fallback.district', { district: name }) : '';
    const phoned = lines.filter(({ contact }) => contact.phone.length > 0);
    return (phoned.length > 0 ? phoned : lines).slice(0, MOST).map(({ contact }, index) => ({
      id: contact.id,
      reach: words.say('trainer-handouts:contact.line', { name: contact.name, ways: waysOf(contact).join(' / ') }),
      note: [index === 0 ? farther : '', marksOf(contact)].filter(Boolean).join(' '),
    }));
  };

  /** How sure it is; nothing where somebody saw it on a page that has a date within its review. */
  const marksOf = ({ verified, conflict, source, own }: Contact): string => {
    const state = reviewState(source.date, locality.reviewPolicy.months, dateInEngland(madeAt.getTime()));
    const date = words.date(source.date ?? '2000');
    const marks =
      own === undefined
        ? [verified ? null : 'unverified', conflict ? 'conflict' : null, state === 'past-review' ? state : null]
        : ['own', state === 'past-review' ? state : null];
    const said = marks.filter((mark) => mark !== null).map((mark) => words.say(`trainer-handouts:contact.${mark}`, { date }));
    return said.length === 0 ? '' : words.say('trainer-handouts:contact.marks', { marks: said.join('; ') });
  };

  return (roles: readonly RoleId[]): readonly Line[] => {
    const lines = roles.flatMap(linesOf);
    return lines
      .filter(({ id }, index) => lines.findIndex((line) => line.id === id) === index)
      .map(({ reach: who, note }) => ({ reach: who, note }));
  };
}

const waysOf = ({ phone, email, url, online }: Contact): readonly string[] => {
  const page = online ?? url;
  // A number is never broken over two lines.
  return phone.length > 0
    ? phone.map((number) => number.replaceAll(' ', '\u00a0'))
    : email.length > 0
      ? email
      : page === null
        ? []
        : [page];
};
