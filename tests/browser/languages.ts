import type { Page } from 'playwright-core';
import { SOURCES } from '#pathways/citations.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import organisations from '#pathways/localities/national/organisations.json';

/** English and the two pseudo-languages, which stand for the languages to come: a long one, and one from right to left. */
export const ENGLISH = 'en';
export const LONG = 'en-XA';
export const MIRRORED = 'en-XB';

/** What the pseudo-languages put into every text of their own. */
const MARK = { [ENGLISH]: /^[^~\u202e]*$/, [LONG]: /~/, [MIRRORED]: /\u202e/ } as const;
export type Language = keyof typeof MARK;

/** Switches the language and waits until the screen speaks it. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.locator('.bar-tools select').selectOption(language);
  await page.locator(`html[lang="${language}"]`).waitFor();
  await page.locator('main h1').filter({ hasText: MARK[language] }).waitFor();
}

/** Names that are the same in every language. */
const NAMES: ReadonlySet<string> = new Set([
  ...organisations.map(({ name }) => name),
  ...LOCALITY.districts.map(({ name }) => name),
  ...LOCALITY.contacts.map(({ name }) => name),
  ...Object.values(SOURCES).map(({ title }) => title),
]);

/** Letters that English does not have. */
const ACCENTED = /(?![a-zA-Z])\p{L}/u;

/** Texts on the screen, and names that a screen reader says, with letters in them and no accent: nobody has made them translatable. */
export async function untranslated(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      // Names, addresses, what was typed and what is English on purpose stand in an element of their own.
      if (parent === null || parent.closest('bdi, code, [dir="auto"], [lang="en"], option, script, style, noscript, a.mail, a.web'))
        continue;
      found.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
      for (const name of ['aria-label', 'placeholder', 'title']) found.push(element.getAttribute(name) ?? '');
    }
    return found;
  });
  return texts.map((text) => text.trim()).filter((text) => /[a-z](.*[a-z]){3}/i.test(text) && !ACCENTED.test(text) && !NAMES.has(text));
}
