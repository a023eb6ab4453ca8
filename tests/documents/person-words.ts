import { languageOf } from '#src/language/languages.ts';
import type { PersonWords } from '#src/person/person-words.ts';
import { readFiles } from '#src/translation/files.ts';
import { textsOf } from '#src/translation/texts.ts';

export const filled = (text: string, values: object) =>
  Object.entries(values).reduce((all, [name, value]) => all.replaceAll(`{{${name}}}`, String(value)), text);

/** The words as the app has them in a language. */
export function wordsIn(language: string): PersonWords {
  const texts = textsOf(readFiles(language));
  const dir = languageOf(language).dir;
  return {
    code: language,
    dir,
    say: (key, values = {}) => filled(texts.get(`person:${key}`) ?? '', values),
    list: (key) => [...texts].filter(([name]) => name.replace(/\.\d+$/, '') === `person:${key}`).map(([, text]) => text),
    draft: [{ code: language, text: texts.get('frame:languages.draft') ?? '' }],
  };
}
