import { romanised, soundKey } from './romanised.ts';

/** How one word is compared with another: by its letters alone, whatever their case, accents, script or spelling. */
export interface Spelling {
  readonly script: Script;
  /** The word as written, lower case, accents kept. */
  readonly written: string;
  /** The word without case or accents, one or two ways ("Müller": "muller", "mueller"). */
  readonly keys: readonly string[];
  /** What romanisations share; empty for scripts that are compared only as written. */
  readonly sounds: readonly string[];
}

/** Scripts that are compared letter by letter (`latin`), by sound (`romanised`), inside longer words (`joining`), or as any stretch of text (`unspaced`). */
export type Script = 'latin' | 'romanised' | 'joining' | 'unspaced';

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const ROMANISED = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LATIN = /\p{Script=Latin}/u;

/** Marks that change no letter: accents, Arabic and Hebrew vowels, Arabic tatweel. Vowel signs of Indian scripts are letters. */
const ACCENTS =
  /\u0640|[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/g;

/** Letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ĸ: 'k',
  ə: 'a',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  // One Arabic letter is typed in several ways on Arabic, Farsi and Urdu keyboards.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  ء: '',
};

/** Amharic letters that sound alike, by the first of their row: ሐ ኀ as ሀ, ሠ as ሰ, ዐ as አ, ፀ as ጸ. */
const AMHARIC_ROWS: readonly (readonly [number, number])[] = [
  [0x1210, 0x1200],
  [0x1280, 0x1200],
  [0x1220, 0x1230],
  [0x12d0, 0x12a0],
  [0x1340, 0x1338],
];

/** German and Nordic letters that are also written with an e or doubled. */
const EXPANDED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** How a word is spelt, for comparing. */
export function spelling(word: string): Spelling {
  const script = scriptOf(word);
  const written = word.normalize('NFC').toLowerCase().normalize('NFC');
  const key = folded(written);
  if (script === 'romanised') return { script, written, keys: [key], sounds: soundsOf(key) };
  const expanded = folded(written.replace(/[äöüøå]/g, (letter) => EXPANDED[letter] ?? letter));
  const keys = key === expanded ? [key] : [key, expanded];
  return { script, written, keys, sounds: script === 'latin' ? keys.map(soundKey) : [] };
}

/** Is the character of a script in which words are not set apart by spaces? */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

function scriptOf(word: string): Script {
  if (UNSPACED.test(word)) return 'unspaced';
  if (ROMANISED.test(word)) return 'romanised';
  return LATIN.test(word) ? 'latin' : 'joining';
}

function folded(written: string): string {
  const bare = written.normalize('NFKD').replace(ACCENTS, '').normalize('NFC');
  return Array.from(bare, (letter) => PLAIN[letter] ?? amharic(letter)).join('');
}

function amharic(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x1200 || code > 0x137f) return letter;
  const row = AMHARIC_ROWS.find(([first]) => code >= first && code < first + 7);
  const at = row === undefined ? code : code - row[0] + row[1];
  // The fourth form of these rows sounds as the first does.
  return String.fromCodePoint(at === 0x1203 || at === 0x12a3 ? at - 3 : at);
}

/** Bulgarian says ъ as a vowel, Russian does not say it: both are sounds of the word. */
function soundsOf(key: string): readonly string[] {
  const said = soundKey(romanised(key));
  const silent = soundKey(romanised(key.replaceAll('ъ', '')));
  return said === silent ? [said] : [said, silent];
}
