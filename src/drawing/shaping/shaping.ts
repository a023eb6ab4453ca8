import type { FontOfScript } from '../fonts-for.ts';
import { ScriptFont } from './script-font.ts';
import type { Script } from './scripts.ts';
import { type PlainText, type ShapedPdf, Typesetter } from './typesetter.ts';

/**
 * Text in scripts that jsPDF cannot lay out: letters that join or stack, and lines that run from
 * right to left. Loads HarfBuzz, so it is imported only when a document has such text.
 */

/** What drawing needs of this folder, once it is loaded. */
export interface Shaping {
  /** Whether one of the fonts has a character. */
  readonly has: (codePoint: number) => boolean;
  /** Begins a document. */
  readonly typesetter: (pdf: ShapedPdf, plain: PlainText) => Typesetter;
}

const read = new Map<Script, Promise<ScriptFont>>();

/**
 * Loads the fonts of some scripts, each once. A font that cannot be had is left out, and its
 * characters are then reported like any others that cannot be drawn; next time it is tried again.
 */
export async function shapingFor(scripts: readonly Script[], fontOf: FontOfScript): Promise<Shaping> {
  const loaded = await Promise.allSettled(scripts.map((script) => readOnce(script, fontOf)));
  const fonts = loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  return {
    has: (codePoint) => fonts.some((font) => font.has(codePoint)),
    typesetter: (pdf, plain) => new Typesetter(pdf, fonts, plain),
  };
}

function readOnce(script: Script, fontOf: FontOfScript): Promise<ScriptFont> {
  const font = read.get(script) ?? fontOf(script).then((file) => new ScriptFont(script, file));
  read.set(script, font);
  font.catch(() => read.delete(script));
  return font;
}
