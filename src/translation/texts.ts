import { createHash } from 'node:crypto';

/** The words of a language as one list of texts by key, and back again. */

/** Words in groups, by key; lists keep their order. */
export type Words = string | readonly Words[] | { readonly [key: string]: Words };

/** The files of a language by their name: `questions`, `localities/hertfordshire`. */
export type Files = Readonly<Record<string, Words>>;

/** Every text by `file:key.key`, in the order of the files. */
export function textsOf(files: Files): ReadonlyMap<string, string> {
  const flat = (words: Words, prefix: string): readonly (readonly [string, string])[] =>
    typeof words === 'string'
      ? [[prefix, words]]
      : Object.entries(words).flatMap(([key, inner]) => flat(inner as Words, prefix.endsWith(':') ? prefix + key : `${prefix}.${key}`));
  return new Map(Object.entries(files).flatMap(([file, words]) => flat(words, `${file}:`)));
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** A key without the ending that says for which numbers it is. */
export const singularOf = (key: string): string => key.replace(PLURAL, '');
export const isPlural = (key: string): boolean => PLURAL.test(key);

/** The forms that a language has for different numbers, in the order of the Unicode plural rules. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export function pluralFormsOf(language: string): readonly string[] {
  const used = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return FORMS.filter((form) => used.includes(form));
}

/**
 * What a translation of these English words has to hold: the same texts, but where English has a
 * singular and a plural, as many forms as the language has, each a translation of the English plural.
 */
export function wantedIn(language: string, english: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const forms = pluralFormsOf(language);
  const wanted = new Map<string, string>();
  for (const [key, text] of english) {
    if (!isPlural(key)) wanted.set(key, text);
    else for (const form of forms) wanted.set(`${singularOf(key)}_${form}`, english.get(`${singularOf(key)}_other`) ?? text);
  }
  return wanted;
}

/** The files with these texts, in the order of the English ones; a text that is not there is left out. */
export function filesWith(language: string, english: Files, texts: ReadonlyMap<string, string>): Files {
  const forms = pluralFormsOf(language);
  const build = (words: Words, prefix: string): Words | undefined => {
    if (typeof words === 'string') return texts.get(prefix);
    const keyOf = (key: string) => (prefix.endsWith(':') ? prefix + key : `${prefix}.${key}`);
    if (Array.isArray(words)) {
      const items = words.map((word, index) => build(word as Words, keyOf(String(index))));
      return items.every((item) => item !== undefined) ? (items as Words[]) : undefined;
    }
    const entries = Object.entries(words).flatMap(([key, inner]) => {
      if (!isPlural(key)) return [[key, build(inner as Words, keyOf(key))] as const];
      // All forms stand where English has its first.
      const first = Object.keys(words).find((other) => isPlural(other) && singularOf(other) === singularOf(key));
      return key === first
        ? forms.map((form) => [`${singularOf(key)}_${form}`, texts.get(keyOf(`${singularOf(key)}_${form}`))] as const)
        : [];
    });
    const there = entries.filter((entry): entry is readonly [string, Words] => entry[1] !== undefined);
    return there.length === 0 ? undefined : Object.fromEntries(there);
  };
  return Object.fromEntries(
    Object.entries(english).flatMap(([file, words]) => {
      const built = build(words, `${file}:`);
      return built === undefined ? [] : [[file, built] as const];
    }),
  );
}

/** Ten hexadecimal digits that change with the text. */
export const sourceHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);
