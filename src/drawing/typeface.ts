/**
 * What laying out needs to know of a TrueType font, read straight from its tables: which characters
 * it has, and how wide they are. It knows nothing of jsPDF, so layout can be tested without drawing.
 */
export interface Typeface {
  /** Whether the font has a glyph for this code point. */
  readonly has: (codePoint: number) => boolean;
  /** Width of a text in units of the font size; no kerning, as jsPDF draws it. */
  readonly widthOf: (text: string) => number;
}

/**
 * Reads a TrueType font.
 *
 * @param file the whole font file
 * @throws where the file is no TrueType font (woff2, for one, which jsPDF would accept and then garble)
 */
export function readTypeface(file: Uint8Array): Typeface {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.byteLength < 12 || view.getUint32(0) !== 0x00010000) throw new Error('Not a TrueType font');
  const tables = tablesOf(view);
  const glyphs = glyphsOf(view, tableAt(tables, 'cmap'));
  const unitsPerEm = view.getUint16(tableAt(tables, 'head') + 18);
  const measured = view.getUint16(tableAt(tables, 'hhea') + 34);
  const metrics = tableAt(tables, 'hmtx');
  const advanceOf = (glyph: number) => view.getUint16(metrics + 4 * Math.min(glyph, measured - 1));
  const widths = new Map([...glyphs].map(([codePoint, glyph]) => [codePoint, advanceOf(glyph) / unitsPerEm]));
  const unknown = advanceOf(0) / unitsPerEm;
  return {
    has: (codePoint) => widths.has(codePoint),
    widthOf: (text) => {
      let width = 0;
      for (const character of text) width += widths.get(character.codePointAt(0) as number) ?? unknown;
      return width;
    },
  };
}

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(entry + at)));
    tables.set(tag, view.getUint32(entry + 8));
  }
  return tables;
}

function tableAt(tables: ReadonlyMap<string, number>, tag: string): number {
  const at = tables.get(tag);
  if (at === undefined) throw new Error(`The font has no ${tag} table`);
  return at;
}

/**
 * Code point to glyph, from the character map that jsPDF also reads: format 4, which covers the
 * basic plane. A character beyond it could be in the font and jsPDF would still not draw it.
 */
function glyphsOf(view: DataView, cmap: number): ReadonlyMap<number, number> {
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const table = cmap + view.getUint32(cmap + 4 + 8 * index + 4);
    if (view.getUint16(table) === 4) return segmentsOf(view, table);
  }
  throw new Error('The font has no character map of format 4');
}

function segmentsOf(view: DataView, table: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const bytes = view.getUint16(table + 6);
  const ends = table + 14;
  const starts = ends + bytes + 2;
  const deltas = starts + bytes;
  const offsets = deltas + bytes;
  for (let at = 0; at < bytes; at += 2) {
    const offset = view.getUint16(offsets + at);
    const start = view.getUint16(starts + at);
    for (let code = start; code <= view.getUint16(ends + at) && code !== 0xffff; code += 1) {
      const found = offset === 0 ? code : view.getUint16(offsets + at + offset + 2 * (code - start));
      const glyph = found === 0 ? 0 : (found + view.getUint16(deltas + at)) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
