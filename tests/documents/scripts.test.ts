import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { type DocumentModel, textsOf } from '#src/documents/model.ts';
import { modelOf } from '#src/documents/model-of.ts';
import { cleaned } from '#src/drawing/characters.ts';
import { type FontOfScript, fontsFor } from '#src/drawing/fonts-for.ts';
import { layout } from '#src/drawing/layout.ts';
import { drawPdf, undrawableOf } from '#src/drawing/pdf.ts';
import { breakable } from '#src/drawing/shaping/line-breaks.ts';
import { languageOf, runsRightToLeft, type Script, scriptsIn } from '#src/drawing/shaping/scripts.ts';
import { PAGE } from '#src/drawing/styles.ts';
import { FONTS, fixture, inputOf, readPdf, squeezed } from './case-documents.ts';

/** What people write in their own script reaches the paper and can be read out of it again, in the order in which it was written. */

const fontOf: FontOfScript = (script) => readFile(new URL(`../../src/drawing/fonts/${script}.ttf`, import.meta.url));
const whole = modelOf('nrm-adult', inputOf(fixture('nrm-adult-maximal')));
const documentOf = (...values: readonly string[]): DocumentModel => ({
  ...whole,
  blocks: values.map((value) => ({ kind: 'field', label: 'Field', value, lines: 6 })),
});

async function drawn(model: DocumentModel) {
  const { bytes, undrawable } = drawPdf(model, await fontsFor(model, FONTS, fontOf));
  const { pages } = await readPdf(bytes);
  return { undrawable, text: squeezed(pages.join('')).normalize('NFC') };
}

interface Sample {
  readonly language: string;
  /** The first line is a name or a sentence as somebody would write it. */
  readonly lines: readonly [string, ...string[]];
}

const SAMPLES: Readonly<Record<string, Sample>> = {
  Arabic: {
    language: 'ar',
    lines: ['محمد عبد الله وُلد في بغداد', 'رقم الملف 12345 (Home Office) في 3/5/2024', 'هاتف: ٠٧٧٠٠ ٩٠٠١٢٣، «بيت»'],
  },
  Urdu: { language: 'ur', lines: ['میرا نام فاطمہ ہے، پاکستان', 'لڑکی ٹھیک ہے۔'] },
  Farsi: { language: 'fa', lines: ['من گواهی می‌کنم که ژاله هستم ۱۲۳', 'خانه‌ها و کتاب‌هایم'] },
  Sorani: { language: 'ckb', lines: ['ناوم ڕێبوارە و لە هەولێر لەدایک بووم'] },
  Pashto: { language: 'ps', lines: ['زما نوم احمد دی، د ښار څخه ډېر لرې'] },
  Hebrew: { language: 'he', lines: ['שלום, שמי דוד כהן 1984', 'גר ב־(Tel Aviv) מ-2003'] },
  Chinese: { language: 'zh', lines: ['我叫王小明，出生于北京。', '电话：07700 900123（手机）'] },
  Hindi: { language: 'hi', lines: ['मेरा नाम हिन्दी क्षत्रिय नियुक्ति प्रार्थना', 'श्रीमती सीता शर्मा। दिल्ली, १२३'] },
  Bengali: { language: 'bn', lines: ['আমার নাম রহিম উদ্দিন, কোম্পানি ক্ষমতা', 'সিলেট থেকে এসেছি।'] },
  Tamil: { language: 'ta', lines: ['என் பெயர் கொழும்பு ஸ்ரீலங்கா தமிழ்'] },
  Punjabi: { language: 'pa', lines: ['ਮੇਰਾ ਨਾਂ ਹਰਪ੍ਰੀਤ ਸਿੰਘ ਹੈ'] },
  Amharic: { language: 'am', lines: ['ስሜ ኣበበ ነው። ትግርኛ ቋንቋ'] },
  Thai: { language: 'th', lines: ['ฉันชื่อสมชาย น้ำที่นี่ ผู้ลี้ภัย'] },
};

// First, because a font that has been read once is kept.
test('where a font cannot be had, its characters are reported', async () => {
  for (const { lines } of Object.values(SAMPLES)) {
    const model = documentOf(lines[0]);
    const without = await fontsFor(model, FONTS, async () => Promise.reject(new Error('offline')));
    expect(undrawableOf(model, FONTS).length).toBeGreaterThan(5);
    expect(undrawableOf(model, without)).toEqual(undrawableOf(model, FONTS));
  }
});

describe.each(Object.entries(SAMPLES))('%s', (_, { language, lines }) => {
  const [first] = lines;

  test('is read back as it was written', async () => {
    const { text, undrawable } = await drawn(documentOf(...lines));
    expect(undrawable).toEqual([]);
    for (const line of lines) expect(text).toContain(squeezed(line.normalize('NFC')));
  });

  test('keeps every character over many lines', async () => {
    const long = `${first} `.repeat(14).trim();
    expect((await drawn(documentOf(long))).text).toContain(squeezed(long.normalize('NFC')));
  });

  test('stands in one line with Latin, Cyrillic and Greek', async () => {
    const mixed = [`Testa Examplescu ${first} 42`, `${first} Testa, Щъркел, Ελένη 42`];
    const { text, undrawable } = await drawn(documentOf(...mixed));
    expect(undrawable).toEqual([]);
    for (const line of mixed) expect(text).toContain(squeezed(line.normalize('NFC')));
  });

  test('is tagged with a language by which it can be read out', () => {
    expect(languageOf(first)).toBe(language);
  });
});

test('all of them stand in one document', async () => {
  const lines = Object.values(SAMPLES).flatMap((sample) => sample.lines);
  const { text, undrawable } = await drawn(documentOf(...lines));
  expect(undrawable).toEqual([]);
  for (const line of lines) expect(text).toContain(squeezed(line.normalize('NFC')));
});

test('a document in Latin letters loads none of it', async () => {
  const asked: Script[] = [];
  const fonts = await fontsFor(whole, FONTS, async (script) => {
    asked.push(script);
    return fontOf(script);
  });
  expect(fonts).toBe(FONTS);
  expect(asked).toEqual([]);
});

test('a document loads the fonts of its own scripts only', () => {
  expect(scriptsIn(['Testa שלום', 'ไทย'])).toEqual(['hebrew', 'thai']);
  expect(scriptsIn(['٠٧٧٠٠'])).toEqual(['arabic']);
  expect(scriptsIn(textsOf(whole))).toEqual([]);
});

test('what no font has is still reported, once each, and replaced where it stood', async () => {
  const { text, undrawable } = await drawn(documentOf('محمد 😀 李 ꦗ 😀'));
  expect(undrawable).toEqual(['😀', 'ꦗ']);
  expect(text).toContain('محمد�李��');
});

describe('directions', () => {
  test('a paragraph runs as its first letter does', () => {
    expect(runsRightToLeft('123 محمد Testa')).toBe(true);
    expect(runsRightToLeft('“Testa” محمد')).toBe(false);
    expect(runsRightToLeft('12345')).toBe(false);
  });

  test('a paragraph from right to left ends at the right of its column', () => {
    const model = { ...whole, blocks: [{ kind: 'paragraph' as const, text: 'محمد\nTesta' }] };
    const items = layout(model, (text, { size }) => text.length * size * 0.5).flatMap((page) => page.filter(({ kind }) => kind === 'text'));
    const [arabic, latin] = ['محمد', 'Testa'].map((wanted) => items.find((item) => item.kind === 'text' && item.text === wanted)?.box);
    expect((arabic?.x ?? 0) + (arabic?.width ?? 0)).toBeCloseTo(PAGE.width - PAGE.margin);
    expect(latin?.x).toBeLessThan(arabic?.x ?? 0);
  });
});

describe('lines break', () => {
  test('between Thai and Chinese words, which have no spaces', () => {
    expect(breakable('ฉันชื่อสมชาย').length).toBeGreaterThan(2);
    expect(breakable('我出生于北京').length).toBeGreaterThan(2);
  });

  test('never before a mark that closes, nor after one that opens', () => {
    const parts = breakable('他说（我叫王小明），出生于北京。《人民》！');
    for (const part of parts) {
      expect(part).not.toMatch(/^[，。）》！]/);
      expect(part).not.toMatch(/[（《]$/);
    }
  });

  test('without losing anything', () => {
    for (const { lines } of Object.values(SAMPLES)) for (const line of lines) expect(breakable(line).join('')).toBe(line);
  });
});

test('joiners are kept where they change a letter, and dropped everywhere else', () => {
  expect(cleaned('می\u200cکنم')).toBe('می\u200cکنم');
  expect(cleaned('क\u094d\u200dष')).toBe('क\u094d\u200dष');
  expect(cleaned('Te\u200csta\u200d \u200dم\u200c\u200cن')).toBe('Testa م\u200cن');
  expect(cleaned('a\u200fb\u202eم\u2067c')).toBe('abمc');
});

test('every stream of the file is as long as the file says, so that any reader finds its end', async () => {
  const model = documentOf(...Object.values(SAMPLES).flatMap(({ lines }) => lines));
  const file = Buffer.from(drawPdf(model, await fontsFor(model, FONTS, fontOf)).bytes).toString('latin1');
  const streams = [...file.matchAll(/<<(?:(?!>>\nstream)[\s\S])*?>>\nstream\n/g)];
  expect(streams.length).toBeGreaterThan(20);
  const wrong = streams.filter((found) => {
    const lengths = [...found[0].matchAll(/\/Length (\d+)/g)].map(([, length]) => Number(length));
    return lengths.length !== 1 || !file.slice(found.index + found[0].length + (lengths[0] ?? 0)).startsWith('\nendstream');
  });
  expect(wrong.map(({ index }) => index)).toEqual([]);
});
