import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import directory from '#locales/en/directory.json';
import prohibitions from '#locales/en/prohibitions.json';
import who from '#locales/en/who.json';
import { appIn, type Visit, type VisitOptions } from './app.ts';
import { barriers } from './axe.ts';
import { pressEnterOn, tabTo } from './keys.ts';
import { holds, readPdf } from './pdf.ts';
import { arrivedAt, choose, goOn } from './walk.ts';

const openApp = appIn('dist');

const DESK: VisitOptions = { viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] };
const PHONE: VisitOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const search = (field: 'place' | 'organisation') => `#${field}-search`;

async function pick(page: Page, field: 'place' | 'organisation', typed: string, option: string | RegExp): Promise<void> {
  await page.fill(search(field), typed);
  await page.locator('.options.open [role="option"]').filter({ hasText: option }).first().click();
}

/** From the start page to whom to contact, in three answers. */
async function ask(page: Page, person: 'adult' | 'child', place: readonly [string, string | RegExp], organisation?: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: who.title }).first().click();
  await page.locator(`#person-${person}`).check();
  await pick(page, 'place', ...place);
  if (organisation !== undefined) await pick(page, 'organisation', organisation, '');
  await page.getByRole('button', { name: who.show }).click();
  await page.locator('.standing').waitFor();
}

const numbersOf = async (page: Page) => (await page.locator('.steps .reach').allInnerTexts()).join(' ');

describe('a nurse who is worried about an adult in Tring', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await openApp(DESK);
    await ask(visit.page, 'adult', ['tring', 'Tring'], 'nurse');
    return visit.close;
  });

  test('learns in three answers that she cannot refer, what she does first, and whom to ring', async () => {
    const { page } = visit;
    expect(await page.locator('.standing').innerText()).toContain(who.standing['not-fro'].title);
    expect(await page.locator('.standing').innerText()).toContain(who.ownRoad.nhs);
    expect(await numbersOf(page)).toMatch(/999.*01442 228450.*101.*08000 121 700.*0300 123 4042/s);
    expect(await page.locator('.script').innerText()).toContain(who.script.ask['needs-first-responder']);
    expect(await page.locator('.note.never').innerText()).toContain(prohibitions['confront-exploiter']);
  });

  test('is told at which moment that holds', async () => {
    expect(await visit.page.locator('.clock').innerText()).toMatch(/It is \w+,? \d+ \w+ \d{4} at \d\d:\d\d in the UK/);
  });

  test('copies a number at the desk', async () => {
    await visit.page.getByRole('button', { name: 'Copy 0300 123 4042' }).click();
    await visit.page.getByText('Copied').first().waitFor();
  });

  test('takes it with her as a card that holds every number', async () => {
    const { page } = visit;
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: who.result.pdf }).click()]);
    const pdf = await readPdf(download);
    expect(pdf.fileName).toBe('who-to-contact.pdf');
    for (const said of ['999', '01442 228450', '08000 121 700', who.script.ask['needs-first-responder'], who.card.notice]) {
      expect(holds(pdf, said), said).toBe(true);
    }
  });

  test('leaves nothing in the address, the title or the history, and meets no barrier', async () => {
    const { page, origin } = visit;
    expect(page.url().replace(origin, '')).toBe('/contacts/now');
    expect(
      await page.evaluate(() => JSON.stringify([document.title, history.state, { ...localStorage }, { ...sessionStorage }])),
    ).not.toMatch(/tring|nhs|dacorum/i);
    expect(await barriers(page)).toEqual([]);
    expect(visit.troubles).toEqual([]);
    expect(visit.requests.filter((address) => !address.startsWith(origin) && !address.startsWith('blob:'))).toEqual([]);
  });

  test('goes back to her answers, and can change one', async () => {
    const { page } = visit;
    await page.goBack();
    expect(await page.locator('#person-adult').isChecked()).toBe(true);
    expect(await page.inputValue(search('place'))).toBe('Tring');
    await page.locator('#person-child').check();
    await page.getByRole('button', { name: who.show }).click();
    await page.getByRole('heading', { level: 1, name: who.result.title.child }).waitFor();
    expect(await numbersOf(page)).toMatch(/999.*0300 123 4043.*101.*0800 043 4303/s);
    expect(await page.locator('.script').innerText()).toContain(who.script.ask['needs-first-responder-child']);
  });

  test('starts a case with them, and is not asked again', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: who.result.start }).click();
    await arrivedAt(page, 'immediateDanger');
    await choose(page, 'immediateDanger', 'no');
    await goOn(page);
    await arrivedAt(page, 'childMissing');
    await choose(page, 'childMissing', 'no');
    await goOn(page);
    await page.locator('.trail', { hasText: /Child.*NHS.*Dacorum/s }).waitFor();
  });

  test('is asked anew after a reload: nothing was kept', async () => {
    const { page, origin } = visit;
    page.once('dialog', (dialog) => dialog.accept());
    await page.goto(`${origin}/contacts/now`);
    await page.getByRole('heading', { level: 1, name: who.title }).waitFor();
    expect(await page.inputValue(search('place'))).toBe('');
  });
});

test('without a mouse: three answers, and the mistakes on the way are told', async () => {
  const { page, close, troubles } = await openApp(DESK);
  await page.goto('/contacts');
  await page.locator('#person-adult').waitFor();
  await pressEnterOn(page, 'main form button[type="submit"]');
  await page.locator('.error-summary:focus').waitFor();
  expect(await page.locator('.error-summary').innerText()).toContain(who.place.needed);
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('#person-adult:focus').waitFor();
  await page.keyboard.press('Space');
  await tabTo(page, search('place'));
  await page.keyboard.type('sawbridge');
  await page.locator('.options.open [role="option"]:first-child', { hasText: 'Sawbridgeworth' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('.options.open .highlighted').waitFor();
  await page.keyboard.press('Enter');
  await tabTo(page, search('organisation'));
  await page.keyboard.type('east hertfordshire district');
  await page.locator('.options.open [role="option"]:first-child', { hasText: 'East Hertfordshire District Council' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('.options.open .highlighted').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.inputValue(search('organisation'))).toBe('East Hertfordshire District Council');
  // A person takes a moment from one key to the next; the page is given one frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await pressEnterOn(page, 'main form button[type="submit"]');
  await page.locator('h1:focus').waitFor();
  expect(await page.locator('.standing').innerText()).toContain(who.standing['statutory-fro'].title);
  expect(troubles).toEqual([]);
  await close();
});

test('on a phone a number is a link to press, and nothing is wider than the screen', async () => {
  const { page, close } = await openApp(PHONE);
  await ask(page, 'child', ['watford', 'Watford'], 'school');
  expect(await page.getByRole('link', { name: '0300 123 4043' }).first().getAttribute('href')).toBe('tel:03001234043');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(await barriers(page)).toEqual([]);
  await close();
});

describe('the hour counts', () => {
  const at = async (moment: string) => {
    const visit = await openApp(DESK);
    await visit.page.clock.setFixedTime(moment);
    await ask(visit.page, 'adult', ['st albans', 'St Albans']);
    return visit;
  };

  test('twenty minutes before an office closes it says so, and after that when it opens', async () => {
    const early = await at('2026-11-24T17:10:00Z');
    await early.page.getByText('Other ways').first().click();
    await early.page.getByText('Open now, closes in 20 minutes').waitFor();
    await early.close();
    const late = await at('2026-11-24T18:00:00Z');
    await late.page.getByText('Other ways').first().click();
    await late.page.getByText('Closed now. Opens Wednesday 09:00.').waitFor();
    await late.close();
  });

  test('years from now every dated source is past its review date, and says so beside its number', async () => {
    const { page, close } = await at('2031-06-02T12:00:00Z');
    const helpline = page.locator('.contact', { hasText: '08000 121 700' }).first();
    expect(await helpline.innerText()).toContain('past its review date');
    await close();
  });
});

describe('an organisation', () => {
  test('whose name is out of date is not offered, and is understood by whoever types it', async () => {
    const { page, close } = await openApp(DESK);
    await page.goto('/contacts');
    await page.fill(search('organisation'), 'Hampshire Constab');
    await page.getByText('Nothing in the list matches').last().waitFor();
    await page.fill(search('organisation'), 'hampshire constabulary');
    await page.locator('.options.open [role="option"]', { hasText: 'out of date' }).click();
    await page.getByText(who.organisation.outOfDate).waitFor();
    await close();
  });

  test('has its own people first, from the partnership’s directory on this device', async () => {
    const { page, close } = await openApp(DESK);
    await page.goto('/directory');
    const columns = 'organisation,district,post,role,phone,phone2,email,hours,checked,note';
    await page.setInputFiles('input[type="file"]', {
      name: 'contacts.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${columns}\nWatford Borough Council,watford,Made-up lead,,01632 960123,,,,2026-10-01,\n`),
    });
    await page.getByRole('button', { name: directory.file.read }).click();
    await page.getByRole('button', { name: 'Load 1 contact' }).click();
    await page.getByText('1 contact was loaded.').waitFor();
    await page.getByRole('link', { name: 'Who to contact' }).click();
    await page.locator('#person-adult').check();
    await pick(page, 'place', 'watford', 'Watford');
    await pick(page, 'organisation', 'watford borough', 'Watford Borough Council');
    await page.getByRole('button', { name: who.show }).click();
    await page.locator('.standing').waitFor();
    const first = page.locator('.steps > li', { hasText: who.result.ownTitle });
    expect(await first.innerText()).toMatch(/Made-up lead, Watford Borough Council.*01632 960123.*last checked on 1 October 2026/s);
    await close();
  });
});
