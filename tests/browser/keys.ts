import type { Page } from 'playwright-core';
import app from '#locales/en/app.json';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { type Answer, optionsOf, type QuestionId, questionOf, SKIPPED } from '#pathways/questions.ts';
import { controlOf, ONWARD, SKIP } from './walk.ts';

/** A case as somebody takes it who has a keyboard and no mouse. */

/** More presses of Tab than any screen needs. */
const ENOUGH = 150;

/** Whether a control has the focus. */
export const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/**
 * Presses Tab until a control has the focus.
 *
 * @throws where it never has, or where something that has it on the way cannot be seen
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < ENOUGH; presses++) {
    await page.keyboard.press('Tab');
    const hidden = await hiddenFocus(page);
    if (hidden !== null) throw new Error(`On the way to ${selector} the focus is out of sight: ${hidden}`);
    if (await hasFocus(page, selector)) return;
  }
  throw new Error(`No press of Tab comes to ${selector}`);
}

/** What has the focus, where it stands outside the window or behind the bar at the bottom of a phone; null where it can be seen. */
export const hiddenFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const bar = document.querySelector('.bar-tools');
    if (focused === null || bar === null || focused === document.body || bar.contains(focused)) return null;
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    const covered = bar.getBoundingClientRect();
    const behind = bottom > covered.top && top < covered.bottom && right > covered.left && left < covered.right;
    const outside = bottom <= 0 || top >= window.innerHeight || right <= 0 || left >= window.innerWidth;
    return behind || outside ? focused.outerHTML.slice(0, 200) : null;
  });

export async function pressEnterOn(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

/** Answers the question on the screen and goes on. */
export async function answerByKeys(page: Page, question: QuestionId, given: Answer): Promise<void> {
  if (given === SKIPPED) return pressEnterOn(page, SKIP);
  const { kind } = questionOf(question);
  if (kind === 'ticks') await tick(page, question, [given].flat());
  else if (question === 'organisation') await findOrganisation(page, String(given));
  else await pick(page, question, String(given));
  await pressEnterOn(page, ONWARD);
}

/** One of several: Tab comes to the first, the arrows to the others. */
async function pick(page: Page, question: QuestionId, option: string): Promise<void> {
  const districts = question === 'district' ? LOCALITY.districts.map(({ id }) => id) : [];
  const options = [...districts, ...optionsOf(question)];
  await tabTo(page, controlOf(question, options[0] ?? ''));
  await page.keyboard.press('Space');
  for (let at = 0; at < options.indexOf(option); at++) await page.keyboard.press('ArrowDown');
}

/** Any of several, in the order in which they stand; a group that is folded away is opened first. */
async function tick(page: Page, question: QuestionId, ticks: readonly string[]): Promise<void> {
  for (const option of optionsOf(question).filter((one) => ticks.includes(one))) {
    const control = controlOf(question, option);
    const folded = `details:not([open]):has(${control}) > summary`;
    if ((await page.locator(folded).count()) > 0) await pressEnterOn(page, folded);
    await tabTo(page, control);
    await page.keyboard.press('Space');
  }
}

/** Types the name until the list holds it, and goes down to it. */
async function findOrganisation(page: Page, organisation: string): Promise<void> {
  const kinds: Readonly<Record<string, string>> = app.question.organisationKinds;
  const name = kinds[organisation] ?? organisation;
  await tabTo(page, '#organisation-search');
  await page.keyboard.type(name);
  const options = page.locator('.options.open [role="option"]');
  await options.getByText(name, { exact: true }).waitFor();
  const names = await options.evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ''));
  for (let at = 0; at <= names.indexOf(name); at++) await page.keyboard.press('ArrowDown');
  await page.locator('.options.open .highlighted').getByText(name, { exact: true }).waitFor();
  await page.keyboard.press('Enter');
}
