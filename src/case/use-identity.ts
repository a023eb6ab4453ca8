import { useMemo } from 'react';
import { type FoundDetail, hasFreeText, openDetails } from '#pathways/identity/check.ts';
import { useCase } from './case-session.tsx';
import { useFilledForm } from './filled-form.ts';
import { useWalk } from './use-walk.ts';

interface IdentityState {
  /** Whether this route may not identify anybody, so that free text has to be checked first. */
  readonly needed: boolean;
  /** Whether the documents and the copying may carry the free text. */
  readonly settled: boolean;
  readonly open: readonly FoundDetail[];
}

/** Where the check for identifying detail stands for the case in hand (R65, R66, R71). */
export function useIdentity(): IdentityState {
  const { outcome } = useWalk();
  const { identity } = useCase();
  const form = useFilledForm();
  return useMemo(() => {
    const needed = outcome?.form === 'dtn' && !outcome.formIdentifies && hasFreeText(form);
    const open = needed ? openDetails(form, identity) : [];
    return { needed, open, settled: !needed || (identity.asked && open.length === 0) };
  }, [outcome, form, identity]);
}
