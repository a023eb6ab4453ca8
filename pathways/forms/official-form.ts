import type { FormId } from '../path.ts';
import sections from './official-form.json' with { type: 'json' };

/** The official form as data: 11 sections, 117 fields, in the order of the prompt sheet of 27 April 2026. */

/** A route that has a form. */
export type RouteId = Exclude<FormId, 'none'>;

export type ShowWhen =
  | { readonly field: string; readonly in: readonly string[] }
  | { readonly field: string; readonly answered: true }
  | { readonly all: readonly ShowWhen[] }
  | { readonly any: readonly ShowWhen[] };

export type FieldType = 'text' | 'textarea' | 'radio' | 'checkbox' | 'select' | 'email' | 'tel' | 'date' | 'number' | 'postcode';
export type OptionSetId =
  | 'fr-organisations'
  | 'uk-local-authorities'
  | 'uk-towns'
  | 'overseas-countries'
  | 'uk-regions'
  | 'uk-police-forces'
  | 'nationalities';

export interface FieldCheck {
  readonly rule:
    | 'email-format'
    | 'approved-email-domain'
    | 'phone-valid'
    | 'digits-only'
    | 'date-valid'
    | 'date-not-future'
    | 'date-after'
    | 'no-link-text'
    | 'at-least-one'
    | 'must-be-ticked'
    | 'file-types'
    | 'file-size-below-mb'
    | 'file-count-max';
  readonly value?: string | number | readonly string[];
}

export interface Field {
  readonly key: string;
  readonly type: FieldType;
  /** Required by the online service whenever the field is visible. */
  readonly required: boolean;
  readonly maxLength?: number;
  /** A long list kept in `option-sets/`. */
  readonly optionSet?: OptionSetId;
  readonly options?: readonly string[];
  readonly repeatable?: { readonly min: number; readonly max: number };
  /** Shown back, not typed: the field whose value it repeats. */
  readonly mirrors?: string;
  readonly readOnly?: boolean;
  readonly onlineControl?: 'file-upload';
  /** Alone decides whether the field shows. */
  readonly showWhen?: ShowWhen;
  readonly routes: readonly RouteId[];
  readonly checks?: readonly FieldCheck[];
  readonly personalData: 'none' | 'sensitive' | 'identifying';
  readonly subject: 'potential-victim' | 'first-responder' | 'third-party' | 'exploiter' | 'case';
  readonly dutyToNotify: 'yes' | 'no' | 'if-cooperating';
  /** Somebody's own words, which a notification that may not identify must not carry unchecked (R71). */
  readonly freeText?: boolean;
  readonly officialPage: number;
}

export interface Section {
  readonly id: string;
  readonly officialPage: number;
  readonly fields: readonly Field[];
}

export const SECTIONS = sections as readonly Section[];
export const FIELDS: ReadonlyMap<string, Field> = new Map(SECTIONS.flatMap(({ fields }) => fields).map((field) => [field.key, field]));
