import type { Provenance } from './provenance.ts';
import { type Files, isPlural, sourceHash, textsOf, wantedIn } from './texts.ts';

/** How a translation stands against the English words of today. Every list holds keys as `file:key.key`. */
export interface Audit {
  /** No text, or an empty one. */
  readonly missing: readonly string[];
  /** The English has changed since. */
  readonly stale: readonly string[];
  /** A text that English does not have. */
  readonly orphaned: readonly string[];
  /** Other placeholders, tags or long numbers than the English. */
  readonly placeholders: readonly string[];
  /** A form for numbers that is missing, or that the language does not have. */
  readonly plurals: readonly string[];
  /** Nothing says where the text is from. */
  readonly unrecorded: readonly string[];
  /** Translated, but not yet checked by anybody. The only finding that is no fault. */
  readonly notReviewed: readonly string[];
}

/** The findings that are faults. */
export const FAULTS = ['missing', 'stale', 'orphaned', 'placeholders', 'plurals', 'unrecorded'] as const satisfies readonly (keyof Audit)[];

export function audit(language: string, english: Files, translated: Files, { texts: recorded }: Provenance): Audit {
  const wanted = wantedIn(language, textsOf(english));
  const texts = textsOf(translated);
  const keys = [...wanted.keys()];
  const there = keys.filter((key) => !isMissing(wanted.get(key) as string, texts.get(key)));
  const absent = keys.filter((key) => !there.includes(key));
  const extra = [...texts.keys()].filter((key) => !wanted.has(key));
  const isStale = (key: string) => key in recorded && recorded[key]?.[0] !== sourceHash(wanted.get(key) as string);
  return {
    missing: absent.filter((key) => !isPlural(key)),
    stale: there.filter(isStale),
    orphaned: [...extra.filter((key) => !isPlural(key)), ...Object.keys(recorded).filter((key) => !wanted.has(key))],
    placeholders: there.filter((key) => !sameMarks(wanted.get(key) as string, texts.get(key) as string, isPlural(key))),
    plurals: [...absent, ...extra].filter(isPlural),
    unrecorded: there.filter((key) => !(key in recorded)),
    notReviewed: there.filter((key) => key in recorded && recorded[key]?.[2] === undefined),
  };
}

const isMissing = (english: string, text: string | undefined): boolean =>
  text === undefined || (text.trim() === '' && english.trim() !== '');

const PLACEHOLDERS = /\{\{[^}]*\}\}|<\/?[a-z]+>/g;
/** An emergency number that is lost could cost a life. A law may be named twice, translated and in English. */
const NUMBERS = /\d{3,}/g;

/** Words for one, two or a few may say the number instead of showing it. */
function sameMarks(english: string, text: string, isPluralForm: boolean): boolean {
  const placeholders = (of: string) =>
    (of.match(PLACEHOLDERS) ?? [])
      .filter((mark) => !(isPluralForm && mark === '{{count}}'))
      .sort()
      .join(' ');
  const numbers = (of: string) => [...new Set(of.match(NUMBERS))].sort().join(' ');
  return placeholders(english) === placeholders(text) && numbers(english) === numbers(text);
}

/** Safety, consent, the referral and who sees what: where the meaning of yesterday could do harm. */
const CRITICAL =
  /^(?:questions|actions|outcomes|prohibitions|flags|identity|person|handing|leaving|keeping):|^frame:emergency\.|^start:first\.|^who:(?!back|show)|^localities\/[^:]+:(?:actions|outcomes|prohibitions|questions|flags|who|person)/;

/** Whether a text is about safety, consent or the sharing of data. */
export const isCritical = (key: string): boolean => CRITICAL.test(key);

/** Says in the text itself that it is English: for a reader of another language, and apart from the direction of the rest. */
const marked = (english: string): string => `\u2068[English] ${english}\u2069`;

/**
 * The texts that the app shows: a critical one whose English has changed since is shown in English,
 * marked, and never in its old meaning; another one stays.
 */
export function shownTexts(language: string, english: Files, translated: Files, provenance: Provenance): ReadonlyMap<string, string> {
  const { stale } = audit(language, english, translated, provenance);
  const wanted = wantedIn(language, textsOf(english));
  const shown = new Map(textsOf(translated));
  for (const key of stale.filter(isCritical)) shown.set(key, marked(wanted.get(key) as string));
  return shown;
}
