import numbers from 'virtual:emergency-numbers';
import type { Reader } from './pages.ts';

/** The numbers that the person gets: few, and each from the locality’s own data. */

/** The number for danger. */
export const DANGER: string = numbers['police-emergency'];

export interface NumberRow {
  /** Its key in `numbers` of `person.json`. */
  readonly words: 'police' | 'children' | 'helpline' | 'support';
  readonly number: string;
}

const POLICE: NumberRow = { words: 'police', number: numbers['police-non-emergency'] };
const CHILDREN: NumberRow = { words: 'children', number: numbers['childrens-social-care'] };
const HELPLINE: NumberRow = { words: 'helpline', number: numbers.helpline };
const SUPPORT: NumberRow = { words: 'support', number: numbers['nrm-support-provider'] };

/** The numbers beside the one for danger; a small child learns that one alone. */
export const NUMBERS: Readonly<Record<Reader, readonly NumberRow[]>> = {
  adult: [POLICE, HELPLINE, SUPPORT],
  older: [POLICE, CHILDREN, HELPLINE],
  younger: [],
};

/** The words of `strip` for the slip that can be hidden: they do not say what the numbers are for. */
export const SLIP = [
  { words: 'danger', number: DANGER },
  { words: 'police', number: POLICE.number },
  { words: 'help', number: HELPLINE.number },
  { words: 'stay', number: SUPPORT.number },
] as const;
