import { jsPDF } from 'jspdf';
import { type DocumentModel, textsOf } from '#src/documents/model.ts';
import { cleaned, replaced, undrawable } from './characters.ts';
import { type Box, type Direction, type Item, layout } from './layout.ts';
import { INKS, LINES, PANELS, STROKES, type TextStyle } from './styles.ts';
import { type Internals, Tags } from './tags.ts';
import { readTypeface, type Typeface } from './typeface.ts';
import type { Measure } from './wrap.ts';

/**
 * Draws a document as a PDF. The only module that knows jsPDF, and through which it is loaded: import
 * this one on demand.
 */

/** The font files, TrueType. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

export interface DrawnDocument {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Characters that the fonts do not have; each stands replaced in the document. */
  readonly undrawable: readonly string[];
}

/** The fonts, read once for any number of documents. */
export interface Fonts {
  readonly typefaces: Readonly<Record<TextStyle['weight'], Typeface>>;
  /** As jsPDF takes a file: one character for each byte. */
  readonly binary: Readonly<Record<TextStyle['weight'], string>>;
}

const FAMILY = 'Noto Sans';

/** What jsPDF's types leave out. */
interface Versioned {
  readonly __private__: { readonly setPdfVersion: (version: string) => void };
}

/** @throws where a file is no TrueType font */
export function readFonts({ regular, bold }: FontFiles): Fonts {
  return {
    typefaces: { regular: readTypeface(regular), bold: readTypeface(bold) },
    binary: { regular: asBinary(regular), bold: asBinary(bold) },
  };
}

/** The characters of a document that cannot be drawn, found without drawing it. */
export const undrawableOf = (model: DocumentModel, { typefaces }: Fonts): readonly string[] =>
  undrawable(textsOf(model), Object.values(typefaces));

/** Draws a whole document. Its metadata hold title and language and nothing of the case. */
export function drawPdf(model: DocumentModel, fonts: Fonts, direction: Direction = 'ltr'): DrawnDocument {
  const missing = undrawableOf(model, fonts);
  const printed = printable(model, missing, fonts);
  const measure: Measure = (text, { weight, size }) => fonts.typefaces[weight].widthOf(text) * size;
  const doc = start(printed, fonts);
  const tags = new Tags(doc.internal as unknown as Internals, printed.language);
  layout(printed, measure, direction).forEach((page, index) => {
    if (index > 0) doc.addPage();
    tags.page();
    for (const item of page) drawTagged(doc, tags, item);
  });
  return { bytes: new Uint8Array(doc.output('arraybuffer')), undrawable: missing };
}

/** The document with every text cleaned, and a sentence on its first page where characters had to be replaced. */
function printable(model: DocumentModel, missing: readonly string[], { typefaces }: Fonts): DocumentModel {
  const faces = Object.values(typefaces);
  const cleanText = missing.length === 0 ? cleaned : (text: string) => replaced(text, faces);
  const clean = <T>(value: T): T => {
    if (typeof value === 'string') return cleanText(value) as T;
    if (Array.isArray(value)) return value.map(clean) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, clean(one)])) as T;
  };
  const printed = clean(model);
  if (missing.length === 0) return printed;
  return { ...printed, blocks: [{ kind: 'notice', tone: 'careful', text: printed.replacedCharacters }, ...printed.blocks] };
}

function start({ title }: DocumentModel, { binary }: Fonts): jsPDF {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
  for (const weight of ['regular', 'bold'] as const) {
    doc.addFileToVFS(`${weight}.ttf`, binary[weight]);
    doc.addFont(`${weight}.ttf`, FAMILY, styleOf(weight));
  }
  doc.setProperties({ title });
  doc.viewerPreferences({ DisplayDocTitle: true });
  // The structure that `Tags` writes came after the version that jsPDF puts on its files.
  (doc as unknown as Versioned).__private__.setPdfVersion('1.7');
  // jsPDF's own setLanguage passes over codes that it does not know.
  return doc;
}

/** A box is read out with its label, as the mark that it hides. */
function drawTagged(doc: jsPDF, tags: Tags, item: Item): void {
  const paint = () => draw(doc, item);
  if (item.kind === 'box') tags.part('P', item.passage, paint);
  else if (item.kind === 'text' && item.role !== 'running') tags.part(item.role, item.passage, paint);
  else tags.artifact(paint);
}

function draw(doc: jsPDF, item: Item): void {
  const { box } = item;
  switch (item.kind) {
    case 'text':
      write(doc, item.text, item.style, box);
      return;
    case 'rule':
      doc.setDrawColor(LINES[item.line]).setLineWidth(item.line === 'strong' ? 1 : item.line === 'ruled' ? STROKES.ruled : STROKES.hair);
      doc.line(box.x, box.y, box.x + box.width, box.y);
      return;
    case 'panel':
    case 'bar':
      doc.setFillColor(PANELS[item.tone][item.kind === 'panel' ? 'fill' : 'bar']).rect(box.x, box.y, box.width, box.height, 'F');
      return;
    case 'box':
      tick(doc, item.ticked, box);
  }
}

function write(doc: jsPDF, text: string, { weight, size, leading, ink }: TextStyle, { x, y }: Box): void {
  doc.setFont(FAMILY, styleOf(weight)).setFontSize(size).setTextColor(INKS[ink]);
  // The baseline: Noto Sans rises about 0.75 of its size over it in capitals and marks.
  doc.text(text, x, y + leading / 2 + size * 0.36, { baseline: 'alphabetic' });
}

/** A box, with a cross where ticked; an invisible mark says the same to a reader of the text. */
function tick(doc: jsPDF, ticked: boolean, { x, y, width, height }: Box): void {
  doc.setDrawColor(LINES.box).setFillColor('#ffffff').setLineWidth(STROKES.box).rect(x, y, width, height, 'FD');
  doc.setFont(FAMILY, 'normal').setFontSize(7).setTextColor(INKS.ink);
  doc.text(ticked ? '[x]' : '[ ]', x + 1, y + height - 3, { renderingMode: 'invisible' });
  if (!ticked) return;
  doc.setLineWidth(STROKES.tick).setLineCap('round').setLineJoin('round');
  doc.line(x + width * 0.22, y + height * 0.52, x + width * 0.43, y + height * 0.74);
  doc.line(x + width * 0.43, y + height * 0.74, x + width * 0.8, y + height * 0.26);
  doc.setLineCap('butt');
}

const styleOf = (weight: TextStyle['weight']): string => (weight === 'bold' ? 'bold' : 'normal');

function asBinary(file: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < file.length; at += 8192) binary += String.fromCharCode(...file.subarray(at, at + 8192));
  return binary;
}
