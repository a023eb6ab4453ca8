import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import practise from '#locales/en/trainer-practise.json';
import room from '#locales/en/trainer-room.json';
import training from '#locales/en/training.json';
import type { QuestionId } from '#pathways/questions.ts';
import { appIn, type Visit } from './app.ts';
import { barriers } from './axe.ts';
import { wider } from './fits.ts';
import { answerByKeys, hasFocus, pressEnterOn, tabTo } from './keys.ts';
import { readPdf } from './pdf.ts';
import { enterTraining } from './training.ts';
import { headingOf, walkOn } from './walk.ts';

const openApp = appIn('dist');
const FOLDER = new URL('../../pathways/scenarios/made-up/', import.meta.url);
/** It says something at each of the three questions that are looked at. */
const SCENARIO = JSON.parse(readFileSync(new URL('04-the-story-that-names-him.json', FOLDER), 'utf8'));

/** What is answered otherwise than the story has it: once on the safe side, once not. */
const OWN: Readonly<Record<string, string>> = { immediateDanger: 'yes', consent: 'given' };

const SUBMIT = 'main form button[type="submit"]';

describe('a learner practising on a small screen, without a mouse', () => {
  let visit: Visit;
  let page: Page;
  const barred: string[] = [];
  const sideways: string[] = [];
  const lost: string[] = [];
  const verdicts = new Map<QuestionId, string>();

  const look = async () => {
    barred.push(...(await barriers(page)));
    sideways.push(...(await wider(page)));
  };

  beforeAll(async () => {
    visit = await openApp({ viewport: { width: 320, height: 700 } });
    page = visit.page;
    await enterTraining(page);
    await page.getByRole('button', { name: SCENARIO.title }).click();
    await page.getByRole('button', { name: room.case.practise }).click();
    // The story goes on with its own answers, whatever is decided.
    const by = async (_: Page, question: QuestionId) => {
      if (question === 'immediateDanger') await look();
      await answerByKeys(page, question, OWN[question] ?? SCENARIO.case.answers[question]);
      await page.locator('.feedback .verdict-mark').waitFor();
      if (!(await hasFocus(page, '.feedback h1'))) lost.push(question);
      verdicts.set(question, await page.locator('.feedback .verdict-mark').innerText());
      if (OWN[question] !== undefined) await look();
      await pressEnterOn(page, '.feedback .button');
    };
    const decide = async () => {
      await pressEnterOn(page, SUBMIT);
      await page.locator('.error-summary:focus').waitFor();
      await look();
      // An NRM referral, unnamed, and 999: the second is right in this story.
      for (const [first, ...then] of [['sends-nrm'], ['names-yes', 'ArrowDown'], ['first-police-emergency']] as const) {
        await tabTo(page, `#${first}`);
        for (const key of ['Space', ...then]) await page.keyboard.press(key);
      }
      await pressEnterOn(page, SUBMIT);
      await page.locator('#compared-title:focus').waitFor();
    };
    await page.locator(headingOf('immediateDanger')).waitFor();
    const walked = walkOn(page, SCENARIO.case.answers, { by });
    await page.getByRole('heading', { name: practise.decide.title }).waitFor();
    await decide();
    await walked;
  });
  afterAll(() => visit.close());

  test('is told at each step what the pathway says: right, safer or missed', () => {
    expect(verdicts.get('immediateDanger')).toContain(practise.verdicts.safer);
    expect(verdicts.get('consent')).toContain(practise.verdicts.missed);
    expect(verdicts.get('cooperateWithAuthorities')).toContain(practise.verdicts.right);
    expect(lost).toEqual([]);
  });

  test('decides first, and then sees it beside what the pathway says', async () => {
    const compared = page.locator('.known', { hasText: practise.compared.title });
    expect(await compared.locator('.verdict-mark').allInnerTexts()).toEqual([
      expect.stringContaining(practise.verdicts.missed),
      expect.stringContaining(practise.verdicts.right),
      expect.stringContaining(practise.verdicts.missed),
    ]);
  });

  test('ends with every decision once more, on paper too, and marked as training on every page', async () => {
    await pressEnterOn(page, '.endings a.button');
    await page.locator('.debrief-list').waitFor();
    await look();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: practise.debrief.save }).click(),
    ]);
    const { pages, fileName } = await readPdf(download);
    expect(fileName).toBe('training-debrief.pdf');
    expect(pages.filter((text) => !text.includes(training.watermark))).toEqual([]);
    const text = pages.join(' ').replaceAll(/\s+/g, ' ');
    for (const part of [SCENARIO.remember, practise.compared.title, SCENARIO.moments.at(-1).says, practise.debrief.sources])
      expect(text).toContain(part);
  });

  test('meets no barrier, has room for all of it, and leaves nothing behind', async () => {
    expect([barred, sideways, visit.troubles]).toEqual([[], [], []]);
    expect(await page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }])).toEqual([{}, {}]);
  });
});
