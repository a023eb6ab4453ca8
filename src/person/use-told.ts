import { useState } from 'react';
import { useWalk } from '#src/case/use-walk.ts';
import { type Reader, type Told, toldIn } from './pages.ts';

/** Whom the pages are for: what the case says, and where it says nothing, what the practitioner chooses. */
export interface Telling {
  /** Null until somebody has chosen: a child is never taken for an adult by default. */
  readonly told: Told | null;
  /** The readers there are to choose from; one alone where the case has said it. */
  readonly readers: readonly Reader[];
  readonly choose: (reader: Reader) => void;
  /** Whether somebody has to say who holds the conversation. */
  readonly asksSender: boolean;
  readonly sendBy: (sender: Told['sender']) => void;
}

/** A child by the case is never shown the pages that ask an adult to agree, and an adult never those of a child. */
export function useTelling(): Telling {
  const inCase = toldIn(useWalk());
  const [reader, choose] = useState<Reader | null>(null);
  const [sender, sendBy] = useState<Told['sender']>(null);
  const readers: readonly Reader[] =
    inCase === null ? ['adult', 'older', 'younger'] : inCase.reader === 'adult' ? ['adult'] : ['older', 'younger'];
  const only = readers.length === 1 ? readers[0] : undefined;
  const chosen = only ?? readers.find((one) => one === reader) ?? null;
  return {
    told:
      chosen === null
        ? null
        : { ageNotSure: inCase?.ageNotSure ?? false, near18: inCase?.near18 ?? false, sender: inCase?.sender ?? sender, reader: chosen },
    readers,
    choose,
    asksSender: chosen === 'adult' && (inCase?.sender ?? null) === null,
    sendBy,
  };
}
