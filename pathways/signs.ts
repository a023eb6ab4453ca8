import { QUESTIONS, type RuleId } from './questions.ts';

/**
 * The groups of signs by kind of exploitation, with the types that the official form has for it. Prompts for looking and
 * listening, never a score (R11): no sign is asked for, and none rules anything out.
 */

type GroupId = keyof (typeof QUESTIONS)['indicators']['groups'];

export interface Kind {
  readonly id: 'any' | 'sexual' | 'labour' | 'household' | 'criminal' | 'child' | 'other';
  /** Groups of the question of what was noticed, in its order. */
  readonly groups: readonly GroupId[];
  /** Options of `exploitation-types` of the official form. */
  readonly formTypes: readonly string[];
  readonly rules: readonly RuleId[];
}

export const KINDS = [
  { id: 'any', groups: ['control', 'fear', 'injury', 'documents', 'isolation', 'recruitment'], formTypes: [], rules: ['R12', 'R21'] },
  { id: 'labour', groups: ['money', 'work'], formTypes: ['forced-to-work', 'wages-taken'], rules: ['R12', 'R17'] },
  { id: 'sexual', groups: ['sexual'], formTypes: ['prostitution', 'child-exploitation', 'taken-somewhere'], rules: ['R16'] },
  { id: 'household', groups: ['domestic'], formTypes: ['unpaid-household-work'], rules: ['R18'] },
  {
    id: 'criminal',
    groups: ['criminal', 'countyLines'],
    formTypes: ['forced-to-commit-crime', 'forced-to-commit-fraud'],
    rules: ['R19', 'R20'],
  },
  { id: 'child', groups: ['childhood'], formTypes: [], rules: ['R13', 'R14', 'R15'] },
  // No list of signs of their own: what is true of every kind is true of them.
  { id: 'other', groups: [], formTypes: ['organs-removed', 'other'], rules: ['R11', 'R21'] },
] as const satisfies readonly Kind[];

/** The signs of a group, in the order of the question. */
export const signsOf = (group: GroupId): readonly string[] => QUESTIONS.indicators.groups[group];
