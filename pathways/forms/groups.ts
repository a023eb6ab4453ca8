import type { FilledField } from './fill.ts';

/** Fields that are asked together on one page, in the official order; together they are the whole form. */
export const GROUPS = {
  'your-report': { section: 'first-responder-details', fields: ['fr-email', 'report-reference', 'fr-organisation', 'fr-nation'] },
  age: {
    section: 'age-confirmation',
    fields: ['age-status', 'la-name', 'la-phone', 'la-email', 'la-contact-first-name', 'la-contact-last-name', 'under-18-when-exploited'],
  },
  background: { section: 'background', fields: ['birthplace', 'family-background', 'education-history', 'work-history-before'] },
  dates: { section: 'exploitation-details', fields: ['multiple-situations', 'exploitation-dates-multiple', 'exploitation-dates-single'] },
  beginning: { section: 'exploitation-details', fields: ['how-exploitation-started', 'moved-by-exploiters', 'journey-details'] },
  treatment: { section: 'exploitation-details', fields: ['work-and-duties', 'living-conditions', 'treatment-by-exploiters'] },
  leaving: { section: 'exploitation-details', fields: ['still-in-situation', 'reasons-unable-to-leave', 'how-they-left'] },
  'last-contact': { section: 'exploitation-details', fields: ['last-contact-period', 'last-contact-details'] },
  'reported-before': {
    section: 'exploitation-details',
    fields: ['reported-before', 'reported-before-yes-details', 'reported-before-not-sure-details', 'reasons-not-reported-sooner'],
  },
  indicators: { section: 'professional-insight', fields: ['indicators-identified', 'indicators-details'] },
  conversations: { section: 'professional-insight', fields: ['interview-details', 'professional-insight'] },
  credibility: { section: 'professional-insight', fields: ['credibility-concerns', 'credibility-evidence'] },
  'other-professionals': { section: 'professional-insight', fields: ['other-professionals', 'other-professionals-details'] },
  places: {
    section: 'exploitation-location',
    fields: [
      'exploitation-location-scope',
      'exploitation-uk-towns',
      'exploitation-uk-address',
      'exploitation-overseas-countries',
      'exploitation-overseas-address',
    ],
  },
  'staying-now': { section: 'exploitation-location', fields: ['current-town', 'current-region'] },
  exploiters: {
    section: 'exploiters-details',
    fields: ['exploiter-details', 'exploiters-location-known', 'exploiters-in-uk', 'exploiters-location-details'],
  },
  types: { section: 'exploiters-details', fields: ['exploitation-types', 'exploitation-other-details'] },
  'other-victims': {
    section: 'exploiters-details',
    fields: ['other-victims', 'other-victims-yes-details', 'other-victims-not-sure-details', 'future-risk', 'future-risk-reasons'],
  },
  crime: { section: 'exploiters-details', fields: ['crime-reference-held', 'crime-police-force', 'crime-reference'] },
  cooperation: { section: 'exploiters-details', fields: ['cooperates-with-authorities', 'cooperation-details'] },
  consent: {
    section: 'consent-and-support',
    fields: [
      'consents-to-nrm',
      'wants-support',
      'support-contact-route',
      'victim-phone',
      'alternative-phone',
      'alternative-phone-relationship',
      'no-phone-reason',
    ],
  },
  'notify-details': { section: 'duty-to-notify', fields: ['dtn-reason', 'dtn-gender', 'dtn-nationality', 'dtn-second-nationality'] },
  name: { section: 'personal-details', fields: ['victim-first-name', 'victim-last-name', 'victim-nickname', 'victim-dob'] },
  person: { section: 'personal-details', fields: ['gender', 'has-children', 'children-count', 'nationality', 'second-nationality'] },
  communication: {
    section: 'personal-details',
    fields: ['interpreter-needed', 'interpreter-language', 'communication-help-needed', 'communication-aid'],
  },
  references: { section: 'personal-details', fields: ['home-office-reference-held', 'home-office-reference'] },
  decision: {
    section: 'decision-and-contact',
    fields: [
      'decision-recipient',
      'victim-contact-methods',
      'victim-email',
      'victim-email-safe',
      'victim-address-street',
      'victim-address-town',
      'victim-address-county',
      'victim-address-postcode',
      'victim-address-safe',
      'recipient-first-name',
      'recipient-last-name',
      'recipient-contact-methods',
      'recipient-email',
      'recipient-address-street',
      'recipient-address-town',
      'recipient-address-county',
      'recipient-address-postcode',
      'recipient-permission',
    ],
  },
  'your-details': {
    section: 'decision-and-contact',
    fields: ['fr-email-shown', 'fr-organisation-shown', 'fr-first-name', 'fr-last-name', 'fr-role', 'fr-phone', 'absence-contact-email'],
  },
  evidence: { section: 'decision-and-contact', fields: ['evidence-files', 'evidence-descriptions'] },
} as const satisfies Readonly<Record<string, { readonly section: string; readonly fields: readonly string[] }>>;

export type GroupId = keyof typeof GROUPS;
const GROUP_IDS = Object.keys(GROUPS) as readonly GroupId[];

/** The fields of a group that show, in order. */
export function fieldsOf(group: GroupId, form: readonly FilledField[]): readonly FilledField[] {
  const keys: readonly string[] = GROUPS[group].fields;
  return form.filter(({ field }) => keys.includes(field.key));
}

/** The groups of which anything shows: the pages of this route’s form. */
export const groupsIn = (form: readonly FilledField[]): readonly GroupId[] => GROUP_IDS.filter((group) => fieldsOf(group, form).length > 0);

export type GroupState = 'not-started' | 'in-progress' | 'ready' | 'nothing-needed';

/** How far a group has come: ready once nothing is missing that the online service requires. */
export function stateOf(group: GroupId, form: readonly FilledField[]): GroupState {
  const fields = fieldsOf(group, form).filter(({ field }) => !field.readOnly);
  const required = fields.filter(({ field }) => field.required);
  const filled = fields.some(({ value }) => value.length > 0);
  if (required.length === 0) return filled ? 'ready' : 'nothing-needed';
  if (required.every(({ value }) => value.length > 0)) return 'ready';
  return filled ? 'in-progress' : 'not-started';
}
