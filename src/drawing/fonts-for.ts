import { type DocumentModel, textsOf } from '#src/documents/model.ts';
import type { Fonts } from './pdf.ts';
import { type Script, scriptsIn } from './shaping/scripts.ts';

/** Gives the font file of a script. */
export type FontOfScript = (script: Script) => Promise<Uint8Array>;

/**
 * The fonts that a document needs, or several that are drawn into one file: Noto Sans, and where its texts use other scripts, those of the
 * scripts and what shapes them. What cannot be loaded is left out, and its characters are reported.
 */
export async function fontsFor(models: DocumentModel | readonly DocumentModel[], fonts: Fonts, fontOf: FontOfScript): Promise<Fonts> {
  const scripts = scriptsIn([models].flat().flatMap(textsOf));
  if (scripts.length === 0) return fonts;
  const shaping = await import('./shaping/shaping.ts').then(({ shapingFor }) => shapingFor(scripts, fontOf)).catch(() => null);
  return shaping === null ? fonts : { ...fonts, shaping };
}
