import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { FONT_SOURCES, type FontSource } from './font-sources.ts';

/**
 * Makes the fonts that documents are drawn in: Noto, cut down to what is used of it. Run by `npm ci`
 * (the `prepare` script); it does nothing for a font already made from the same source and ranges.
 */

const folder = fileURLToPath(new URL('../drawing/fonts/', import.meta.url));
const require = createRequire(import.meta.url);
const { version } = require('subset-font/package.json') as { version: string };

/** What the font is made from, as one hash; written beside the font, and compared before making it again. */
function stampOf(source: Uint8Array, { characters, shaped }: FontSource): string {
  return createHash('sha256')
    .update(version)
    .update(characters)
    .update(shaped ? 'shaped' : '')
    .update(source)
    .digest('hex');
}

async function make(name: string, from: FontSource): Promise<void> {
  const source = await readFile(require.resolve(from.file));
  const stamp = stampOf(source, from);
  const made = await Promise.all([readFile(`${folder}${name}.made-from`, 'utf8'), readFile(`${folder}${name}`)]).catch(() => null);
  if (made?.[0] === stamp) return;
  // jsPDF reads TrueType only: a woff2 file would fail without a word. The glyphs that characters
  // become in company (joined letters, conjuncts) are kept only where text is shaped.
  await writeFile(`${folder}${name}`, await subsetFont(source, from.characters, { targetFormat: 'sfnt', noLayoutClosure: !from.shaped }));
  await writeFile(`${folder}${name}.made-from`, stamp);
}

await mkdir(folder, { recursive: true });
for (const [name, from] of Object.entries(FONT_SOURCES)) await make(name, from);
