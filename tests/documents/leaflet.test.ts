import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import person from '#locales/en/person.json' with { type: 'json' };
import { interpreterCardModel } from '#src/documents/interpreter-card.ts';
import { leafletModel } from '#src/documents/leaflet.ts';
import { type DocumentModel, textsOf } from '#src/documents/model.ts';
import { fontsFor } from '#src/drawing/fonts-for.ts';
import { type Direction, layout } from '#src/drawing/layout.ts';
import { drawPdf } from '#src/drawing/pdf.ts';
import { SLIP } from '#src/person/numbers.ts';
import { pagesFor, READERS, type Told } from '#src/person/pages.ts';
import type { PersonWords } from '#src/person/person-words.ts';
import { translatedLanguages } from '#src/translation/files.ts';
import { FONTS, readPdf, squeezed } from './case-documents.ts';
import { filled, wordsIn } from './person-words.ts';

/** What the person carries away on paper: the same pages, in large letters, with numbers that can be cut off and hidden. */

type Words = string | readonly string[] | { readonly [key: string]: Words };
const at = (key: string): Words | undefined =>
  key.split('.').reduce<Words | undefined>((words, part) => (words as Record<string, Words> | undefined)?.[part], person);

const ENGLISH: PersonWords = {
  code: 'en',
  dir: 'ltr',
  say: (key, values = {}) => filled(String(at(key)), values),
  list: (key) => (at(key) ?? []) as readonly string[],
  draft: [],
};

/** The test’s own sentences, one for every text: what is tested is how a script from right to left is set. */
const ARABIC: PersonWords = {
  ...ENGLISH,
  code: 'ar',
  dir: 'rtl',
  say: (_, values = {}) =>
    'number' in values
      ? `اتصل بالرقم ${values.number} ثم 55.`
      : 'page' in values
        ? filled('{{page}} / {{pages}}', values)
        : 'هذا نص للاختبار',
  list: (key) => ENGLISH.list(key).map(() => 'يمكنك أن تقول نعم أو لا. لديك 30 يوماً.'),
};

const told = (reader: Told['reader']): Told => ({ reader, sender: 'statutory-fro', ageNotSure: true, near18: true });
const leafletOf = (reader: Told['reader'], words = ENGLISH) =>
  leafletModel({ told: told(reader), words, services: ['Made-up Local Service'] });

const fontOf = async (script: string) => readFileSync(new URL(`../../src/drawing/fonts/${script}.ttf`, import.meta.url));
async function drawn(model: DocumentModel, direction: Direction = 'ltr') {
  const { bytes, undrawable } = drawPdf(model, await fontsFor(model, FONTS, fontOf), direction);
  expect(undrawable).toEqual([]);
  return squeezed((await readPdf(bytes)).pages.join('\n'));
}

describe.each(READERS)('the leaflet for the reader “%s”', (reader) => {
  test('says everything that the screen says, in its order', async () => {
    const text = await drawn(leafletOf(reader));
    let from = 0;
    for (const { title, words } of pagesFor(told(reader))) {
      const said = [
        ENGLISH.say(title),
        ...(words === null ? [] : ['text', 'list', 'after'].flatMap((part) => ENGLISH.list(`${words}.${part}`))),
      ];
      for (const one of said) {
        const found = text.indexOf(squeezed(one), from);
        expect(found, one).toBeGreaterThanOrEqual(0);
        from = found;
      }
    }
  });

  test('holds nothing of a case and no day', () => {
    expect(leafletOf(reader)).toMatchObject({ madeOn: '', routeName: '' });
  });
});

test('every letter is large but on the slips and at the edge, and nothing stands outside the paper', async () => {
  const measure = (text: string, style: { readonly size: number }) => text.length * style.size * 0.6;
  const pages = layout(leafletOf('adult'), measure);
  const slips = pages.flat().filter(({ kind }) => kind === 'cut');
  expect(slips).toHaveLength(2);
  for (const item of pages.flat()) {
    expect(item.box.x).toBeGreaterThanOrEqual(0);
    expect(item.box.x + item.box.width).toBeLessThanOrEqual(595.28);
    expect(item.box.y + item.box.height).toBeLessThanOrEqual(841.89);
    const onSlip = slips.some(({ box }) => item.box.y >= box.y && item.box.y <= box.y + box.height);
    if (item.kind === 'text' && item.role !== 'running' && !onSlip) expect(item.style.size, item.text).toBeGreaterThanOrEqual(11);
  }
  // A slip of no more than nine by five centimetres.
  for (const { box } of slips) expect([box.width <= 255, box.height <= 142]).toEqual([true, true]);
});

test('the slips hold the numbers, twice, and nothing that says what they are for', async () => {
  const text = await drawn(leafletOf('adult'));
  for (const { number } of SLIP.slice(1)) expect(text.split(squeezed(number)).length - 1, number).toBeGreaterThanOrEqual(3);
  const slip = leafletOf('adult').blocks.find(({ kind }) => kind === 'tear-off');
  expect(JSON.stringify(slip)).not.toMatch(/slave|victim|helpline|salvation/i);
});

test('from right to left the sentences are whole and every number keeps the order of its digits', async () => {
  const model = leafletOf('adult', ARABIC);
  const text = await drawn(model, 'rtl');
  expect(text).toContain(squeezed('يمكنك أن تقول نعم أو لا. لديك 30 يوماً.'));
  for (const { number } of SLIP) expect(text).toContain(squeezed(number));
  // The words begin at the right edge, and the numbers stand beside them at the left.
  const measure = (line: string, style: { readonly size: number }) => line.length * style.size * 0.5;
  const items = layout(model, measure, 'rtl').flat();
  // Each by itself: the groups of a number that shared a line with such words would change places.
  const alone = items.filter((item) => item.kind === 'text' && !item.rightToLeft).map((item) => (item.kind === 'text' ? item.text : ''));
  for (const { number } of SLIP) expect(alone.filter((text) => text === number).length, number).toBeGreaterThanOrEqual(2);
  const heading = items.find((item) => item.kind === 'text' && item.role === 'H2');
  expect((heading?.box.x ?? 0) + (heading?.box.width ?? 0)).toBeCloseTo(595.28 - 48, 0);
});

describe('the interpreter card', () => {
  const card = (words: PersonWords, gender: 'woman' | null) =>
    interpreterCardModel({ words, english: ENGLISH, names: ['العربية', 'Arabic'], gender });

  test('gives the ground rules in both languages, and the language by both its names (R27)', async () => {
    const text = await drawn(card(ARABIC, 'woman'), 'rtl');
    for (const rule of [...ENGLISH.list('card.toPerson.text'), ...ENGLISH.list('card.toInterpreter.text')])
      expect(text, rule).toContain(squeezed(rule));
    for (const said of ['العربية', 'Arabic', 'يمكنك أن تقول نعم', person.card.gender.woman]) expect(text).toContain(squeezed(said));
  });

  test('says nothing of a wish that nobody had, and each rule once where there is one language', () => {
    const texts = textsOf(card(ENGLISH, null));
    expect(texts).not.toContain(person.card.gender.title);
    expect(texts.filter((text) => text === ENGLISH.list('card.toInterpreter.text')[0])).toHaveLength(1);
  });
});

describe.each(translatedLanguages())('the leaflet in %s', (language) => {
  const words = wordsIn(language);

  test.each(READERS)('for the reader “%s” is drawn to the last letter, has every number, and says that it is a draft', async (reader) => {
    const text = await drawn(leafletOf(reader, words), words.dir);
    for (const { number } of SLIP) expect(text, number).toContain(squeezed(number));
    // The first words of each heading: a reader of PDFs may put the marks of some scripts in another order.
    const titles = pagesFor(told(reader)).map(({ title }) => words.say(title));
    expect(titles.filter((title) => title === '')).toEqual([]);
    expect(words.draft[0]?.text).not.toBe('');
  });
});
