/**
 * The scripts that Noto Sans does not have and for which there is a font of their own. Small, and
 * loaded with every document: it tells whether the rest of this folder is needed.
 */

export const SCRIPTS = ['arabic', 'hebrew', 'devanagari', 'bengali', 'gurmukhi', 'tamil', 'ethiopic', 'thai', 'chinese'] as const;
export type Script = (typeof SCRIPTS)[number];

interface ScriptTraits {
  readonly letters: RegExp;
  /** The usual language of the script, by which a screen reader finds a voice; never a claim about the writer. */
  readonly language: string;
  /** How much larger it is set, where its letters are small beside those of Noto Sans. */
  readonly scale?: number;
}

const TRAITS: Readonly<Record<Script, ScriptTraits>> = {
  // With its digits, commas and vowel signs, which other scripts borrow.
  arabic: { letters: /\p{Script_Extensions=Arabic}/u, language: 'ar', scale: 1.15 },
  hebrew: { letters: /\p{Script=Hebrew}/u, language: 'he' },
  devanagari: { letters: /\p{Script=Devanagari}/u, language: 'hi' },
  bengali: { letters: /\p{Script=Bengali}/u, language: 'bn' },
  gurmukhi: { letters: /\p{Script=Gurmukhi}/u, language: 'pa' },
  tamil: { letters: /\p{Script=Tamil}/u, language: 'ta' },
  ethiopic: { letters: /\p{Script=Ethiopic}/u, language: 'am' },
  thai: { letters: /\p{Script=Thai}/u, language: 'th' },
  // With the punctuation of East Asia, which is common to several scripts.
  chinese: { letters: /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u, language: 'zh' },
};

/** Letters by which the other languages in Arabic letters are told from Arabic, the rarest first. */
const ARABIC_LANGUAGES = [
  [/[\u067c\u0681\u0685\u0689\u0693\u0696\u069a\u06ab\u06bc\u06d0]/, 'ps'],
  [/[\u0679\u0688\u0691\u06ba\u06d2]/, 'ur'],
  [/[\u0692\u0695\u06b5\u06c6\u06ce\u06d5]/, 'ckb'],
  [/[\u067e\u0686\u0698\u06a9\u06af\u06cc]/, 'fa'],
] as const;

const ANY_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** No other character belongs to a script above. */
const MAY_BE_OTHER = /[\u0590-\u1dff\u2d80-\uffff]/;

/** The script that a character belongs to; null where it is shared, or belongs to none of them. */
export const scriptOf = (character: string): Script | null =>
  MAY_BE_OTHER.test(character) ? (SCRIPTS.find((script) => TRAITS[script].letters.test(character)) ?? null) : null;

/** Whether a text may need more than Noto Sans; one that does not is drawn by jsPDF alone. */
export const mayNeedShaping = (text: string): boolean => MAY_BE_OTHER.test(text);

/** Every script that the texts use and that needs a font of its own. */
export function scriptsIn(texts: readonly string[]): readonly Script[] {
  const others = texts.filter((text) => MAY_BE_OTHER.test(text)).join('');
  return SCRIPTS.filter((script) => TRAITS[script].letters.test(others));
}

/** How much larger than Noto Sans a script is set. */
export const scaleOf = (script: Script): number => TRAITS[script].scale ?? 1;

/** Which way a paragraph runs: as its first letter does (UAX #9, rules P2 and P3; `dir="auto"` in HTML). */
export const runsRightToLeft = (paragraph: string): boolean => RIGHT_TO_LEFT.test(ANY_LETTER.exec(paragraph)?.[0] ?? '');

/**
 * The language tag of a text in another script, by its first letter; null where Noto Sans has that
 * letter, since many languages share the Latin and the Cyrillic script.
 */
export function languageOf(text: string): string | null {
  const script = scriptOf(ANY_LETTER.exec(text)?.[0] ?? '');
  if (script === null) return null;
  const told = script === 'arabic' ? ARABIC_LANGUAGES.find(([letters]) => letters.test(text)) : undefined;
  return told?.[1] ?? TRAITS[script].language;
}
