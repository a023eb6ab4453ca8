import * as z from 'zod/mini';
import { ROLES } from '../actions.ts';
import { isPartialDate } from '../citations.ts';
import type { RuleId } from '../questions.ts';
import { DAYS, type Hours } from './hours.ts';

/** What the files of a locality must look like. They enter here, and nothing behind here checks them again. */

const text = z.string('must be text').check(z.minLength(1, 'must not be empty'));
const id = z.string('must be an id').check(z.regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens'));
const link = z.string('must be a web address').check(z.regex(/^https?:\/\/\S+$/, 'must be a web address'));
const isDate = 'must be a date as YYYY, YYYY-MM or YYYY-MM-DD';
const date = z.string(isDate).check(z.refine(isPartialDate, isDate));
const rule = z.custom<RuleId>((value) => typeof value === 'string' && /^[RH]\d+$/.test(value), 'must be a rule such as R22 or H12');
const rules = z.array(rule, 'must be a list of rules');
const flag = z.boolean('must be true or false');

const number = z
  .string('must be a number')
  .check(z.regex(/^(?:\d{3}|0(?: ?\d){7,10})$/, 'must be a British number in digits and single spaces'));
const time = z.string('must be a time').check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time as HH:MM'));
const hours = z.custom<Hours>((value) => {
  const period = z.strictObject({ days: z.array(z.enum(DAYS)).check(z.minLength(1)), from: time, to: time });
  const weekly = z.strictObject({
    weekly: z.array(period).check(z.minLength(1)),
    bankHolidays: z.enum(['closed', 'as-usual', 'not-known']),
  });
  return z.safeParse(z.union([z.strictObject({ always: z.literal(true) }), weekly]), value).success;
}, 'must be null, { "always": true }, or weekly hours with what happens on bank holidays');

const contact = z
  .strictObject({
    id,
    /** What this contact can be asked for. */
    roles: z.array(z.enum(ROLES, 'is not a role'), 'must be a list of roles').check(z.minLength(1, 'must name a role')),
    /** Whom it serves: some districts, the whole county, or the country. */
    area: z.enum(['district', 'county', 'national'], 'must be district, county or national'),
    /** The districts, where it serves some. */
    districts: z.optional(z.array(id, 'must be a list of districts')),
    /** The proper name of the service, shown as it is in every language. */
    name: text,
    for: z.array(z.enum(['adult', 'child'], 'must be adult or child'), 'must be a list').check(z.minLength(1, 'must not be empty')),
    phone: z.array(number, 'must be a list of numbers'),
    email: z.array(z.string('must be an address').check(z.regex(/^\S+@\S+$/, 'must be an e-mail address')), 'must be a list of addresses'),
    url: z.nullable(link),
    /** Where it can be told in writing by anybody, for those who cannot phone; only where a source says so. */
    online: z.optional(link),
    /** As the source states them; null where it does not. */
    hours: z.nullable(hours),
    /** Where the number, address or page was seen, and how old that page is. */
    source: z.strictObject({ title: text, url: z.nullable(link), date: z.nullable(date) }, 'must have a title, an address and a date'),
    rules,
    /** Whether it was seen on the operator's own page, in Home Office papers or on two council pages. Nobody has rung it. */
    verified: flag,
    confidence: z.enum(['high', 'medium-high', 'medium', 'medium-low', 'low-medium', 'low'], 'is not a level of confidence'),
    /** Whether sources disagree about it; its note in `locales/` says about what. */
    conflict: flag,
    usableWithoutBeingFirstResponder: flag,
  })
  .check(
    z.refine(
      ({ phone, email, url }) => phone.length + email.length > 0 || url !== null,
      'must have a phone number, an e-mail address or a web address',
    ),
    z.refine(
      ({ area, districts = [] }) => (area === 'district') === districts.length > 0,
      'must name districts if its area is district, and only then',
    ),
  );

/** Somebody who fills a role in a place, with all that is known about how far to trust the entry. */
export type Contact = Readonly<z.infer<typeof contact>> & {
  /** Only on an entry of the directory that a partnership’s coordinator loaded onto this device; it goes before the locality’s own. */
  readonly own?: {
    readonly organisation: string;
    /** In the words of the directory: whoever keeps it is not asked for a schedule. */
    readonly hours: string | null;
    readonly note: string | null;
  };
};

/** When something was last known to be so. */
const known = z.strictObject({ lastKnown: date, rules });

const pack = z.strictObject({
  id,
  name: text,
  county: text,
  /** The county as the official form's list of regions has it. */
  region: text,
  /** The rules followed here are England's (R46, R62). */
  nation: z.literal('England', 'must be England'),
  /** Who keeps the local pathway, and the year in which they were last known to. */
  partnership: z.strictObject({ name: text, url: z.nullable(link), lastKnown: date, rules }),
  /** The year in which each local pathway was last known to be in use. */
  pathways: z.strictObject({ adult: known, child: known }),
  /**
   * For how many months after its date a source counts as fresh. This is the locality's own policy: no
   * statute, guidance or partnership paper sets it.
   */
  reviewPolicy: z.strictObject({ months: z.int('must be whole months').check(z.positive('must be more than none')) }),
  /**
   * How long a case that a practitioner chose to keep on the device stays there, counted from the day it was kept. This is
   * the locality's own policy too.
   */
  keepCasesFor: z.strictObject({ days: z.int('must be whole days').check(z.positive('must be more than none')) }),
  /** Whether languages are offered whose translation no professional translator has checked; each says so on every screen. */
  languages: z.strictObject({ offerUnreviewed: flag }),
  /** Places here that the online service's list of towns lacks: accepted, with a word on what to choose online. */
  townsNotListed: z.array(z.string()),
  /** When these councils are due to be replaced, after which the districts here are out of date (H142). */
  endsOn: z.optional(z.strictObject({ date, rules })),
  districts: z
    .array(
      z.strictObject({
        id,
        name: text,
        /** The council, exactly as the official list of organisations has it; null where it is not in the list. */
        councilOrganisation: z.nullable(text),
      }),
      'must be a list of districts',
    )
    .check(z.minLength(1, 'must name a district')),
});

/** What a locality says of itself: its names, its districts, and how long its sources stay fresh. */
export type Pack = Readonly<z.infer<typeof pack>>;

const places = z.strictObject({
  /** Where the names are from; null where they are made up. */
  source: z.strictObject({ title: text, publisher: z.nullable(text), date: z.nullable(date), licence: z.nullable(text) }),
  places: z.array(
    z.strictObject({
      name: text,
      /** More than one where a boundary cuts it, or two places have its name: whoever looks it up chooses. */
      districts: z.array(id, 'must be a list of districts').check(z.minLength(1, 'must name a district')),
    }),
    'must be a list of places',
  ),
});

/** Towns and villages, for finding a district by their names. */
export type Places = Readonly<z.infer<typeof places>>;

/**
 * @param file the name of the file, for the message
 * @throws an error that names the file, the entry and the field
 */
export const parsePlaces = (file: string, data: unknown): Places => parse(file, places, data);

/**
 * @param file the name of the file, for the message
 * @throws an error that names the file, the entry and the field
 */
export const parsePack = (file: string, data: unknown): Pack => parse(file, pack, data);

/**
 * @param file the name of the file, for the message
 * @throws an error that names the file, the entry and the field
 */
export const parseContacts = (file: string, data: unknown): readonly Contact[] =>
  parse(file, z.array(contact, 'must be a list of contacts'), data);

/**
 * @param file the name of the file, for the message
 * @throws an error that names the file and the entry
 */
export const parseOrganisations = (file: string, data: unknown): readonly string[] =>
  parse(file, z.array(text, 'must be a list of names'), data);

function parse<T>(file: string, schema: z.ZodMiniType<T>, data: unknown): T {
  const result = z.safeParse(schema, data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue === undefined) throw new Error(`${file}: cannot be read`);
  const fault = issue.code === 'unrecognized_keys' ? `has an unknown field: ${issue.keys.join(', ')}` : issue.message;
  throw new Error(`${[`${file}:`, placeOf(issue.path, data)].filter(Boolean).join(' ')} ${fault}`);
}

/** Where in a file: entries of a list by their id where they have one. */
function placeOf(path: readonly PropertyKey[], data: unknown): string {
  let value = data;
  const names = path.map((key) => {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    const entry = (value as { readonly id?: unknown } | null | undefined)?.id;
    return typeof key === 'number' && typeof entry === 'string' ? entry : String(key);
  });
  return names.join('.');
}
