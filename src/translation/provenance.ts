import * as z from 'zod/mini';

/** Where each text of a translation is from: `locales/<language>/provenance.json`. */

const maker = z.strictObject({
  /** Who or what: a person’s role and organisation, or a kind of machine; never a private name. */
  by: z.string().check(z.minLength(3)),
  on: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
});

const provenance = z.strictObject({
  /** Who translated, by a short id. */
  translations: z.record(z.string(), maker),
  /** Who checked translations, by a short id. Empty while nobody has. */
  reviews: z.record(z.string(), maker),
  /** For each text: the hash of the English that was translated, the translation, and its review where there was one. */
  texts: z.record(z.string(), z.union([z.tuple([z.string(), z.string()]), z.tuple([z.string(), z.string(), z.string()])])),
});

export type Provenance = Readonly<z.infer<typeof provenance>>;

export const NO_PROVENANCE: Provenance = { translations: {}, reviews: {}, texts: {} };

/**
 * @param file the name of the file, for the message
 * @throws an error that names the file and the entry that is wrong
 */
export function parseProvenance(file: string, data: unknown): Provenance {
  const result = z.safeParse(provenance, data);
  if (!result.success)
    throw new Error(`${file}: ${result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
  const { translations, reviews, texts } = result.data;
  const unknown = Object.entries(texts).find(
    ([, [, by, review]]) => !(by in translations) || (review !== undefined && !(review in reviews)),
  );
  if (unknown) throw new Error(`${file}: ${unknown[0]} names a translation or a review that is not listed`);
  return result.data;
}
