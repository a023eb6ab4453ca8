import { NOT_CHECKED } from '#pathways/identity/not-checked.ts';
import type { Scenario } from '#pathways/scenarios/scenario.ts';
import type { CaseInHand } from '#src/case/case-session.tsx';
import type { Activity } from './training.ts';

/** The case that a scenario begins with: all of it to walk through, or its details alone where somebody is to find the answers. */
export const caseOf = ({ case: { answers, details, done, identity, understanding } }: Scenario, activity: Activity | null): CaseInHand =>
  activity === 'practise'
    ? { answers: {}, details, done: [], identity: NOT_CHECKED, understanding: null }
    : { answers, details, done, identity, understanding };
