import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { modelOf } from '#src/documents/model-of.ts';
import { type FontOfScript, fontsFor } from '#src/drawing/fonts-for.ts';
import { undrawableOf } from '#src/drawing/pdf.ts';
import { LANGUAGES } from '#src/language/languages.ts';
import { audit, FAULTS } from '#src/translation/audit.ts';
import { readFiles, readProvenance, SOURCE_LANGUAGE, translatedLanguages } from '#src/translation/files.ts';
import { textsOf } from '#src/translation/texts.ts';
import { FONTS, fixture, inputOf } from '#tests/documents/case-documents.ts';

/** Whoever chooses a language finds every screen in it, and every paper can print it. */

const english = readFiles(SOURCE_LANGUAGE);
const englishTexts = textsOf(english);
const fontOf: FontOfScript = (script) => readFile(new URL(`../../src/drawing/fonts/${script}.ttf`, import.meta.url));
const paper = modelOf('nrm-adult', inputOf(fixture('nrm-adult-maximal')));

/** A sentence: words of English letters in a row, more than a name has. */
const SENTENCE = /[a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}/;

test('every language that there are words for can be chosen', () => {
  const offered = LANGUAGES.map(({ code }) => code).filter((code) => !/^en/.test(code));
  expect(offered.toSorted()).toEqual(translatedLanguages().toSorted());
});

describe.each(translatedLanguages())('%s', (language) => {
  const files = readFiles(language);
  const texts = textsOf(files);

  test('has every text, none of them old, each with its placeholders, its forms for numbers, and where it is from', () => {
    const found = audit(language, english, files, readProvenance(language));
    expect(Object.fromEntries(FAULTS.map((fault) => [fault, found[fault]]))).toEqual(
      Object.fromEntries(FAULTS.map((fault) => [fault, []])),
    );
  });

  test('leaves no sentence in English', () => {
    expect([...texts].filter(([key, text]) => text === englishTexts.get(key) && SENTENCE.test(text)).map(([key]) => key)).toEqual([]);
  });

  test('can be drawn on paper, to the last character', async () => {
    const model = { ...paper, language, blocks: [{ kind: 'paragraph', text: [...texts.values()].join('\n') } as const] };
    expect(undrawableOf(model, await fontsFor(model, FONTS, fontOf))).toEqual([]);
  });

  test('is composed text without invisible characters or double spaces', () => {
    // U+200C and U+200D part and join letters in Persian and Bengali words.
    const untidy = (text: string) =>
      text !== text.normalize('NFC') || /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]| {2}/.test(text);
    expect([...texts].filter(([, text]) => untidy(text)).map(([key]) => key)).toEqual([]);
  });
});
