import { createContext, type ReactNode, use, useMemo, useState } from 'react';

/**
 * The language of the person, apart from the one that the practitioner reads. In memory only: which language somebody
 * speaks says something about them.
 */
interface PersonLanguage {
  /** Null while none was chosen. */
  readonly code: string | null;
  readonly choose: (code: string | null) => void;
}

const Chosen = createContext<PersonLanguage>({ code: null, choose: () => {} });

export function PersonLanguageProvider({ children, initial = null }: { readonly children: ReactNode; readonly initial?: string | null }) {
  const [code, choose] = useState(initial);
  const chosen = useMemo(() => ({ code, choose }), [code]);
  return <Chosen value={chosen}>{children}</Chosen>;
}

export const usePersonLanguage = (): PersonLanguage => use(Chosen);
