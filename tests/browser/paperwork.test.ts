import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import details from '#locales/en/details.json';
import identity from '#locales/en/identity.json';
import outcomes from '#locales/en/outcomes.json';
import { follow } from '#pathways/follow.ts';
import { fillForm } from '#pathways/forms/fill.ts';
import { groupsIn } from '#pathways/forms/groups.ts';
import { appIn, type Visit } from './app.ts';
import { barriers } from './axe.ts';
import * as cases from './cases.ts';
import { fillPage } from './fill-page.ts';
import { pressEnterOn, tabTo } from './keys.ts';
import { holds, readPdf } from './pdf.ts';
import { answer, arrivedAt, openDocuments, walkTo } from './walk.ts';

const openApp = appIn('dist');
const NEXT = 'main form button[type="submit"]';

describe('an adult’s whole form, from the first question to the last answer copied', () => {
  let visit: Visit;
  const pages: string[] = [];
  const found: string[] = [];
  let filled = 0;

  beforeAll(async () => {
    visit = await openApp({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = visit;
    await walkTo(visit, cases.adultConsents);
    await openDocuments(page);
    await page.locator('.task-list a').first().click();
    await page.locator(NEXT).waitFor();
    for (;;) {
      await page.locator('main h1').waitFor();
      const heading = (await page.locator('main h1').textContent()) ?? '';
      if (!(Object.values(details.groups) as string[]).includes(heading)) break;
      pages.push(heading);
      filled += await fillPage(page);
      found.push(...(await barriers(page)).map((barrier) => `${heading}: ${barrier}`));
      await page.locator(NEXT).click();
      await page.locator('main h1', { hasNotText: heading }).waitFor();
    }
  });
  afterAll(() => visit.close());

  test('asks every page of the route once, in the official order', () => {
    const groups = groupsIn(fillForm(follow(cases.adultConsents), {}));
    expect(pages).toEqual(groups.map((group) => details.groups[group]));
    expect(filled).toBeGreaterThan(60);
  });

  test('puts nobody off: axe finds nothing on any page, and nothing was stopped or sent', () => {
    expect(found).toEqual([]);
    expect(visit.troubles).toEqual([]);
    expect(visit.requests.filter((request) => !request.startsWith(visit.origin) && !request.startsWith('blob:'))).toEqual([]);
  });

  test('is then ready to submit online', async () => {
    const { page } = visit;
    await page.locator('main .back').first().waitFor();
    if ((await page.locator('.task-list').count()) === 0) await page.locator('main .back').click();
    await page.locator('.task-list').first().waitFor();
    expect(await page.locator('.task-state.not-started, .task-state.in-progress').count()).toBe(0);
    expect(await page.getByText(details.needed.none).count()).toBe(1);
  });

  test('is copied answer by answer, long text whole, until nothing is left', async () => {
    const { page } = visit;
    await page.getByRole('link', { name: details.copy.start }).click();
    await page.getByRole('button', { name: 'Copy: How it began' }).click();
    expect(await pastedFrom(page)).toBe('Made up for a test: nothing happened.\nA second line.');
    for (const tick of await page.locator('.copy-list input[type="checkbox"]').all()) await tick.check();
    await page.getByText(details.copy.done).waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});

test('a notification that may not identify gives nobody away: planted names are found, taken out, and in no document', async () => {
  const visit = await openApp({ acceptDownloads: true });
  const { page } = visit;
  await walkTo(visit, cases.adultRefuses);
  await openDocuments(page);
  await page.getByRole('link', { name: details.groups.beginning }).click();
  await page.locator('#how-exploitation-started').fill('ZOLTAN EXAMPLESCU offered work. Testa rang 07700 900123 from Madeup Lane 7.');
  await page.locator('main .back').click();

  await page.getByRole('link', { name: identity.gate.go }).click();
  await page.locator('#keep-out-people').fill('Zoltán Examplescu\nTesta');
  await page.getByRole('button', { name: identity.names.go }).click();
  await page.locator('.found li').first().waitFor();
  expect(await barriers(page)).toEqual([]);
  while ((await page.locator('.found li').count()) > 0) await page.locator('.found li button').first().click();
  await page.getByText(identity.found.none).waitFor();
  await page.locator('main .back').click();

  for (const button of await page.getByRole('button', { name: /^Download PDF/ }).all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const pdf = await readPdf(download);
    expect(JSON.stringify(pdf)).not.toMatch(/zoltan|examplescu|testa|900123/i);
    if (pdf.fileName.startsWith('duty')) expect(holds(pdf, 'offered work.')).toBe(true);
  }
  expect(visit.troubles).toEqual([]);
  await visit.close();
});

test('a date of birth that makes an adult a child leads to the child’s route, without consent, and a child’s whole form can be filled', async () => {
  const visit = await openApp();
  const { page } = visit;
  await walkTo(visit, cases.adultConsents);
  await openDocuments(page);
  await page.getByRole('link', { name: details.groups.name }).click();
  await page.locator('#victim-dob-day').fill('3');
  await page.locator('#victim-dob-month').fill('2');
  await page.locator('#victim-dob-year').fill(String(new Date().getUTCFullYear() - 12));
  await page.getByRole('button', { name: details.age.changeToChild }).click();
  await arrivedAt(page, 'childMissing');
  // What was answered before still stands: only what the child’s route opens is asked.
  for (const question of ['childMissing', 'knownToSocialCare', 'near18', 'senderAgreed'] as const) {
    await arrivedAt(page, question);
    await answer(page, question, cases.childByPolice[question]);
  }
  await arrivedAt(page, 'outcome');
  expect(await page.locator('.verdict h1').textContent()).toBe(outcomes['nrm-child'].title);
  await openDocuments(page);
  await page.locator('.task-list a').first().click();
  await page.locator('main h1', { hasText: details.groups['your-report'] }).waitFor();
  const groups: string[] = Object.values(details.groups);
  for (;;) {
    const heading = (await page.locator('main h1').textContent()) ?? '';
    if (!groups.includes(heading)) break;
    expect(heading).not.toBe(details.groups.consent);
    await fillPage(page);
    // The date of birth stays the child’s.
    if (heading === details.groups.name) await page.locator('#victim-dob-year').fill(String(new Date().getUTCFullYear() - 12));
    await page.locator(NEXT).click();
    await page.locator('main h1', { hasNotText: heading }).waitFor();
  }
  expect(await page.locator('.task-state.not-started, .task-state.in-progress').count()).toBe(0);
  expect(visit.troubles).toEqual([]);
  await visit.close();
});

test('a name in a right-to-left script is typed in its own direction and stands in the document, its font loaded for it alone', async () => {
  const visit = await openApp({ acceptDownloads: true });
  const { page, requests } = visit;
  const name = 'محمد عبد الله';
  await walkTo(visit, cases.adultConsents);
  await openDocuments(page);
  await page.locator('#victim-first-name').fill(name);
  expect(await page.locator('#victim-first-name').evaluate((input) => getComputedStyle(input).direction)).toBe('rtl');
  expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
  expect(requests.filter((request) => /wasm|arabic/.test(request))).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download PDF: Offline form/ }).click(),
  ]);
  expect(holds(await readPdf(download), name)).toBe(true);
  expect(requests.filter((request) => /\.ttf/.test(request)).map((request) => /(\w[\w-]*?)-[\w-]{8}\.ttf/.exec(request)?.[1])).toContain(
    'arabic',
  );
  expect(requests.filter((request) => /bengali|chinese|devanagari|thai/.test(request))).toEqual([]);
  expect(visit.troubles).toEqual([]);
  await visit.close();
});

test('the form’s pages and the copying work without a mouse', async () => {
  const visit = await openApp({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = visit;
  await walkTo(visit, cases.adultConsents);
  await openDocuments(page);
  await pressEnterOn(page, '.task-list a');
  await page.locator('main h1', { hasText: details.groups['your-report'] }).waitFor();
  await tabTo(page, '#fr-email');
  await page.keyboard.type('robin.samplesworth@example.gov.uk');
  await pressEnterOn(page, '.back');
  await page.locator('#task-list').waitFor();

  const places = await page.getByRole('link', { name: details.groups.places }).getAttribute('href');
  await pressEnterOn(page, `a[href="${places}"]`);
  await tabTo(page, '#exploitation-location-scope-uk');
  await page.keyboard.press('Space');
  await tabTo(page, '#exploitation-uk-towns');
  await page.keyboard.type('Watford');
  await page.locator('.options.open [role="option"]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.chosen li', { hasText: 'Watford' }).waitFor();
  await pressEnterOn(page, '.back');
  await page.locator('#task-list').waitFor();

  const copying = await page.getByRole('link', { name: details.copy.start }).getAttribute('href');
  await pressEnterOn(page, `a[href="${copying}"]`);
  await pressEnterOn(page, '[data-copy="fr-email"] button');
  expect(await pastedFrom(page)).toBe('robin.samplesworth@example.gov.uk');
  // The next answer is at hand without another press of Tab.
  await page.locator('[data-copy="fr-organisation"] button:focus').waitFor();
  await visit.close();
});

/** What somebody would paste who has just copied on this page: pasted beside it, for the app itself may not read the clipboard. */
async function pastedFrom(page: Page): Promise<string> {
  const beside = await page.context().newPage();
  await beside.setContent('<textarea autofocus></textarea>');
  await beside.locator('textarea').focus();
  await beside.keyboard.press('Control+V');
  const pasted = await beside.locator('textarea').inputValue();
  await beside.close();
  await page.bringToFront();
  return pasted;
}
