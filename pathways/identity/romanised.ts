/** How Cyrillic and Greek letters sound in Latin ones: one spelling each, which `soundKey` then evens out. */

const CYRILLIC = `а a б b в v г g ґ g д d е e ё e є ie ж zh з z и i і i ї i й i к k л l м m н n о o п p р r с s т t у u ў u ф f
х kh ц ts ч ch ш sh щ shch ъ a ы i ь _ э e ю iu я ia ђ dj ѓ g ј j љ lj њ nj ћ c ќ k џ dzh ѕ dz ә a ғ g қ k ң n ө o ұ u ү u һ h`;
const GREEK = `α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ i φ f χ h ψ ps ω o`;

/** Pairs of Greek letters that sound as neither does alone; written before the single ones. */
const GREEK_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/ου/g, 'u'],
  [/αυ/g, 'av'],
  [/ευ/g, 'ev'],
  [/^μπ/g, 'b'],
  [/μπ/g, 'mb'],
  [/^ντ/g, 'd'],
  [/γγ/g, 'ng'],
  [/γκ/g, 'g'],
];

const LETTERS: ReadonlyMap<string, string> = new Map(
  [...`${CYRILLIC} ${GREEK}`.matchAll(/(\S+)\s+(\S+)/g)].map(([, letter = '', latin = '']) => [letter, latin === '_' ? '' : latin]),
);

/** Lower-case Cyrillic or Greek, without accents, in Latin letters; anything else is left alone. */
export function romanised(word: string): string {
  const paired = GREEK_PAIRS.reduce((so, [pair, latin]) => so.replace(pair, latin), word);
  return Array.from(paired, (letter) => LETTERS.get(letter) ?? letter).join('');
}

/** What spellings of one sound have in common, from the many ways that one name is carried into Latin letters. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/tsch|dsch/g, 'C'],
  [/shch|szcz|sht|sch/g, 'st'],
  [/ch|cz|ts|tz|c(?=[eiy])/g, 'C'],
  [/sh|sz/g, 's'],
  [/zh|rz/g, 'z'],
  [/kh|g/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/ou/g, 'u'],
  [/ie|ei/g, 'e'],
  [/(.)\1+/g, '$1'],
];

/** A lower-case Latin word reduced to what its spellings in other scripts and other romanisations share. */
export const soundKey = (latin: string): string => SAME_SOUND.reduce((so, [spelling, sound]) => so.replace(spelling, sound), latin);
