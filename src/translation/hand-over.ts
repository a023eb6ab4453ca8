import { audit } from './audit.ts';
import type { Provenance } from './provenance.ts';
import { type Files, filesWith, sourceHash, textsOf, wantedIn } from './texts.ts';

/** What goes to a translator, and what comes back. */

/** The English of every text that is missing, stale, or of unknown origin, by key. */
export function todoOf(language: string, english: Files, translated: Files, provenance: Provenance): ReadonlyMap<string, string> {
  const { missing, stale, plurals, unrecorded, placeholders } = audit(language, english, translated, provenance);
  const open = new Set([...missing, ...stale, ...plurals, ...unrecorded, ...placeholders]);
  return new Map([...wantedIn(language, textsOf(english))].filter(([key]) => open.has(key)));
}

export interface Delivery {
  /** Translations by key; a key that English does not have is left out. */
  readonly texts: ReadonlyMap<string, string>;
  /** Who or what translated. */
  readonly by: string;
  /** The day, as YYYY-MM-DD. */
  readonly on: string;
  /** The English that was translated, where it is not that of today. */
  readonly from?: ReadonlyMap<string, string>;
}

/** The language with a delivery in it: its files in the order of the English ones, and where each text is from. Reviews of changed texts fall away. */
export function taken(
  language: string,
  english: Files,
  translated: Files,
  provenance: Provenance,
  { texts, by, on, from }: Delivery,
): { readonly files: Files; readonly provenance: Provenance; readonly count: number } {
  const wanted = wantedIn(language, textsOf(english));
  const source = from === undefined ? wanted : wantedIn(language, from);
  const before = textsOf(translated);
  const fitting = [...texts].filter(([key]) => wanted.has(key));
  const after = new Map([...before, ...fitting]);
  const id = idOf(provenance, by, on);
  const recorded = new Map(Object.entries(provenance.texts).filter(([key]) => wanted.has(key)));
  for (const [key, text] of fitting) {
    const same = before.get(key) === text && recorded.get(key)?.[0] === sourceHash(wanted.get(key) as string);
    if (!same) recorded.set(key, [sourceHash(source.get(key) ?? ''), id]);
  }
  const inOrder = [...wanted.keys()].flatMap((key) => {
    const entry = recorded.get(key);
    return entry === undefined ? [] : [[key, entry] as const];
  });
  return {
    files: filesWith(language, english, after),
    provenance: { ...provenance, translations: { ...provenance.translations, [id]: { by, on } }, texts: Object.fromEntries(inOrder) },
    count: fitting.length,
  };
}

/** The id of a translation: the one it has, or the next free number. */
function idOf({ translations }: Provenance, by: string, on: string): string {
  const known = Object.entries(translations).find(([, one]) => one.by === by && one.on === on);
  return known?.[0] ?? `t${Object.keys(translations).length + 1}`;
}
