import { stemsOf } from './endings.ts';
import type { KeepOut } from './hit.ts';
import { isOrdinary } from './ordinary-words.ts';
import { readable } from './readable.ts';
import { isUnspaced, type Spelling, spelling } from './spelling.ts';

/** One word of a name to keep out, ready for comparing. */
export interface Part {
  /** Which name to keep out it belongs to. */
  readonly name: number;
  /** Which word of that name it is. */
  readonly nth: number;
  readonly spelling: Spelling;
  /**
   * `own` belongs to the name; `common` is an ordinary word too; `weak` is an ordinary word among others of the name, and
   * `frame` a small one or one for the sort of place: these two need another word of the name beside them.
   */
  readonly weight: 'own' | 'common' | 'weak' | 'frame';
}

/** Names to keep out, looked up by what is found in a text. */
export interface KeptOut {
  readonly parts: readonly Part[];
  readonly byKey: ReadonlyMap<string, readonly Part[]>;
  readonly bySound: ReadonlyMap<string, readonly Part[]>;
  readonly byStem: ReadonlyMap<string, readonly Part[]>;
  readonly bySoundStem: ReadonlyMap<string, readonly Part[]>;
  /** Several words of a name written as one, with its number. */
  readonly joined: ReadonlyMap<string, number>;
  /** Stretches to look for as they stand, in scripts without spaces; a surname alone is only asked about. */
  readonly stretches: readonly { readonly text: string; readonly surname: boolean }[];
}

/** Small words of names, as typed: they belong to many, and are kept out only beside the rest. "Le" may be a surname, "le" is not. */
const PARTICLES = new Set(
  `de da do dos das del della di der den van von zu af av le la les el al ul ur as ash ben bin bint binti ibn abu umm ap
mac mc san st saint aka alias ال بن ابن بنت ابو ام`.split(/\s+/),
);

const TITLES = new Set('mr mrs ms miss mx dr sir'.split(' '));

/** Words that say what sort of place it is. */
const SORTS_OF_PLACE = new Set(
  `road rd street st lane ln close avenue ave way drive dr court ct crescent gardens terrace place square grove hill park walk mews row rise
green parade view house hall lodge cottage flat apartment unit block estate farm barn yard factory warehouse depot site shop store market
hotel inn pub bar cafe restaurant takeaway kitchen grill kebab pizza nail nails spa salon massage beauty barber barbers hair car wash valeting
garage school primary college academy university nursery church mosque temple gurdwara hospital clinic surgery centre station north south
east west upper lower new old great little saint ltd limited company services service recruitment agency cleaning construction builders foods
food fresh meat poultry packaging logistics transport the and of on at in by`.split(/\s+/),
);

/** Makes names to keep out ready for looking up; blank ones count for nothing. */
export function keptOut(names: readonly KeepOut[]): KeptOut {
  const parts = names.flatMap((name, index) => partsOf(name, index));
  const stems = (keys: (part: Part) => readonly string[]) =>
    lookUp(parts, (part) =>
      keys(part)
        .filter((key) => key.length > 2)
        .flatMap(stemsOf),
    );
  return {
    parts,
    byKey: lookUp(parts, ({ spelling: { keys } }) => keys),
    bySound: lookUp(parts, ({ spelling: { sounds } }) => sounds),
    byStem: stems(({ spelling: { script, keys } }) => (script === 'latin' ? keys : [])),
    bySoundStem: stems(({ spelling: { sounds } }) => sounds),
    joined: new Map(names.flatMap((name, index) => joinedOf(name).map((key) => [key, index] as const))),
    stretches: names.flatMap(({ text }) => stretchesOf(readable(text).text)),
  };
}

const lettersOf = (text: string): readonly string[] => readable(text).text.match(/[\p{L}\p{M}]+/gu) ?? [];

function partsOf({ kind, text }: KeepOut, name: number): readonly Part[] {
  const letters = lettersOf(text);
  const spelled = letters.map(spelling);
  const isOnly = spelled.length === 1;
  const hasOwn = spelled.some(({ keys: [key = ''] }) => key.length > 2 && !isOrdinary(key) && !SORTS_OF_PLACE.has(key));
  return spelled.map((one, nth) => {
    const key = one.keys[0] ?? '';
    const bare = key === one.written;
    const isCommon = bare && isOrdinary(key);
    const isFrameOfName =
      Array.from(key).length < 2 ||
      (!isOnly && (TITLES.has(key) || PARTICLES.has(letters[nth] ?? '') || (kind === 'place' && SORTS_OF_PLACE.has(key))));
    const needsCompany = isCommon && !isOnly && (kind === 'place' || (kind === 'nickname' && hasOwn));
    const weight = isFrameOfName && one.script !== 'unspaced' ? 'frame' : needsCompany ? 'weak' : isCommon ? 'common' : 'own';
    return { name, nth, spelling: one, weight };
  });
}

/** The name as one word, and what a hyphen or an apostrophe joins in it: "O'Exampleby", "Al-Testani". */
function joinedOf({ text }: KeepOut): readonly string[] {
  const pieces = readable(text)
    .text.split(/[\s,]+/)
    .filter(Boolean);
  const knotted = pieces.filter((piece) => lettersOf(piece).length > 1);
  const pairs = pieces.slice(1).map((piece, i) => `${pieces[i]}${piece}`);
  return [...knotted, ...pairs, ...(pieces.length > 2 ? [pieces.join('')] : [])]
    .flatMap((piece) => spelling(lettersOf(piece).join('')).keys)
    .filter((key) => key.length > 3);
}

function stretchesOf(text: string): KeptOut['stretches'] {
  if (!isUnspaced(text)) return [];
  const whole = text.replace(/[\s·・•.-]/g, '');
  const found = [{ text: whole, surname: false }];
  const pieces = text.split(/[\s·・•.-]+/).filter((piece) => Array.from(piece).length > 1);
  if (pieces.length > 1) found.push(...pieces.map((piece) => ({ text: piece, surname: false })));
  // A Chinese, Vietnamese or Korean name begins with the surname: one letter of three, two of four.
  if (/^(?:\p{Script=Han}{3,4}|\p{Script=Hangul}{3,4})$/u.test(whole)) {
    const cut = whole.length === 4 ? 2 : 1;
    found.push({ text: whole.slice(cut), surname: false }, { text: whole.slice(0, cut), surname: true });
  }
  return found;
}

function lookUp(parts: readonly Part[], keysOf: (part: Part) => readonly string[]): ReadonlyMap<string, readonly Part[]> {
  const found = new Map<string, Part[]>();
  for (const part of parts) {
    for (const key of new Set(keysOf(part))) {
      if (key !== '') found.set(key, [...(found.get(key) ?? []), part]);
    }
  }
  return found;
}
