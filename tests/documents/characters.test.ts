import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentModel } from '#src/documents/model.ts';
import { modelOf } from '#src/documents/model-of.ts';
import { cleaned } from '#src/drawing/characters.ts';
import { drawPdf, undrawableOf } from '#src/drawing/pdf.ts';
import { readTypeface } from '#src/drawing/typeface.ts';
import { FONTS, fixture, inputOf, readBack, readPdf, say, squeezed } from './case-documents.ts';

/** What was written reaches the paper whole, or is reported and seen to be missing; nothing vanishes. */

const whole = modelOf('nrm-adult', inputOf(fixture('nrm-adult-maximal')));
/** A page or more of the form with one field, holding a value. */
const form = (value: string): DocumentModel => ({ ...whole, blocks: [{ kind: 'field', label: 'Field', value, lines: 6 }] });
const textOf = async (model: DocumentModel) => (await readBack(model)).pages.join('\n');

/** Every code point of the basic plane that both fonts have, once composed. */
const drawable = Array.from({ length: 0xffff }, (_, code) => code)
  .filter((code) => code > 0x20 && Object.values(FONTS.typefaces).every((typeface) => typeface.has(code)))
  .map((code) => cleaned(String.fromCharCode(code)))
  .filter((character) => character.trim() !== '');

describe('names and long accounts', () => {
  test.each(['Nguyễn Thị Hương', 'Ștefan Țîrlea', 'Владислав Щъркел', 'Đặng Ọláìyá', 'Ελένη Παπαδοπούλου', 'Łukasz Żółć', 'Ağrı Şişli'])(
    '%s is read back as it was written',
    async (name) => {
      for (const written of [name, name.normalize('NFD')]) expect(await textOf(form(written))).toContain(name.normalize('NFC'));
    },
  );

  test('every character that the fonts have is read back as itself', async () => {
    expect(drawable.length).toBeGreaterThan(1200);
    const read = squeezed(await textOf(form(drawable.join(' '))));
    expect(drawable.filter((character) => !read.includes(character))).toEqual([]);
    expect(read).toContain(
      squeezed(
        drawable
          .filter((character) => !/\p{M}/u.test(character))
          .slice(0, 50)
          .join(''),
      ),
    );
  });

  test.each([
    ['in words', 'Ω-word žena Україна '.repeat(900).slice(0, 15_000)],
    ['without a single space', 'Ștefan-Владислав_'.repeat(900).slice(0, 15_000)],
    ['in short lines', 'one line\n'.repeat(1700).slice(0, 15_000)],
  ])('15,000 characters %s come out whole', async (_, written) => {
    const { pages } = await readBack(form(written));
    // Headers and footers stand between the parts; what is left of each page is the account.
    const body = squeezed(pages.map((page) => withoutRunning(page)).join(''));
    expect(body).toContain(squeezed(written));
  });
});

/** A page's text without what stands on every page. */
function withoutRunning(page: string): string {
  const parts = [whole.title, whole.routeName, whole.notice, whole.madeOn, 'Field'].map(squeezed);
  return parts.reduce((text, part) => text.replace(part, ''), squeezed(page)).replace(/Page\d+of\d+/, '');
}

describe('characters that the fonts do not have', () => {
  const strange = { emoji: '😀', Arabic: 'م', Chinese: '李', Devanagari: 'ह', 'half a character': '\ud83d' };

  test.each(Object.entries(strange))('%s is reported, and seen to be missing', async (_, character) => {
    const model = form(`before ${character} after`);
    const { bytes, undrawable } = drawPdf(model, FONTS);
    expect(undrawable).toEqual([character]);
    expect(undrawableOf(model, FONTS)).toEqual([character]);
    const text = (await readPdf(bytes)).pages.join('\n');
    expect(text).toContain('before � after');
    expect(squeezed(text)).toContain(squeezed(say('documents:replacedCharacters')));
  });

  test('all of them are reported, once each, and each is replaced on its own', async () => {
    const { bytes, undrawable } = drawPdf(form('😀 محمد 李明 😀'), FONTS);
    expect(undrawable).toEqual(['😀', 'م', 'ح', 'د', '李', '明']);
    expect((await readPdf(bytes)).pages.join('\n')).toContain('� ���� �� �');
  });

  test('where nothing is missing, nothing is said', async () => {
    const { bytes, undrawable } = drawPdf(form('plain'), FONTS);
    expect(undrawable).toEqual([]);
    expect((await readPdf(bytes)).pages.join('')).not.toContain('�');
  });

  test('whatever is written, every character is printed or reported', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (written) => {
        const reported = new Set(undrawableOf(form(written), FONTS));
        for (const character of cleaned(written)) {
          const has =
            character === '\n' || Object.values(FONTS.typefaces).every((typeface) => typeface.has(character.codePointAt(0) as number));
          expect(reported.has(character)).toBe(!has);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('characters that nobody sees', () => {
  test.each(['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\t', '\u200b', '\u00ad', '\u202e', '\ufeff'])(
    '%j does not cut the line short',
    async (character) => {
      const { bytes, undrawable } = drawPdf(form(`Testa${character}and the rest`), FONTS);
      expect(undrawable).toEqual([]);
      expect(squeezed((await readPdf(bytes)).pages.join(''))).toContain('Testaandtherest');
    },
  );

  test('line breaks of every kind are kept', () => {
    expect(cleaned('a\r\nb\rc\u2028d\u0085e\vf')).toBe('a\nb\nc\nd\ne\nf');
  });
});

describe('the file', () => {
  test('has the document’s title and language as metadata, and nothing of the case', async () => {
    const { info } = await readBack(whole);
    expect(info).toMatchObject({ Title: 'Offline form: NRM referral, adult', Language: 'en' });
    expect(JSON.stringify(info)).not.toMatch(/Testa|Examplescu|Samplesworth|WAT-DEMO/);
  });

  test('a font that is no TrueType font is refused instead of garbled', () => {
    const woff2 = readFileSync(
      new URL(
        '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
        import.meta.url,
      ),
    );
    expect(() => readTypeface(woff2)).toThrow('TrueType');
    expect(() => readTypeface(new Uint8Array(4))).toThrow('TrueType');
  });
});
