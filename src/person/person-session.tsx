import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PinLock } from '#src/kept/pin.ts';
import { fetchWords } from '#src/language/i18n.ts';
import { usePersonLanguage } from '#src/language/person-language.tsx';
import type { Told } from './pages.ts';

/**
 * What is shown to the person and in which language, in memory only. While the screen is handed over, the app shows nothing
 * but the person’s pages: what is around them is not on the page at all.
 */
export interface Handed {
  readonly told: Told;
  /** Null where the practitioner chose no PIN. */
  readonly lock: PinLock | null;
}

interface PersonSession {
  /** The person’s language, which is the app’s until somebody chooses another. */
  readonly language: string;
  readonly speak: (code: string) => void;
  readonly handed: Handed | null;
  readonly handOver: (handed: Handed | null) => void;
}

const Session = createContext<PersonSession | null>(null);

export function PersonProvider({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const { code, choose } = usePersonLanguage();
  const [handed, handOver] = useState<Handed | null>(null);
  const language = code ?? i18n.language;
  const session = useMemo(() => {
    // Where its words cannot be had, the pages say what they have to in English.
    const speak = (next: string) =>
      void fetchWords(next).then(
        () => choose(next),
        () => choose(next),
      );
    return { language, speak, handed, handOver };
  }, [language, choose, handed]);
  return <Session value={session}>{children}</Session>;
}

/** Throws outside a `PersonProvider`. */
export function usePerson(): PersonSession {
  const session = use(Session);
  if (session === null) throw new Error('usePerson needs a PersonProvider around it');
  return session;
}
