/** A text as the finders read it, and the way back to the text as it was written. */
export interface Readable {
  /** ASCII digits, plain spaces, dashes, quotes and Latin letters; no invisible characters. */
  readonly text: string;
  /** Where each UTF-16 code unit of `text` stands in the original. */
  readonly at: readonly number[];
}

/** Characters that are not seen: soft hyphens, joiners, marks of direction. */
const INVISIBLE = /\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/;
const APOSTROPHES = /[\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u055a\u05f3\u0060\u00b4]/;
const DOUBLE_QUOTES = /[\u201c-\u201f\u00ab\u00bb\u2039\u203a]/;
/** The first digit of each run of ten that practitioners' languages write numbers with. */
const ZEROES = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x1040, 0x17e0];

/** Reads a text: drops what cannot be seen and writes digits and punctuation the plain way, one code unit for one. */
export function readable(original: string): Readable {
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < original.length; i++) {
    const unit = original.charAt(i);
    if (INVISIBLE.test(unit)) continue;
    text += plain(unit);
    at.push(i);
  }
  return { text, at };
}

/** Where a stretch of the readable text starts and ends in the original. */
export const original = ({ at }: Readable, start: number, end: number): { start: number; end: number } => ({
  start: at[start] ?? 0,
  end: (at[end - 1] ?? -1) + 1,
});

function plain(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit === '\t' ? ' ' : unit === '`' ? "'" : unit;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (SPACES.test(unit)) return ' ';
  if (DASHES.test(unit)) return '-';
  if (APOSTROPHES.test(unit)) return "'";
  if (DOUBLE_QUOTES.test(unit)) return '"';
  if (unit === '\u2028' || unit === '\u2029' || unit === '\u0085') return '\n';
  const zero = ZEROES.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? unit : String(code - zero);
}
