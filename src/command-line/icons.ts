import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ICONS, type Icon } from '#src/build/icons.ts';

/** `npm run icons`: draws the pictures of the installed app from the one drawing of it. */

const folder = fileURLToPath(new URL('../../public/', import.meta.url));
const drawing = readFileSync(`${folder}icon.svg`, 'utf8');
const ROUNDED = ' rx="14"';
if (!drawing.includes(ROUNDED)) throw new Error(`icon.svg has no${ROUNDED}`);

/** What a device rounds itself goes to the edge; in the part that it may cut away stands nothing but the ground. */
function drawingFor({ purpose }: Icon): string {
  if (purpose === 'any') return drawing;
  const square = drawing.replace(ROUNDED, '');
  return purpose === 'apple' ? square : square.replace('viewBox="0 0 64 64"', 'viewBox="-8 -8 80 80" style="background:#083f3c"');
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const icon of ICONS) {
  const page = await browser.newPage({ viewport: { width: icon.size, height: icon.size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; inline-size: 100vw }</style>${drawingFor(icon)}`);
  writeFileSync(`${folder}${icon.file}`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
