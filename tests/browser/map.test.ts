import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import app from '#locales/en/app.json';
import outcomes from '#locales/en/outcomes.json';
import questions from '#locales/en/questions.json';
import map from '#locales/en/trainer-map.json';
import { follow, MACHINES } from '#pathways/follow.ts';
import { standingIn } from '#pathways/reachable.ts';
import { addresses } from '#src/addresses.ts';
import { appIn, type Visit } from './app.ts';
import { barriers } from './axe.ts';
import { adultConsents } from './cases.ts';
import { wider } from './fits.ts';
import { hasFocus, tabTo } from './keys.ts';
import { holds, readPdf } from './pdf.ts';
import { arrivedAt, walkOn } from './walk.ts';

const openApp = appIn('dist');

const WINDOW = '.map-window';
const CHOSEN = '#map-panel-title';
const statesOf = (pathway: 'adult' | 'child') => Object.keys(MACHINES[pathway].states).sort();
const idsOf = (page: Page, selector: string, prefix: string) =>
  page.locator(selector).evaluateAll((all, cut) => all.map(({ id }) => id.slice(cut)).sort(), prefix.length);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const chartIsThere = (page: Page) => page.locator('.map-state').first().waitFor();
const widthOf = (page: Page) => page.locator(`${WINDOW} svg`).evaluate((svg) => svg.getBoundingClientRect().width);
const scrolled = (page: Page) => page.locator(WINDOW).evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop] as const);

describe('anybody may look at the map, at a desk', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await openApp({ viewport: { width: 1280, height: 900 } });
    await visit.page.goto(addresses.map);
    await chartIsThere(visit.page);
    return visit.close;
  });

  test('the chart and the outline hold every state of the machine, each once', async () => {
    const { page } = visit;
    for (const pathway of ['child', 'adult'] as const) {
      await press(page, map.pathways[pathway]);
      await page.locator(`#chart-${pathway === 'child' ? 'missing' : 'consent'}`).waitFor();
      expect(await idsOf(page, '.map-state', 'chart-')).toEqual(statesOf(pathway));
      await press(page, map.views.outline);
      expect(await idsOf(page, '.map-state-item', 'map-')).toEqual(statesOf(pathway));
      await press(page, map.views.chart);
      await chartIsThere(page);
    }
  });

  test('a keyboard goes through it in the order of a case, opens a box, and comes back to it', async () => {
    const { page } = visit;
    await page.locator('#chart-danger').focus();
    await page.keyboard.press('Tab');
    expect(await hasFocus(page, '#chart-age')).toBe(true);
    await tabTo(page, '#chart-consent');
    await page.keyboard.press('Enter');
    await page.locator(`${CHOSEN}:focus`).getByText(questions.consent.title).waitFor();
    const panel = page.locator('.map-panel');
    expect(await panel.innerText()).toContain(questions.consent.why);
    expect(await panel.innerText()).toContain(`${questions.consent.options.given.short}, if ${map.guards.isFirstResponder.if}`);
    expect(await barriers(page)).toEqual([]);
    await press(page, map.facts.toChart);
    expect(await hasFocus(page, '#chart-consent')).toBe(true);
  });

  test('a box says who is contacted; an ending says what must not be done; a link leads on', async () => {
    const { page } = visit;
    await page.locator('#chart-passOn').press('Enter');
    const panel = page.locator('.map-panel');
    await panel.getByText(outcomes['pass-on-adult'].summary).waitFor();
    expect(await panel.innerText()).toMatch(/District or borough council, Police, not an emergency, National helpline/);
    expect(await panel.locator('.note.never').innerText()).toContain('send an adult’s NRM referral');
    await panel.locator('.map-facts a').first().click();
    await page.locator(`${CHOSEN}:focus`, { hasText: 'It depends on' }).waitFor();
    expect(page.url()).toMatch(/\/map$/);
  });

  test('it is made larger and smaller by keys, buttons and the wheel, and moved by arrows and by dragging', async () => {
    const { page } = visit;
    await page.locator(WINDOW).focus();
    const before = await widthOf(page);
    await page.keyboard.press('+');
    await page.waitForFunction(
      ([selector, width]) => (document.querySelector(selector as string)?.clientWidth ?? 0) > Number(width) * 1.1,
      [`${WINDOW} svg`, before] as const,
    );
    await page.keyboard.press('-');
    await press(page, map.zoom.in);
    expect(await widthOf(page)).toBeCloseTo(before * 1.25, 0);
    const box = await page.locator(WINDOW).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 200, (box?.y ?? 0) + 200];
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 300);
    await page.keyboard.up('Control');
    await page.waitForFunction(([selector, width]) => (document.querySelector(selector as string)?.clientWidth ?? 0) < Number(width), [
      `${WINDOW} svg`,
      before,
    ] as const);
    await press(page, map.zoom.in);
    await press(page, map.zoom.in);
    const from = await scrolled(page);
    await page.mouse.move(x, y + 200);
    await page.mouse.down();
    await page.mouse.move(x, y + 50, { steps: 3 });
    await page.mouse.up();
    expect((await scrolled(page))[1]).toBe(from[1] + 150);
    await page.locator(WINDOW).focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(([selector, top]) => (document.querySelector(selector as string)?.scrollTop ?? 0) > Number(top), [
      WINDOW,
      from[1] + 150,
    ] as const);
    await press(page, map.zoom.fit);
    const fits = await page
      .locator(WINDOW)
      .evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => [
        scrollHeight <= clientHeight + 1,
        scrollWidth <= clientWidth + 1,
      ]);
    expect(fits).toEqual([true, true]);
  });

  test('the poster is made on the device and holds both pathways', async () => {
    const { page } = visit;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, app.documents.downloadOf.replace('{{document}}', map.poster.title)),
    ]);
    const pdf = await readPdf(download);
    expect(pdf.fileName).toBe('pathway-map.pdf');
    for (const said of [map.pathwayNames.adult, map.pathwayNames.child, map.poster.draft, questions.consent.title, questions.near18.title])
      expect(holds(pdf, said), said).toBe(true);
    expect(visit.troubles).toEqual([]);
  });
});

test('on a phone it begins with the outline, which fits, and leads from place to place', async () => {
  const { page, close } = await openApp({ viewport: { width: 320, height: 640 }, hasTouch: true });
  await page.goto(addresses.map);
  const danger = page.locator('#map-danger');
  await danger.locator('summary').first().click();
  await danger.locator('.map-turnings a').first().click();
  expect(await hasFocus(page, '#map-age > summary')).toBe(true);
  expect(await page.locator('#map-age').getAttribute('open')).not.toBeNull();
  await press(page, map.outline.open);
  expect(await wider(page)).toEqual([]);
  expect(await barriers(page)).toEqual([]);
  await press(page, map.views.chart);
  await chartIsThere(page);
  expect(await wider(page)).toEqual([]);
  await close();
});

describe('in training', () => {
  const answered = follow(adultConsents, { unanswered: 'ask' });
  let visit: Visit;
  beforeAll(async () => {
    visit = await openApp({ viewport: { width: 1280, height: 900 } });
    const { page } = visit;
    await page.goto(addresses.training);
    await page.locator('main button.button').click();
    await page.locator('.door-row').waitFor();
    await page.locator('.mark').click();
    await page.locator('a.door.main').click();
    await arrivedAt(page, 'immediateDanger');
    await walkOn(page, adultConsents, { until: 'careAndSupportNeeds' });
    await page.locator('.training-banner a').click();
    await page.locator(`a.door[href="${addresses.map}"]`).click();
    await chartIsThere(page);
    return visit.close;
  });

  const marked = (page: Page, mark: string) => idsOf(page, `.map-state.mark-${mark}`, 'chart-');

  test('the way, the place and what is still possible are marked, in words as well', async () => {
    const { page } = visit;
    const trail = answered.trail.slice(
      0,
      answered.trail.findIndex(({ question }) => question === 'careAndSupportNeeds'),
    );
    const { now, way, possible } = standingIn(
      'adult',
      follow(Object.fromEntries(trail.map(({ question, answer }) => [question, answer])), { unanswered: 'ask' }).trail,
    );
    expect(await marked(page, 'now')).toEqual([now]);
    expect(now).toBe('careNeeds');
    expect(await marked(page, 'way')).toEqual(way.map(({ from }) => from).sort());
    expect(await marked(page, 'possible')).toEqual([...possible].filter((id) => id !== now).sort());
    const names = await page
      .locator('.map-state.mark-ruledOut')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !name.endsWith(map.marks.ruledOut))).toEqual([]);
    expect(await page.locator(`#chart-${now}`).getAttribute('aria-current')).toBe('step');
    expect(await page.locator(`#chart-${now}`).isVisible()).toBe(true);
    expect(await barriers(page)).toEqual([]);
  });

  test('the map moves as the case does, an answer at a time', async () => {
    const { page } = visit;
    for (const now of ['recourse', 'safePlace']) {
      await press(page, map.steps.back);
      await page.locator(`#chart-${now}.mark-now`).waitFor();
      const inside = await page.evaluate(
        ([state, frame]) => {
          const [one, around] = [state, frame].map((selector) => document.querySelector(selector as string)?.getBoundingClientRect());
          return one !== undefined && around !== undefined && one.top >= around.top && one.bottom <= around.bottom;
        },
        [`#chart-${now}`, WINDOW] as const,
      );
      expect(inside).toBe(true);
    }
    await press(page, map.steps.all);
    await page.locator('#chart-careNeeds.mark-now').waitFor();
  });
});

test('a real case is not marked: the map is then about nobody', async () => {
  const { page, close } = await openApp({ viewport: { width: 1280, height: 900 } });
  await page.goto('/');
  await page.locator('a.door.main').click();
  await walkOn(page, adultConsents, { until: 'organisation' });
  await page.evaluate((address) => {
    history.pushState({}, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, addresses.map);
  await chartIsThere(page);
  expect(await page.locator('[class*="mark-"], .map-case').count()).toBe(0);
  await close();
});
