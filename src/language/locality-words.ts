/** Words, or words in groups, by key; a list is replaced whole. */
type Words = { readonly [key: string]: Words | string | readonly string[] };

/**
 * The words of a namespace with those of the locality in their place: what is true of one county only
 * is said in `locales/<language>/localities/`, everything else once for all.
 */
export function withLocality(words: object, local: object | undefined): object {
  const replaced = Object.entries((local ?? {}) as Words).map(([key, own]) => {
    const general = (words as Words)[key];
    const isGroup = typeof own === 'object' && !Array.isArray(own);
    return [key, isGroup ? withLocality(typeof general === 'object' ? general : {}, own) : own] as const;
  });
  return { ...words, ...Object.fromEntries(replaced) };
}
