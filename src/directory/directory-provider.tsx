import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DirectoryEntry } from '#pathways/localities/directory.ts';

/** A directory as it is kept: what was read from a file, and when. */
export interface Directory {
  readonly entries: readonly DirectoryEntry[];
  /** `YYYY-MM-DD`: the day on which it was loaded into this app. */
  readonly loadedOn: string;
  /** `YYYY-MM-DD`: the date of the file itself, where it had one. */
  readonly fileDated: string | null;
}

/**
 * `reading`: what is kept on the device is not known yet. `none`: nothing is loaded. `kept`: on the
 * device. `this-visit`: in memory only, as the browser would not keep it. `unreadable`: the browser
 * does not let the page see what is kept, or it is damaged.
 */
export type DirectoryState = 'reading' | 'none' | 'kept' | 'this-visit' | 'unreadable';

export interface DirectorySession {
  /** Empty while nothing is loaded. */
  readonly entries: readonly DirectoryEntry[];
  readonly loadedOn: string | null;
  readonly fileDated: string | null;
  readonly state: DirectoryState;
  /** Puts a directory in the place of the one before; settles with how it is kept. */
  readonly load: (directory: Directory) => Promise<'kept' | 'this-visit'>;
  /** Deletes it from the device and from memory; false where the browser would not delete it, and nothing changes. */
  readonly remove: () => Promise<boolean>;
}

interface Held {
  readonly state: DirectoryState;
  readonly directory: Directory | null;
}

const NOTHING: Held = { state: 'none', directory: null };
const NO_ENTRIES: readonly DirectoryEntry[] = [];
const Session = createContext<(DirectorySession & { readonly ask: () => void }) | null>(null);

/** Holds the directory for the screens inside it. What keeps it on the device is loaded when a screen first asks for it. */
export function DirectoryProvider({ children }: { readonly children: ReactNode }) {
  const [held, setHeld] = useState<Held>({ state: 'reading', directory: null });
  const asked = useRef(false);

  const ask = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    const settle = (read: Held) => setHeld((now) => (now.state === 'reading' ? read : now));
    import('./storage.ts')
      .then(({ keptDirectory }) => keptDirectory())
      .then(
        (directory) => settle(directory === null ? NOTHING : { state: 'kept', directory }),
        () => settle({ state: 'unreadable', directory: null }),
      );
  }, []);

  const load = useCallback(async (directory: Directory) => {
    const state = await import('./storage.ts')
      .then(({ keepDirectory }) => keepDirectory(directory))
      .then(
        () => 'kept' as const,
        () => 'this-visit' as const,
      );
    setHeld({ state, directory });
    return state;
  }, []);

  const onlyInMemory = held.state === 'this-visit';
  const remove = useCallback(async () => {
    const deleted = await import('./storage.ts')
      .then(({ deleteDirectory }) => deleteDirectory())
      .then(
        () => true,
        () => onlyInMemory,
      );
    if (deleted) setHeld(NOTHING);
    return deleted;
  }, [onlyInMemory]);

  const session = useMemo(() => {
    const { state, directory } = held;
    return {
      entries: directory?.entries ?? NO_ENTRIES,
      loadedOn: directory?.loadedOn ?? null,
      fileDated: directory?.fileDated ?? null,
      state,
      load,
      remove,
      ask,
    };
  }, [held, load, remove, ask]);
  return <Session value={session}>{children}</Session>;
}

/** The directory that is loaded; the first screen that uses it has it read from the device. Throws outside a `DirectoryProvider`. */
export function useDirectory(): DirectorySession {
  const session = use(Session);
  if (session === null) throw new Error('useDirectory needs a DirectoryProvider around it');
  const { ask } = session;
  useEffect(ask, [ask]);
  return session;
}
