import type { Headline } from './path.ts';
import type { RuleId } from './questions.ts';

/** The rules behind what is said of the time after each outcome: decisions, waiting times, changes of mind. */
export const AFTERWARDS: Readonly<Record<Headline, readonly RuleId[]>> = {
  'nrm-adult': ['R100', 'R101', 'R102', 'R105', 'R108'],
  'nrm-child': ['R95', 'R97', 'R100', 'R102', 'R108'],
  'dtn-named': ['R72', 'R75'],
  'dtn-anonymous': ['R72', 'R75'],
  'voluntary-dtn-named': ['R72', 'R75'],
  'voluntary-dtn-anonymous': ['R72', 'R75'],
  'consent-pending': ['R53', 'R76'],
  'capacity-pending': ['R53', 'R76'],
  'pass-on-adult': ['H113'],
  'pass-on-child': ['H113'],
  'take-advice': ['R118'],
  'outside-england': ['R62'],
};
