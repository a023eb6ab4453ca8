import { readFile } from 'node:fs/promises';
import { jsPDF } from 'jspdf';
import { textsOf } from '#src/documents/model.ts';
import { modelOf } from '#src/documents/model-of.ts';
import { fontsFor } from '#src/drawing/fonts-for.ts';
import { drawPdf } from '#src/drawing/pdf.ts';
import { FONTS, fixture, inputOf } from '#tests/documents/case-documents.ts';

/**
 * `npm run bench`: how long a filled form of some twenty pages takes, as a multiple of what jsPDF
 * alone takes to set the same words in the same fonts, and how many times longer it takes when the
 * long answers are in Arabic or in Hindi. Ratios, because times on a shared machine say little.
 */

const ROUNDS = 9;

const { answers, details } = fixture('nrm-adult-maximal');
const account = 'A made-up account of what was seen and heard, in plain words. '.repeat(50);
/** The form with the same long account, or one as long in another script, in every box that has room for one. */
const formWith = (written: string) =>
  modelOf(
    'nrm-adult',
    inputOf({
      answers,
      details: Object.fromEntries(
        Object.entries(details).map(([key, value]) => [key, /details|history|conditions|started|insight/.test(key) ? written : value]),
      ),
    }),
  );
const asLong = (sentence: string) => sentence.repeat(account.length / sentence.length + 1).slice(0, account.length);

const model = formWith(account);
const words = textsOf(model);

/** The same words, one text after another: no fields, boxes, pages that belong together, headers or footers. */
function plain(): ArrayBuffer {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
  for (const [style, weight] of [
    ['normal', 'regular'],
    ['bold', 'bold'],
  ] as const) {
    doc.addFileToVFS(`${weight}.ttf`, FONTS.binary[weight]);
    doc.addFont(`${weight}.ttf`, 'Noto Sans', style);
  }
  doc.setFont('Noto Sans', 'normal').setFontSize(10.5);
  let y = 60;
  for (const line of words.flatMap((text) => doc.splitTextToSize(text, 499) as string[])) {
    if (y > 780) {
      doc.addPage();
      y = 60;
    }
    doc.text(line, 48, y);
    y += 14.5;
  }
  return doc.output('arraybuffer');
}

function milliseconds(make: () => unknown): number {
  const start = performance.now();
  make();
  return performance.now() - start;
}

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

const shaped = async (sentence: string) => {
  const written = formWith(asLong(sentence));
  const fonts = await fontsFor(written, FONTS, (script) => readFile(`src/drawing/fonts/${script}.ttf`));
  return () => drawPdf(written, fonts);
};

const whole = () => drawPdf(formWith(account), FONTS);
const inArabic = await shaped('هذه رواية مختلقة لما شوهد وسُمع، بكلمات بسيطة. ');
const inHindi = await shaped('जो देखा और सुना गया उसका एक काल्पनिक विवरण, सरल शब्दों में। ');
for (const make of [whole, plain, inArabic, inHindi]) make();
// In turn, so that a busy moment of the machine slows both.
const rounds = Array.from({ length: ROUNDS }, () => ({
  form: milliseconds(whole),
  plain: milliseconds(plain),
  arabic: milliseconds(inArabic),
  hindi: milliseconds(inHindi),
}));
const pages = (new TextDecoder('latin1').decode(whole().bytes).match(/\/Type \/Page\b/g) ?? []).length;
const [form, alone, arabic, hindi] = (['form', 'plain', 'arabic', 'hindi'] as const).map((name) =>
  median(rounds.map((round) => round[name])),
) as [number, number, number, number];
const times = (one: number, other: number) => Number((one / other).toFixed(2));
process.stdout.write(
  `${JSON.stringify({
    pages,
    formMs: Math.round(form),
    plainMs: Math.round(alone),
    ratio: times(form, alone),
    arabicRatio: times(arabic, form),
    hindiRatio: times(hindi, form),
  })}\n`,
);
