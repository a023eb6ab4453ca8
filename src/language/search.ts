/** A text as it is searched: without accents, capitals or kinds of apostrophe. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘`]/g, "'").toLowerCase();

/** Whether a text holds every word that was typed, wherever it stands. */
export const holdsWords = (text: string, typed: string): boolean => {
  const folded = fold(text);
  return fold(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
};
