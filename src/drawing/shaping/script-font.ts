import { Blob, Buffer, ClusterLevel, Direction, Face, Font, shape } from 'harfbuzzjs';
import type { Script } from './scripts.ts';

/** A glyph where HarfBuzz puts it, from left to right; lengths in units of the font size. */
export interface Glyph {
  readonly id: number;
  /** Where in the text the characters begin that it stands for; several glyphs may share them. */
  readonly cluster: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
}

export interface ShapedText {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
}

/** The font of one script, read by HarfBuzz. It remembers nothing of what it has shaped. */
export class ScriptFont {
  readonly script: Script;
  readonly file: Uint8Array;
  readonly unitsPerEm: number;
  readonly #font: Font;
  readonly #characters: ReadonlySet<number>;
  readonly #buffer = new Buffer();

  /** @param file the whole TrueType file */
  constructor(script: Script, file: Uint8Array) {
    const face = new Face(new Blob(file));
    this.script = script;
    this.file = file;
    this.unitsPerEm = face.upem;
    this.#font = new Font(face);
    this.#characters = new Set(face.collectUnicodes());
  }

  has(codePoint: number): boolean {
    return this.#characters.has(codePoint);
  }

  /** Turns characters of one direction into glyphs: letters joined, marks placed, vowels reordered. */
  shape(text: string, rightToLeft: boolean): ShapedText {
    const buffer = this.#buffer;
    buffer.reset();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    // A letter and its marks are one cluster, so that they are read back together.
    buffer.setClusterLevel(ClusterLevel.MONOTONE_GRAPHEMES);
    buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
    shape(this.#font, buffer);
    const positions = buffer.getGlyphPositions();
    let width = 0;
    const glyphs = buffer.getGlyphInfos().map(({ codepoint, cluster }, index): Glyph => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      width += xAdvance / this.unitsPerEm;
      return {
        id: codepoint,
        cluster,
        advance: xAdvance / this.unitsPerEm,
        x: xOffset / this.unitsPerEm,
        y: yOffset / this.unitsPerEm,
      };
    });
    return { glyphs, width };
  }

  /** A glyph's outline as PDF path operators, in font units; empty for a space. */
  outline(glyph: number): string {
    let [x, y] = [0, 0];
    const operators = this.#font.glyphToJson(glyph).map(({ type, values }) => {
      if (type === 'Z') return 'h';
      // PDF has no quadratic curves: the cubic one that is the same.
      const points = type === 'Q' ? raised(x, y, values) : values;
      [x, y] = [values.at(-2) ?? x, values.at(-1) ?? y];
      return `${points.map((value) => Number(value.toFixed(1))).join(' ')} ${OPERATORS[type as keyof typeof OPERATORS]}`;
    });
    return operators.join(' ');
  }
}

const OPERATORS = { M: 'm', L: 'l', Q: 'c', C: 'c' } as const;

function raised(x: number, y: number, [controlX = 0, controlY = 0, endX = 0, endY = 0]: readonly number[]): readonly number[] {
  const towards = (from: number, control: number) => from + (2 / 3) * (control - from);
  return [towards(x, controlX), towards(y, controlY), towards(endX, controlX), towards(endY, controlY), endX, endY];
}
