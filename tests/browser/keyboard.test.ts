import { beforeAll, describe, expect, test } from 'vitest';
import app from '#locales/en/app.json';
import outcomes from '#locales/en/outcomes.json';
import questions from '#locales/en/questions.json';
import { follow } from '#pathways/follow.ts';
import type { Answers } from '#pathways/questions.ts';
import { appIn, type Visit } from './app.ts';
import { barriers } from './axe.ts';
import * as cases from './cases.ts';
import { answerByKeys, hasFocus, hiddenFocus, pressEnterOn, tabTo } from './keys.ts';
import { arrivedAt, choose, controlOf, goOn, headingOf, ONWARD, type Screen, startCase, walkOn, walkTo } from './walk.ts';

const openApp = appIn('dist');

const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 700 }, hasTouch: true };
const START = 'a.door.main';

describe.each([
  ['an adult, at a desk', cases.adultConsents, DESKTOP],
  ['a child, on a phone', cases.childByPolice, PHONE],
] as const)('without a mouse, a case of %s', (_, answers, device) => {
  const lost: Screen[] = [];
  let visit: Visit;

  beforeAll(async () => {
    visit = await openApp(device);
    await visit.page.goto('/');
    await pressEnterOn(visit.page, START);
    const onScreen = async (screen: Screen) => {
      const focused = visit.page.locator(`${headingOf(screen)}:focus`);
      await focused.waitFor({ timeout: 3_000 }).catch(() => lost.push(screen));
    };
    await walkOn(visit.page, answers, { onScreen, by: answerByKeys });
    return visit.close;
  });

  test('comes to its outcome, and nothing that has the focus on the way is out of sight', async () => {
    const { outcome } = follow(answers as Answers);
    const { title } = outcomes[outcome?.headline ?? 'take-advice'];
    expect(await visit.page.locator('h1').innerText()).toBe(title);
    expect(visit.troubles).toEqual([]);
  });

  test('puts the focus on the heading of every screen', () => {
    expect(lost).toEqual([]);
  });

  test('shows everything that has the focus on the outcome, to the last link', async () => {
    await tabTo(visit.page, 'footer nav a:last-child');
    expect(await hiddenFocus(visit.page)).toBeNull();
  });
});

describe('at any question', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await openApp(DESKTOP);
    return visit.close;
  });

  test('going on with nothing chosen says so, takes the focus there, and leads to the first answer', async () => {
    const { page } = visit;
    await startCase(visit);
    await pressEnterOn(page, ONWARD);
    await page.locator('.error-summary:focus').waitFor();
    expect(await barriers(page)).toEqual([]);
    await pressEnterOn(page, '.error-summary a');
    expect(await hasFocus(page, controlOf('immediateDanger', 'yes'))).toBe(true);
  });

  test('an organisation that was not chosen from the list is asked for again, at the search', async () => {
    const { page } = visit;
    await walkTo(visit, cases.adultConsents, { until: 'organisation' });
    await page.locator('#organisation-search').fill('Nobody knows this one');
    await goOn(page);
    await page.locator('.error-summary:focus').waitFor();
    expect(await barriers(page)).toEqual([]);
    await pressEnterOn(page, '.error-summary a');
    expect(await hasFocus(page, '#organisation-search')).toBe(true);
  });

  test('Enter opens the emergency numbers, Escape closes them, and the focus is back on the button', async () => {
    const { page } = visit;
    await startCase(visit);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await pressEnterOn(page, '.sos');
    const numbers = page.locator('#emergency-numbers');
    await numbers.getByText('999', { exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await numbers.waitFor({ state: 'hidden' });
    expect(await hasFocus(page, '.sos')).toBe(true);
  });

  test('the first press of Tab offers to skip the bar, and does', async () => {
    const { page } = visit;
    await page.goto('/');
    await page.keyboard.press('Tab');
    expect(await hasFocus(page, '.skip-link')).toBe(true);
    expect(await hiddenFocus(page)).toBeNull();
    await page.keyboard.press('Enter');
    await tabTo(page, 'a');
    expect(await hasFocus(page, 'main a')).toBe(true);
  });
});

describe('with answers given', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await openApp(DESKTOP);
    return visit.close;
  });

  test('the browser’s own Back and Forward keep every answer', async () => {
    const { page } = visit;
    await walkTo(visit, cases.childByPolice, { until: 'organisation' });
    await page.goBack();
    await arrivedAt(page, 'childMissing');
    expect(await page.locator(controlOf('childMissing', 'yes')).isChecked()).toBe(true);
    await page.goBack();
    await arrivedAt(page, 'ageStatus');
    expect(await page.locator(controlOf('ageStatus', 'child')).isChecked()).toBe(true);
    await page.goForward();
    await arrivedAt(page, 'childMissing');
    await page.goForward();
    await arrivedAt(page, 'organisation');
    expect(await page.locator('.trail li b').allInnerTexts()).toHaveLength(4);
  });

  test('an answer changed at the outcome leads back to the outcome, and keeps what was said later', async () => {
    const { page } = visit;
    await walkTo(visit, cases.adultConsents);
    await changeConsent('refused');
    const { actions, outcome } = follow({ ...cases.adultConsents, consent: 'refused' });
    expect(await page.locator('h1').innerText()).toBe(outcomes[outcome?.headline ?? 'take-advice'].title);
    expect(await page.locator('.steps > li h3').count()).toBe(actions.length);
    await changeConsent('given');
    expect(await page.locator('h1').innerText()).toBe(outcomes['nrm-adult'].title);
    expect(await page.locator('.trail li').count()).toBe(follow(cases.adultConsents).trail.length);
  });

  /** From the outcome to the question of consent, and on with another answer. */
  async function changeConsent(to: 'given' | 'refused'): Promise<void> {
    const { page } = visit;
    await page.getByRole('link', { name: app.trail.changeOf.replace('{{question}}', questions.consent.short) }).click();
    await arrivedAt(page, 'consent');
    await choose(page, 'consent', to);
    await goOn(page);
    await arrivedAt(page, 'outcome');
  }
});
