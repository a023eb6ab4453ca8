import { useMemo } from 'react';
import { follow, type Walk } from '#pathways/follow.ts';
import { useCase } from './case-session.tsx';

/** Where the answers of the case in hand lead; every question on the way is asked, practical ones too. */
export function useWalk(): Walk {
  const { answers } = useCase();
  return useMemo(() => follow(answers, { unanswered: 'ask' }), [answers]);
}
