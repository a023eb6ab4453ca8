/** Which fonts documents are drawn in: where each comes from, and what is kept of it. */

export interface FontSource {
  /** A TrueType file in a package. */
  readonly file: string;
  /** Every character that is kept. */
  readonly characters: string;
  /** Whether its letters join or stack, so that HarfBuzz has to set it. */
  readonly shaped: boolean;
}

/** First and last character of a range. */
type Range = readonly [number, number];

const charactersOf = (...ranges: readonly Range[]): string =>
  ranges
    .map(([first, last]) => Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset)).join(''))
    .join('');

const LATIN = charactersOf(
  [0x20, 0x7e],
  // Latin with its extensions, phonetic letters, and combining marks.
  [0xa0, 0x36f],
  // Greek and Cyrillic.
  [0x370, 0x52f],
  // Latin Extended Additional: Vietnamese, Yoruba and many more.
  [0x1e00, 0x1eff],
  // Punctuation, superscripts, currency, letter-like signs and fractions.
  [0x2000, 0x20cf],
  [0x2100, 0x218f],
  [0x2212, 0x2212],
  // Stands in for a character that cannot be drawn.
  [0xfffd, 0xfffd],
);

const ASCII: Range = [0x20, 0x7e];
const JOINERS: Range = [0x200c, 0x200d];
/** Dashes, quotation marks, the ellipsis and angle quotes. */
const PUNCTUATION: Range = [0x2010, 0x203a];
/** The full stops that the scripts of India share. */
const DANDAS: Range = [0x964, 0x965];
const DOTTED_CIRCLE: Range = [0x25cc, 0x25cc];

/** The 6,763 characters of GB 2312, the Chinese of everyday and of most names, which a decoder lists for us. */
function gb2312(): string {
  const decoder = new TextDecoder('gb18030');
  let characters = '';
  for (let high = 0xb0; high <= 0xf7; high += 1) {
    for (let low = 0xa1; low <= 0xfe; low += 1) {
      const character = decoder.decode(new Uint8Array([high, low]));
      if (/^\p{Script=Han}$/u.test(character)) characters += character;
    }
  }
  return characters;
}

const shaped = (font: string, characters: string): FontSource => ({
  file: `@expo-google-fonts/${font.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}/400Regular/${font}_400Regular.ttf`,
  characters,
  shaped: true,
});

export const FONT_SOURCES: Readonly<Record<string, FontSource>> = {
  'noto-sans-regular.ttf': { file: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf', characters: LATIN, shaped: false },
  'noto-sans-bold.ttf': { file: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf', characters: LATIN, shaped: false },
  'arabic.ttf': shaped(
    'NotoNaskhArabic',
    charactersOf(ASCII, [0xa0, 0xbf], [0x600, 0x6ff], [0x750, 0x77f], [0x8a0, 0x8ff], JOINERS, PUNCTUATION, DOTTED_CIRCLE),
  ),
  'hebrew.ttf': shaped('NotoSansHebrew', charactersOf(ASCII, [0xa0, 0xbf], [0x590, 0x5ff], PUNCTUATION, [0x20aa, 0x20aa], DOTTED_CIRCLE)),
  'devanagari.ttf': shaped(
    'NotoSansDevanagari',
    charactersOf(ASCII, [0x900, 0x97f], JOINERS, PUNCTUATION, [0x20b9, 0x20b9], [0xa8e0, 0xa8ff], DOTTED_CIRCLE),
  ),
  'bengali.ttf': shaped('NotoSansBengali', charactersOf(ASCII, DANDAS, [0x980, 0x9ff], JOINERS, PUNCTUATION, DOTTED_CIRCLE)),
  'gurmukhi.ttf': shaped('NotoSansGurmukhi', charactersOf(ASCII, DANDAS, [0xa00, 0xa7f], JOINERS, PUNCTUATION, DOTTED_CIRCLE)),
  'tamil.ttf': shaped('NotoSansTamil', charactersOf(ASCII, DANDAS, [0xb80, 0xbff], JOINERS, PUNCTUATION, DOTTED_CIRCLE)),
  'ethiopic.ttf': shaped('NotoSansEthiopic', charactersOf(ASCII, [0x1200, 0x139f], [0x2d80, 0x2ddf], PUNCTUATION)),
  'thai.ttf': shaped('NotoSansThai', charactersOf(ASCII, [0xe00, 0xe7f], PUNCTUATION, DOTTED_CIRCLE)),
  'chinese.ttf': shaped('NotoSansSC', gb2312() + charactersOf(ASCII, [0x3000, 0x303f], [0xff00, 0xffef], [0x2010, 0x2026])),
};
