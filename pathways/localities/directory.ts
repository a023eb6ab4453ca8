import { ROLES, type RoleId } from '../actions.ts';

/**
 * A partnership's directory of single points of contact: whom to reach at which organisation, as the
 * partnership's coordinator keeps it. Contacts are posts with a review date, never people's names
 * (H120): there is no column for a name. See `docs/directory-format.md`.
 */

/** The columns of a directory, in the order in which it is written. */
export const DIRECTORY_COLUMNS = [
  'organisation',
  'district',
  'post',
  'role',
  'phone',
  'phone2',
  'email',
  'hours',
  'checked',
  'note',
] as const;
export type DirectoryColumn = (typeof DIRECTORY_COLUMNS)[number];

/** Every row fills these. A row also has a phone number or an email address. */
export const REQUIRED_COLUMNS = ['organisation', 'post', 'checked'] as const satisfies readonly DirectoryColumn[];

/** The longest text that a column takes, in UTF-16 units. An email address has at most 254 (RFC 5321, 4.5.3.1.3). */
export const LONGEST: Readonly<Partial<Record<DirectoryColumn, number>>> = {
  organisation: 200,
  post: 200,
  email: 254,
  hours: 100,
  note: 300,
};

/** Nobody but these fills them: a directory can neither stand before 999 nor before the Home Office. */
const RESERVED: readonly RoleId[] = ['police-emergency', 'nrm-online', 'competent-authority'];

/** What an entry may be for, besides its own organisation. */
export const DIRECTORY_ROLES: readonly RoleId[] = ROLES.filter((role) => !RESERVED.includes(role));

/** One contact of a directory. */
export interface DirectoryEntry {
  /** As it was typed, trimmed and in NFC. */
  readonly organisation: string;
  /** The id of a district of the locality; null for the whole county. */
  readonly district: string | null;
  /** The job, never a person's name (H120). */
  readonly post: string;
  /** What this contact does for other organisations; null where it is only its own organisation's. */
  readonly role: RoleId | null;
  /** At most two, as they are shown: British numbers in national form, others in international form. */
  readonly phone: readonly string[];
  readonly email: string | null;
  readonly hours: string | null;
  /** `YYYY-MM-DD`: the day on which somebody last checked the entry. */
  readonly checked: string;
  readonly note: string | null;
}

/** What can be wrong with a row or with the headings; the words are in `locales/`. */
export type DirectoryProblemId =
  | 'missing-column'
  | 'unknown-column'
  | 'column-twice'
  | 'too-many-values'
  | 'quotes'
  | 'not-a-row'
  | 'not-text'
  | 'missing'
  | 'too-long'
  | 'unknown-district'
  | 'unknown-role'
  | 'phone-impossible'
  | 'phone-extension'
  | 'no-way-to-reach'
  | 'email-impossible'
  | 'date-impossible'
  | 'date-future'
  | 'repeated';

export interface DirectoryProblem {
  /** As a person counts in the file: the headings of a table are row 1. */
  readonly row: number;
  /** The column as the file spells it; null where the whole row is meant. */
  readonly column: string | null;
  readonly problem: DirectoryProblemId;
  /** The text that is wrong, shortened; for a row that is there twice, the number of the earlier one. */
  readonly value: string;
}

/** Problems with the headings, which belong to no row. */
export const isAboutColumns = ({ problem }: DirectoryProblem): boolean =>
  problem === 'missing-column' || problem === 'unknown-column' || problem === 'column-twice';

/** An entry as the row that reads back as the same entry. */
export function rowOf({ phone, ...entry }: DirectoryEntry): Readonly<Record<DirectoryColumn, string>> {
  const [first = '', second = ''] = phone;
  return {
    organisation: entry.organisation,
    district: entry.district ?? '',
    post: entry.post,
    role: entry.role ?? '',
    phone: first,
    phone2: second,
    email: entry.email ?? '',
    hours: entry.hours ?? '',
    checked: entry.checked,
    note: entry.note ?? '',
  };
}
