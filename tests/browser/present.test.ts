import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import present from '#locales/en/trainer-present.json';
import room from '#locales/en/trainer-room.json';
import { appIn, type Visit } from './app.ts';
import { barriers } from './axe.ts';
import { wider } from './fits.ts';
import { enterTraining } from './training.ts';

const openApp = appIn('dist');

const positionOf = (page: Page) => page.locator('.position').innerText();
const at = (page: Page, position: number) => expect.poll(() => positionOf(page)).toContain(`${position} of `);

/** What the clock of the notes shows. */
const secondsOn = async (page: Page): Promise<number> => {
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(await page.locator('.step-notes').innerText()) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

describe('a trainer with a room before them', () => {
  let visit: Visit;
  let audience: Page;
  let notes: Page;

  beforeAll(async () => {
    visit = await openApp({ viewport: { width: 1920, height: 1080 } });
    audience = visit.page;
    await enterTraining(audience);
    await audience.locator('.scenario .link-button').nth(1).click();
    await audience.getByRole('button', { name: room.case.present }).click();
    await audience.locator('.presented h1').waitFor();
    [notes] = await Promise.all([
      audience.context().waitForEvent('page'),
      audience.getByRole('button', { name: present.openNotes }).click(),
    ]);
    await notes.locator('.step-notes h1').waitFor();
  });
  afterAll(() => visit.close());

  test('has notes in a window of their own that go with the screen, and lead it', async () => {
    for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageUp']) await audience.keyboard.press(key);
    await at(audience, 3);
    await at(notes, 3);
    await notes.bringToFront();
    await notes.getByRole('button', { name: present.discuss }).click();
    await audience.locator('.to-discuss').waitFor();
    await notes.locator('main h1').click();
    // Pressed quickly: none of them waits until the one before has come back.
    for (const key of ['ArrowRight', ' ', 'ArrowRight', 'ArrowLeft']) await notes.keyboard.press(key);
    await at(notes, 5);
    await at(audience, 5);
  });

  test('goes on with the arrow after a press on “Next”', async () => {
    await audience.bringToFront();
    await audience.getByRole('button', { name: present.next, exact: true }).click();
    await audience.keyboard.press('ArrowLeft');
    await at(audience, 5);
  });

  test('finds the place again when the notes are loaded anew, and nothing of it stands in an address', async () => {
    const since = await secondsOn(notes);
    await notes.reload();
    await at(notes, 5);
    expect(await secondsOn(notes)).toBeGreaterThanOrEqual(since);
    expect(new URL(notes.url()).pathname + new URL(notes.url()).search).toBe('/training/notes');
    expect(await notes.locator('.training-banner').isVisible()).toBe(true);
  });

  test('shows the question first and its answer only at the next press', async () => {
    await audience.bringToFront();
    await audience.keyboard.press('Home');
    for (let step = 0; step < 2; step++) await audience.keyboard.press('PageDown');
    expect(await audience.locator('.presented-options .given').count()).toBe(0);
    await audience.keyboard.press('PageDown');
    expect(await audience.locator('.presented-options .given').count()).toBe(1);
  });

  test('changes one answer and sees two outcomes beside each other', async () => {
    await audience.getByRole('button', { name: present.whatIf.title }).click();
    await audience.locator('#what-if-question').selectOption('consent');
    await audience.locator('#what-if-answer').selectOption('refused');
    await audience.locator('.compared > section').nth(1).waitFor();
    const headlines = await audience.locator('.compared-headline').allInnerTexts();
    expect(new Set(headlines).size).toBe(2);
    expect(await barriers(audience)).toEqual([]);
    await audience.getByRole('button', { name: present.whatIf.title }).click();
  });

  test('meets no barrier on any kind of step, and never has to scroll sideways on the projector', async () => {
    await audience.keyboard.press('Home');
    const [, steps] = /of (\d+)/.exec(await positionOf(audience)) ?? [];
    const seen = new Set<string>();
    for (let position = 1; position < Number(steps); position++) {
      const kind = await audience.locator('.presented h1').innerText();
      if (!seen.has(kind)) expect([kind, await wider(audience)]).toEqual([kind, []]);
      seen.add(kind);
      await audience.keyboard.press('PageDown');
    }
    await at(audience, Number(steps));
    expect(await barriers(audience)).toEqual([]);
    expect(await barriers(notes)).toEqual([]);
    expect(visit.troubles).toEqual([]);
  });

  test('has the notes beside where there is one window only, and all of it on a phone', async () => {
    await audience.getByRole('button', { name: present.beside }).click();
    await audience.locator('aside.step-notes').waitFor();
    await audience.setViewportSize({ width: 390, height: 844 });
    expect(await wider(audience)).toEqual([]);
  });
});
