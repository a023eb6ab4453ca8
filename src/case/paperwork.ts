import type { FilledField } from '#pathways/forms/fill.ts';
import { type GroupId, groupsIn } from '#pathways/forms/groups.ts';

/** What a page after the outcome shows. */
export type PaperworkPage =
  | { readonly shows: 'documents' }
  | { readonly shows: 'group'; readonly group: GroupId }
  | { readonly shows: 'identity' }
  | { readonly shows: 'copy' };

/** The pages after an outcome, in order; only the documents where the outcome has no form. */
const paperworkOf = (form: readonly FilledField[]): readonly PaperworkPage[] =>
  form.length === 0
    ? [{ shows: 'documents' }]
    : [
        { shows: 'documents' },
        ...groupsIn(form).map((group) => ({ shows: 'group', group }) as const),
        ...(mayNotIdentify(form) ? [{ shows: 'identity' } as const] : []),
        { shows: 'copy' },
      ];

/** Whether this is the form of a notification that may not identify anybody: it has no field for a name. */
const mayNotIdentify = (form: readonly FilledField[]): boolean =>
  form.some(({ field }) => field.key === 'dtn-gender') && !form.some(({ field }) => field.key === 'victim-first-name');

/** The page at a place after the outcome, counted from 1. */
export const paperworkPage = (place: number, form: readonly FilledField[]): PaperworkPage | undefined => paperworkOf(form)[place - 1];

/** How many pages after the documents page a group of fields stands. */
export const pagesToGroup = (group: GroupId, form: readonly FilledField[]): number =>
  paperworkOf(form).findIndex((page) => page.shows === 'group' && page.group === group);

/** How many pages after the documents page the check for identifying detail stands. */
export const pagesToIdentityCheck = (form: readonly FilledField[]): number =>
  paperworkOf(form).findIndex(({ shows }) => shows === 'identity');

/** How many pages after the documents page the copying stands. */
export const pagesToCopy = (form: readonly FilledField[]): number => paperworkOf(form).length - 1;
