import { useMemo } from 'react';
import { type FilledField, fillForm } from '#pathways/forms/fill.ts';
import { impliedDetails } from '#pathways/forms/implied.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { useCase } from './case-session.tsx';
import { useWalk } from './use-walk.ts';

/** The form of the case in hand: the fields that show, with what the case knows. Empty where the outcome has no form. */
export function useFilledForm(): readonly FilledField[] {
  const walk = useWalk();
  const { details } = useCase();
  return useMemo(() => fillForm(walk, details, impliedDetails(walk, LOCALITY)), [walk, details]);
}
