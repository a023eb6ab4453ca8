import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Left and right by name: what a page from right to left would have on the wrong side. */
const PHYSICAL =
  /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right|(?:min-|max-)?(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/g;

test('no style names a left, a right, a width or a height: pages run from either side', () => {
  const folder = 'src/styles';
  const found = readdirSync(folder).flatMap((file) => {
    const css = readFileSync(`${folder}/${file}`, 'utf8')
      .replace(/\/\*.*?\*\//gs, '')
      // The width of the screen, in a question to it, is no property.
      .replace(/@media[^{]*\{/g, '{');
    return (css.match(PHYSICAL) ?? []).map((property) => `${file}: ${property.trim()}`);
  });
  expect(found).toEqual([]);
});
