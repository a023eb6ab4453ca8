import { binaryOf } from '../binary.ts';
import { INKS, type TextStyle } from '../styles.ts';
import { EmbeddedFont, type PdfFont, type PutFont } from './embedded-font.ts';
import { operatorsOf } from './operators.ts';
import { type FontChoice, type Run, runsOf, visualOrder } from './runs.ts';
import type { ScriptFont, ShapedText } from './script-font.ts';
import { runsRightToLeft, scaleOf } from './scripts.ts';

/** What is needed of jsPDF, beyond its types. */
export interface ShapedPdf {
  readonly internal: {
    readonly events: {
      readonly subscribe: (event: 'putFont' | 'putXobjectDict', listener: (about: PutFont) => void) => void;
    };
    /** Writes a line, to the page that is being drawn or to the file that is being put together. */
    readonly out: (line: string) => void;
    readonly getFont: (name: string, style: string) => PdfFont;
    readonly pageSize: { readonly getHeight: () => number };
  };
  readonly addFileToVFS: (name: string, binary: string) => unknown;
  readonly addFont: (file: string, name: string, style: string) => unknown;
  readonly setFont: (name: string, style: string) => unknown;
  readonly text: (text: string, x: number, y: number) => unknown;
}

/** How text in Noto Sans is measured and written. */
export interface PlainText {
  readonly has: (codePoint: number) => boolean;
  /** In points. */
  readonly widthOf: (text: string, style: TextStyle) => number;
  /** At the baseline, in points from the top left corner. */
  readonly write: (text: string, style: TextStyle, x: number, baseline: number) => void;
}

const NOT_A_CHARACTER = '\uffff';

interface Piece extends Run {
  readonly shaped: ShapedText | null;
  readonly width: number;
}

/** Measures and writes lines of mixed scripts, for one document. */
export class Typesetter {
  readonly #pdf: ShapedPdf;
  readonly #plain: PlainText;
  readonly #choice: FontChoice;
  readonly #embedded = new Map<ScriptFont, EmbeddedFont>();
  /** Words are measured several times while lines are broken, and drawn once. */
  readonly #shaped = new Map<string, ShapedText>();

  constructor(pdf: ShapedPdf, fonts: readonly ScriptFont[], plain: PlainText) {
    this.#pdf = pdf;
    this.#plain = plain;
    this.#choice = { scripts: new Map(fonts.map((font) => [font.script, font])), plainHas: plain.has };
    const { events, out } = pdf.internal;
    events.subscribe('putFont', (about) => {
      for (const font of this.#embedded.values()) if (font.name === about.font.id) font.put(about);
    });
    events.subscribe('putXobjectDict', () => {
      for (const font of this.#embedded.values()) font.putFormNames(out);
    });
  }

  /** The width of a line, or of part of one, in points. */
  widthOf(text: string, style: TextStyle): number {
    return totalWidth(this.#pieces(text, runsRightToLeft(text), style));
  }

  /**
   * Writes a line.
   *
   * @param rightToLeft which way the paragraph of the line runs
   * @param box where it stands, in points from the top left corner; a line from right to left ends at its right
   */
  write(line: string, rightToLeft: boolean, style: TextStyle, box: { readonly x: number; readonly width: number }, baseline: number): void {
    const pieces = this.#pieces(line, rightToLeft, style);
    const places = new Map<Run, number>();
    let x = rightToLeft ? box.x + box.width - totalWidth(pieces) : box.x;
    for (const piece of visualOrder(pieces) as readonly Piece[]) {
      places.set(piece, x);
      x += piece.width;
    }
    // Drawn in the order in which they are read, which is the order in which they are found again.
    for (const piece of pieces) this.#writePiece(piece, style, places.get(piece) ?? box.x, baseline);
  }

  #pieces(line: string, rightToLeft: boolean, style: TextStyle): readonly Piece[] {
    return runsOf(line, rightToLeft, this.#choice).map((run) => {
      if (run.font === null) return { ...run, shaped: null, width: this.#plain.widthOf(run.text, style) };
      const rightToLeft = run.level % 2 === 1;
      const shaped = this.#shape(run.font, run.text, rightToLeft);
      const word = run.text.trimEnd();
      const { width } = word === run.text ? shaped : this.#shape(run.font, word, rightToLeft);
      // Spaces are as wide in every script, so that a line is as wide as the words that it was made of.
      const spaces = this.#plain.widthOf(run.text.slice(word.length), style);
      return { ...run, shaped, width: width * style.size * scaleOf(run.font.script) + spaces };
    });
  }

  #shape(font: ScriptFont, text: string, rightToLeft: boolean): ShapedText {
    const key = `${font.script}${rightToLeft ? '<' : '>'}${text}`;
    const shaped = this.#shaped.get(key) ?? font.shape(text, rightToLeft);
    this.#shaped.set(key, shaped);
    return shaped;
  }

  #writePiece({ text, font, level, shaped, width }: Piece, style: TextStyle, x: number, baseline: number): void {
    if (font === null || shaped === null) {
      this.#plain.write(text, style, x, baseline);
      return;
    }
    const embedded = this.#embedded.get(font) ?? this.#embed(font);
    const rightToLeft = level % 2 === 1;
    const size = style.size * scaleOf(font.script);
    // The spaces after a word that runs from right to left are at its left.
    const from = rightToLeft ? x + width - shaped.width * size : x;
    const place = { x: from, y: this.#pdf.internal.pageSize.getHeight() - baseline, size };
    this.#pdf.internal.out(`q ${fillOf(INKS[style.ink])} rg\n${operatorsOf(text, shaped, rightToLeft, embedded, place)}\nQ`);
  }

  #embed(font: ScriptFont): EmbeddedFont {
    const [file, name] = [`${font.script}.ttf`, `Noto ${font.script}`];
    this.#pdf.addFileToVFS(file, binaryOf(font.file));
    this.#pdf.addFont(file, name, 'normal');
    // jsPDF keeps only fonts that it has itself written with; of this character, nothing is written.
    this.#pdf.setFont(name, 'normal');
    this.#pdf.text(NOT_A_CHARACTER, 0, 0);
    const embedded = new EmbeddedFont(font, this.#pdf.internal.getFont(name, 'normal'));
    this.#embedded.set(font, embedded);
    return embedded;
  }
}

const totalWidth = (pieces: readonly Piece[]): number => pieces.reduce((sum, { width }) => sum + width, 0);

/** A colour as PDF takes it: three parts from 0 to 1. */
const fillOf = (colour: string): string =>
  [1, 3, 5].map((at) => (Number.parseInt(colour.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ');
