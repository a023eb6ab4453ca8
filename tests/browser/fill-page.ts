import type { Page } from 'playwright-core';

/** Values that the official form takes, by the kind of control; plainly made up. */
const TEXT = 'Made up for a test: nothing happened.';
const EMAIL = 'testa.examplescu@example.org';
const PHONE = '020 7946 0123';

/**
 * Fills everything that shows on a page of the form, whatever it is: the first of some choices, a text in
 * each box, the first match of a list. What an answer opens is filled too.
 *
 * @returns how many controls were filled
 */
export async function fillPage(page: Page): Promise<number> {
  const form = page.locator('main form');
  const done = new Set<string>();
  for (let before = -1; before !== done.size; ) {
    before = done.size;
    for (const control of await form.locator('input, textarea').all()) {
      const { id, name, type, role } = await control.evaluate((element) => ({
        id: element.id,
        name: element.getAttribute('name') ?? '',
        type: element.getAttribute('type') ?? element.tagName,
        role: element.getAttribute('role'),
      }));
      const key = type === 'radio' || type === 'checkbox' ? name : id;
      if (done.has(key)) continue;
      done.add(key);
      if (type === 'radio' || type === 'checkbox') await control.check();
      else if (role === 'combobox') {
        await control.click();
        await page.locator('.options.open [role="option"]').first().click();
      } else await control.fill(valueFor(id, type));
      // An answer may open or close what stands below it: read the page anew.
      break;
    }
  }
  return done.size;
}

function valueFor(id: string, type: string): string {
  if (id.endsWith('-day')) return '03';
  if (id.endsWith('-month')) return '02';
  if (id.endsWith('-year')) return '1990';
  if (type === 'email') return EMAIL;
  if (type === 'tel') return PHONE;
  if (id === 'children-count') return '2';
  if (id === 'evidence-files') return 'letter.pdf';
  return type === 'TEXTAREA' ? `${TEXT}\nA second line.` : TEXT;
}
