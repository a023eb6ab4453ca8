import { useCallback, useSyncExternalStore } from 'react';
import { useTraining } from '#src/training/training.ts';
import type { Check, Draft, When } from './check.ts';
import { type CheckFile, type Group, type Hand, NO_HANDS } from './group.ts';

/** What the knowledge check holds while training is on: in memory only, and gone when training is left. */

export interface KnowledgeMemory {
  /** The check that is being taken. */
  readonly draft: Draft | null;
  /** The checks that were finished here. */
  readonly own: Readonly<Partial<Record<When, Check>>>;
  readonly files: readonly CheckFile[];
  /** Good files that hold the same answers as one that is counted: the trainer decides. */
  readonly held: readonly CheckFile[];
  /** The fields for counting by hand, as they were typed. */
  readonly typed: Readonly<Record<string, string>>;
  /** What was last counted of them. */
  readonly hand: Hand;
}

const EMPTY: KnowledgeMemory = { draft: null, own: {}, files: [], held: [], typed: {}, hand: NO_HANDS };

/** By training session, so that leaving training leaves nothing to find. */
const memories = new WeakMap<object, KnowledgeMemory>();
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export type ChangeKnowledge = (change: (now: KnowledgeMemory) => Partial<KnowledgeMemory>) => void;

/** The memory of this training session, and how to change a part of it. Outside training it is empty and stays so. */
export function useKnowledge(): readonly [KnowledgeMemory, ChangeKnowledge] {
  const { session } = useTraining();
  const memory = useSyncExternalStore(subscribe, () => (session && memories.get(session)) ?? EMPTY);
  const change = useCallback<ChangeKnowledge>(
    (of) => {
      if (session === null) return;
      const now = memories.get(session) ?? EMPTY;
      memories.set(session, { ...now, ...of(now) });
      for (const listener of listeners) listener();
    },
    [session],
  );
  return [memory, change];
}

/** What the figures of the group are worked out from. */
export const groupOf = ({ files, hand }: KnowledgeMemory): Group => ({ files, hand });
