import { jsPDF } from 'jspdf';
import { type DocumentModel, textsOf } from '#src/documents/model.ts';
import { binaryOf } from './binary.ts';
import { cleaned, type Has, replaced, undrawable } from './characters.ts';
import { type Box, type Direction, type Item, layout } from './layout.ts';
import { type Poster, paint } from './poster.ts';
import { mayNeedShaping } from './shaping/scripts.ts';
import type { Shaping } from './shaping/shaping.ts';
import type { PlainText, ShapedPdf, Typesetter } from './shaping/typesetter.ts';
import { INKS, LINES, PAGE, PANELS, STROKES, type TextStyle, WATERMARK } from './styles.ts';
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
  /** For the scripts that Noto Sans does not have, where a document uses them. */
  readonly shaping?: Shaping;
}

const FAMILY = 'Noto Sans';

type Size = Readonly<Record<'width' | 'height', number>>;

/** What jsPDF's types leave out. */
interface Versioned {
  readonly __private__: { readonly setPdfVersion: (version: string) => void };
}

/** @throws where a file is no TrueType font */
export function readFonts({ regular, bold }: FontFiles): Fonts {
  return {
    typefaces: { regular: readTypeface(regular), bold: readTypeface(bold) },
    binary: { regular: binaryOf(regular), bold: binaryOf(bold) },
  };
}

/** The characters of a document that cannot be drawn, found without drawing it. */
export const undrawableOf = (model: DocumentModel, fonts: Fonts): readonly string[] => undrawable(textsOf(model), anyHas(fonts));

const plainHas =
  ({ typefaces }: Fonts): Has =>
  (codePoint) =>
    Object.values(typefaces).every((typeface) => typeface.has(codePoint));

const anyHas = (fonts: Fonts): Has => {
  const has = plainHas(fonts);
  return (codePoint) => has(codePoint) || fonts.shaping?.has(codePoint) === true;
};

/** A document among those that are drawn into one file, and which way its writing runs. */
export interface Part {
  readonly model: DocumentModel;
  readonly direction: Direction;
}

/** Draws a whole document. Its metadata hold title and language and nothing of the case. */
export const drawPdf = (model: DocumentModel, fonts: Fonts, direction: Direction = 'ltr'): DrawnDocument =>
  drawParts([{ model, direction }], fonts);

/** Draws several documents into one file, each with pages of its own numbering; title and language are those of the first. */
export function drawParts(parts: readonly Part[], fonts: Fonts): DrawnDocument {
  const missing = [...new Set(parts.flatMap(({ model }) => undrawableOf(model, fonts)))];
  const printed = parts.map(({ model, direction }) => ({ model: printable(model, undrawableOf(model, fonts), fonts), direction }));
  const [first] = printed;
  if (first === undefined) throw new Error('There is nothing to draw');
  const doc = start(first.model, fonts);
  const plain = plainText(doc, fonts);
  const typesetter = fonts.shaping?.typesetter(doc as unknown as ShapedPdf, plain) ?? null;
  const measure: Measure = (text, style) =>
    typesetter !== null && mayNeedShaping(text) ? typesetter.widthOf(text, style) : plain.widthOf(text, style);
  const tags = new Tags(doc.internal as unknown as Internals, first.model.language, first.model.title);
  const pages = printed.flatMap(({ model, direction }) => layout(model, measure, direction).map((page) => ({ model, page })));
  pages.forEach(({ model, page }, index) => {
    if (index > 0) doc.addPage();
    tags.page(model.language);
    for (const item of page) tagged(tags, item, () => draw(doc, plain, typesetter, item));
    if (model.watermark !== undefined) tags.artifact(() => watermark(doc, model.watermark as string, measure));
  });
  return { bytes: new Uint8Array(doc.output('arraybuffer')), undrawable: missing };
}

/** Draws shapes and words that were placed already, on pages as large as they say. */
export function drawPoster({ title, language, pages }: Poster, fonts: Fonts): Uint8Array<ArrayBuffer> {
  const doc = start({ title }, fonts, pages[0] ?? PAGE);
  const plain = plainText(doc, fonts);
  const tags = new Tags(doc.internal as unknown as Internals, language, title);
  pages.forEach(({ width, height, shapes, texts }, index) => {
    if (index > 0) doc.addPage([width, height], width > height ? 'landscape' : 'portrait');
    tags.page();
    for (const shape of shapes) tags.artifact(() => paint(doc, shape));
    for (const { lines, role, passage } of texts) {
      const write = () => {
        for (const { text, style, x, baseline } of lines) plain.write(cleaned(text), style, x, baseline);
      };
      if (role === 'running') tags.artifact(write);
      else tags.part(role, passage, write);
    }
  });
  return new Uint8Array(doc.output('arraybuffer'));
}

/** The document with every text cleaned, and a sentence on its first page where characters had to be replaced. */
function printable(model: DocumentModel, missing: readonly string[], fonts: Fonts): DocumentModel {
  const has = anyHas(fonts);
  const cleanText = missing.length === 0 ? cleaned : (text: string) => replaced(text, has);
  const clean = <T>(value: T): T => {
    if (typeof value === 'string') return cleanText(value) as T;
    if (Array.isArray(value)) return value.map(clean) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, clean(one)])) as T;
  };
  const printed = clean(model);
  if (missing.length === 0 || printed.replacedCharacters === '') return printed;
  return { ...printed, blocks: [{ kind: 'notice', tone: 'careful', text: printed.replacedCharacters }, ...printed.blocks] };
}

function start({ title }: Pick<DocumentModel, 'title'>, { binary }: Fonts, { width, height }: Size = PAGE): jsPDF {
  const orientation = width > height ? 'landscape' : 'portrait';
  const doc = new jsPDF({ unit: 'pt', format: [width, height], orientation, compress: true, putOnlyUsedFonts: true });
  for (const weight of ['regular', 'bold'] as const) {
    doc.addFileToVFS(`${weight}.ttf`, binary[weight]);
    doc.addFont(`${weight}.ttf`, FAMILY, styleOf(weight));
  }
  doc.setProperties({ title });
  doc.viewerPreferences({ DisplayDocTitle: true });
  // The structure that `Tags` writes came after the version that jsPDF puts on its files.
  (doc as unknown as Versioned).__private__.setPdfVersion('1.7');
  return doc;
}

/** A box is read out with its label, as the mark that it hides. */
function tagged(tags: Tags, item: Item, paint: () => void): void {
  if (item.kind === 'box') tags.part(item.passage.list === undefined ? 'P' : 'Lbl', item.passage, paint);
  else if (item.kind === 'text' && item.role !== 'running') tags.part(item.role, item.passage, paint);
  else tags.artifact(paint);
}

function draw(doc: jsPDF, plain: PlainText, typesetter: Typesetter | null, item: Item): void {
  const { box } = item;
  switch (item.kind) {
    case 'text':
      write(item, plain, typesetter);
      return;
    case 'rule':
      doc.setDrawColor(LINES[item.line]).setLineWidth(item.line === 'strong' ? 1 : item.line === 'ruled' ? STROKES.ruled : STROKES.hair);
      doc.line(box.x, box.y, box.x + box.width, box.y);
      return;
    case 'cut':
      doc.setDrawColor(LINES.box).setLineWidth(STROKES.hair).setLineDashPattern([4, 3], 0).rect(box.x, box.y, box.width, box.height, 'S');
      doc.setLineDashPattern([], 0);
      return;
    case 'panel':
    case 'bar':
      doc.setFillColor(PANELS[item.tone][item.kind === 'panel' ? 'fill' : 'bar']).rect(box.x, box.y, box.width, box.height, 'F');
      return;
    case 'box':
      tick(doc, item.ticked, box);
  }
}

function write({ text, style, rightToLeft, box }: Item & { kind: 'text' }, plain: PlainText, typesetter: Typesetter | null): void {
  // Noto Sans rises about 0.75 of its size over the baseline in capitals and marks.
  const baseline = box.y + style.leading / 2 + style.size * 0.36;
  if (typesetter !== null && (rightToLeft || mayNeedShaping(text))) typesetter.write(text, rightToLeft, style, box, baseline);
  else plain.write(text, style, box.x, baseline);
}

/** Text in Noto Sans, which jsPDF sets as it should be. */
const plainText = (doc: jsPDF, fonts: Fonts): PlainText => ({
  has: plainHas(fonts),
  widthOf: (text, { weight, size }) => fonts.typefaces[weight].widthOf(text) * size,
  write: (text, { weight, size, ink }, x, baseline) => {
    doc.setFont(FAMILY, styleOf(weight)).setFontSize(size).setTextColor(INKS[ink]);
    doc.text(text, x, baseline, { baseline: 'alphabetic' });
  },
});

/** Across the page from corner to corner, thin enough to read through, and once more in plain sight at the top. */
function watermark(doc: jsPDF, text: string, measure: Measure): void {
  const angle = Math.atan2(PAGE.height, PAGE.width);
  const { across, above } = WATERMARK;
  const size = (Math.hypot(PAGE.width, PAGE.height) * across) / measure(text, { ...above, size: 1 });
  const [x, y] = [(PAGE.width * (1 - across)) / 2 + (size / 3) * Math.sin(angle), PAGE.height - (PAGE.height * (1 - across)) / 2];
  doc.setFont(FAMILY, styleOf('bold')).setFontSize(size).setTextColor(INKS.training);
  doc.saveGraphicsState();
  doc.setGState(doc.GState({ opacity: WATERMARK.opacity }));
  doc.text(text, x, y, { angle: (angle * 180) / Math.PI, baseline: 'alphabetic' });
  doc.restoreGraphicsState();
  doc.setFontSize(above.size).setTextColor(INKS.training);
  doc.text(text, (PAGE.width - measure(text, above)) / 2, PAGE.margin / 2, { baseline: 'middle' });
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
