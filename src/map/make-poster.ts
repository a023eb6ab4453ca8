import type { MadeDocument } from '#src/documents/make.ts';
import type { Say } from '#src/language/say.ts';
import { posterOf } from './poster.ts';

/**
 * Makes the poster in a browser. What draws it, and the fonts, are loaded when it is asked for; nothing leaves the device.
 *
 * @throws where the fonts cannot be loaded
 */
export async function makePoster(say: Say, madeOn: Date): Promise<MadeDocument> {
  const [{ drawPoster, readFonts }, { fetchFonts }] = await Promise.all([import('#src/drawing/pdf.ts'), import('#src/drawing/fonts.ts')]);
  const fonts = readFonts(await fetchFonts());
  const poster = posterOf(say, (text, { weight, size }) => fonts.typefaces[weight].widthOf(text) * size, madeOn);
  // All of it is the app’s own words, which the fonts are chosen for.
  return { blob: new Blob([drawPoster(poster, fonts)], { type: 'application/pdf' }), undrawable: [], fileName: 'pathway-map.pdf' };
}
