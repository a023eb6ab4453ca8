import { jsPDF } from 'jspdf';
import { textsOf } from '#src/documents/model.ts';
import { modelOf } from '#src/documents/model-of.ts';
import { drawPdf } from '#src/drawing/pdf.ts';
import { FONTS, fixture, inputOf } from '#tests/documents/case-documents.ts';

/**
 * `npm run bench`: how long a filled form of some twenty pages takes, as a multiple of what jsPDF
 * alone takes to set the same words in the same fonts. A ratio, because times on a shared machine
 * say little.
 */

const ROUNDS = 9;

const { answers, details } = fixture('nrm-adult-maximal');
const account = 'A made-up account of what was seen and heard, in plain words. '.repeat(50);
const long = Object.fromEntries(
  Object.entries(details).map(([key, value]) => [key, /details|history|conditions|started|insight/.test(key) ? account : value]),
);
const input = inputOf({ answers, details: long });

const model = modelOf('nrm-adult', input);
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

const whole = () => drawPdf(modelOf('nrm-adult', input), FONTS);
whole();
plain();
// In turn, so that a busy moment of the machine slows both.
const rounds = Array.from({ length: ROUNDS }, () => ({ form: milliseconds(whole), plain: milliseconds(plain) }));
const pages = (new TextDecoder('latin1').decode(whole().bytes).match(/\/Type \/Page\b/g) ?? []).length;
const form = median(rounds.map((round) => round.form));
const alone = median(rounds.map((round) => round.plain));
process.stdout.write(
  `${JSON.stringify({ pages, formMs: Math.round(form), plainMs: Math.round(alone), ratio: Number((form / alone).toFixed(2)) })}\n`,
);
