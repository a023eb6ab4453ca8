import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/**
 * Makes the two fonts that documents are drawn in: Noto Sans, regular and bold, cut down to the
 * scripts that jsPDF lays out correctly. Run by `npm ci` (the `prepare` script); it does nothing
 * when the fonts are already made from the same source and the same ranges.
 */

const folder = fileURLToPath(new URL('../drawing/fonts/', import.meta.url));
const require = createRequire(import.meta.url);

const SOURCES = {
  'noto-sans-regular.ttf': '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans-bold.ttf': '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
} as const;

/** First and last character of each range that is kept. */
const RANGES = [
  [0x20, 0x7e],
  // Latin with its extensions, phonetic letters, and combining marks.
  [0xa0, 0x36f],
  // Greek and Cyrillic.
  [0x370, 0x52f],
  // Latin Extended Additional: Vietnamese, Yoruba and many more.
  [0x1e00, 0x1eff],
  // Punctuation, superscripts, currency, letter-like signs and fractions.
  [0x2000, 0x20cf],
  [0x2100, 0x218f],
  [0x2212, 0x2212],
  // Stands in for a character that cannot be drawn.
  [0xfffd, 0xfffd],
] as const;

const characters = RANGES.map(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset)).join(''),
).join('');

/** What the font is made from, as one hash; written beside the font, and compared before making it again. */
function stampOf(source: Uint8Array): string {
  const { version } = require('subset-font/package.json') as { version: string };
  return createHash('sha256').update(version).update(characters).update(source).digest('hex');
}

async function make(name: string, from: string): Promise<void> {
  const source = await readFile(require.resolve(from));
  const stamp = stampOf(source);
  const made = await Promise.all([readFile(`${folder}${name}.made-from`, 'utf8'), readFile(`${folder}${name}`)]).catch(() => null);
  if (made?.[0] === stamp) return;
  // jsPDF reads TrueType only: a woff2 file would fail without a word.
  await writeFile(`${folder}${name}`, await subsetFont(source, characters, { targetFormat: 'sfnt', noLayoutClosure: true }));
  await writeFile(`${folder}${name}.made-from`, stamp);
}

await mkdir(folder, { recursive: true });
for (const [name, from] of Object.entries(SOURCES)) await make(name, from);
