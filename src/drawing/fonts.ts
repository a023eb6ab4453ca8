import bold from './fonts/noto-sans-bold.ttf?url';
import regular from './fonts/noto-sans-regular.ttf?url';
import type { FontFiles } from './pdf.ts';

/**
 * Fetches the fonts in a browser, where they are files beside the app, kept for use offline.
 *
 * @throws where a file cannot be had
 */
export async function fetchFonts(): Promise<FontFiles> {
  const [regularFile, boldFile] = await Promise.all([regular, bold].map(fileAt));
  return { regular: regularFile as Uint8Array, bold: boldFile as Uint8Array };
}

async function fileAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The font ${address} could not be loaded: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
