import { useState } from 'react';
import { useWalk } from '#src/case/use-walk.ts';
import { type Reader, type Told, toldIn } from './pages.ts';

/** Whom the pages are for: what the case says, and where it says nothing, what the practitioner chooses. */
export interface Telling {
  readonly told: Told;
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
  const [reader, choose] = useState<Reader>('adult');
  const [sender, sendBy] = useState<Told['sender']>(null);
  const readers: readonly Reader[] =
    inCase === null ? ['adult', 'older', 'younger'] : inCase.reader === 'adult' ? ['adult'] : ['older', 'younger'];
  const chosen = readers.includes(reader) ? reader : (readers[0] as Reader);
  return {
    told: { ageNotSure: inCase?.ageNotSure ?? false, near18: inCase?.near18 ?? false, sender: inCase?.sender ?? sender, reader: chosen },
    readers,
    choose,
    asksSender: chosen === 'adult' && (inCase?.sender ?? null) === null,
    sendBy,
  };
}
