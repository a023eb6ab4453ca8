import { binaryOf } from '../binary.ts';
import type { ScriptFont } from './script-font.ts';

/**
 * A font as it stands in a PDF. jsPDF maps each glyph to one character, which loses text wherever
 * letters join; so the font is written here, with a code for each pair of a glyph and the text that
 * it stands for. A copy of the text, or a reader of it, gets back what was written.
 */

/** jsPDF's own reading of the font file, of which only outlines and measures are used. */
export interface PdfFont {
  readonly id: string;
  readonly fontName: string;
  encoding: string;
  objectNumber: number;
  isAlreadyPutted?: boolean;
  readonly metadata: {
    readonly bbox: readonly number[];
    readonly stemV: number;
    readonly italicAngle: number;
    readonly ascender: number;
    readonly decender: number;
    readonly capHeight: number;
    readonly widthOfGlyph: (glyph: number) => number;
    readonly subset: { readonly encode: (glyphs: readonly number[], longOffsets: 1) => ArrayLike<number> };
  };
}

/** What jsPDF hands over while it puts the fonts into the file. */
export interface PutFont {
  readonly font: PdfFont;
  readonly out: (line: string) => void;
  readonly newObject: () => number;
  readonly putStream: (stream: {
    readonly data: string;
    readonly objectId: number;
    readonly addLength1?: true;
    readonly filters?: readonly string[];
    readonly additionalKeyValues?: readonly { readonly key: string; readonly value: string }[];
  }) => void;
}

/** One code of the font. */
interface Code {
  readonly glyph: number;
  readonly text: string;
}

export class EmbeddedFont {
  readonly source: ScriptFont;
  readonly #font: PdfFont;
  readonly #codes = new Map<string, number>();
  // Code 0 is kept for what is missing.
  readonly #list: Code[] = [{ glyph: 0, text: '' }];
  /** Names of outlines drawn as forms, by glyph. */
  readonly #forms = new Map<number, { readonly name: string; object: number }>();

  constructor(source: ScriptFont, font: PdfFont) {
    this.source = source;
    this.#font = font;
    // Anything but 'Identity-H', so that jsPDF leaves the writing to `put`.
    font.encoding = 'shaped';
  }

  get name(): string {
    return this.#font.id;
  }

  /** Four hexadecimal digits for a glyph that stands for a text. */
  codeOf(glyph: number, text: string): string {
    const key = `${glyph} ${text}`;
    const code = this.#codes.get(key) ?? this.#list.push({ glyph, text }) - 1;
    this.#codes.set(key, code);
    return hexadecimal(code);
  }

  /** How far a glyph moves the pen, in thousandths of the size, as a reader of the file sees it. */
  advanceOf(glyph: number): number {
    return Math.round(this.#font.metadata.widthOfGlyph(glyph));
  }

  /** The name of a form that draws a glyph and stands for no text; null for a glyph with no outline. */
  formOf(glyph: number): string | null {
    const form = this.#forms.get(glyph);
    if (form !== undefined) return form.name;
    if (this.source.outline(glyph) === '') return null;
    const name = `${this.#font.id}G${glyph}`;
    this.#forms.set(glyph, { name, object: 0 });
    return name;
  }

  /** Writes the font and its forms into the file. */
  put({ font, out, newObject, putStream }: PutFont): void {
    const { metadata } = font;
    const object = (write: (id: number) => void): number => {
      const id = newObject();
      write(id);
      out('endobj');
      return id;
    };
    const stream = (data: string, more: Partial<Parameters<PutFont['putStream']>[0]> = {}) =>
      object((objectId) => putStream({ data, objectId, filters: ['FlateEncode'], ...more }));
    const dictionary = (content: string) => object(() => out(`<<${content}>>`));
    this.#putForms(stream);

    const glyphs = [...new Set(this.#list.map(({ glyph }) => glyph))];
    const file = stream(binaryOf(metadata.subset.encode(glyphs, 1)), { addLength1: true });
    const toUnicode = stream(unicodeMap(this.#list));
    const toGlyphs = stream(this.#list.map(({ glyph }) => String.fromCharCode(glyph >> 8, glyph & 255)).join(''));
    const name = `SHAPED+${font.fontName.replace(/\W/g, '')}`;
    const descriptor = dictionary(
      `/Type /FontDescriptor /FontName /${name} /FontFile2 ${file} 0 R /FontBBox [${metadata.bbox.join(' ')}] /Flags 4 ` +
        `/StemV ${metadata.stemV || 80} /ItalicAngle ${metadata.italicAngle} /Ascent ${metadata.ascender} ` +
        `/Descent ${metadata.decender} /CapHeight ${metadata.capHeight}`,
    );
    const widths = this.#list.map(({ glyph }) => this.advanceOf(glyph)).join(' ');
    const descendant = dictionary(
      `/Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /FontDescriptor ${descriptor} 0 R /CIDToGIDMap ${toGlyphs} 0 R ` +
        `/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /DW 0 /W [0 [${widths}]]`,
    );
    font.objectNumber = dictionary(
      `/Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /ToUnicode ${toUnicode} 0 R /DescendantFonts [${descendant} 0 R]`,
    );
    font.isAlreadyPutted = true;
  }

  #putForms(stream: (data: string, more: { additionalKeyValues: { key: string; value: string }[] }) => number): void {
    const em = this.source.unitsPerEm;
    const keys = { Type: '/XObject', Subtype: '/Form', FormType: '1', BBox: `[${-em} ${-em} ${3 * em} ${2 * em}]`, Resources: '<<>>' };
    for (const [glyph, form] of this.#forms) {
      // A list for each: jsPDF adds the length of the stream to the one that it is given.
      const additionalKeyValues = Object.entries(keys).map(([key, value]) => ({ key, value }));
      form.object = stream(`${this.source.outline(glyph)} f`, { additionalKeyValues });
    }
  }

  /** Names the forms in the file's dictionary of such things. */
  putFormNames(out: (line: string) => void): void {
    for (const { name, object } of this.#forms.values()) out(`/${name} ${object} 0 R`);
  }
}

const hexadecimal = (unit: number): string => unit.toString(16).padStart(4, '0');
/** A text as hexadecimal digits, two bytes to a unit. */
export const utf16 = (text: string): string => Array.from({ length: text.length }, (_, at) => hexadecimal(text.charCodeAt(at))).join('');

/** The character map by which a reader turns codes into text again; a hundred codes to a block at most. */
function unicodeMap(codes: readonly Code[]): string {
  const lines = codes.flatMap(({ text }, code) => (code === 0 ? [] : [`<${hexadecimal(code)}> <${utf16(text)}>`]));
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><ffff>\nendcodespacerange',
    ...blocks,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n');
}
