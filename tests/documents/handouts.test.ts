import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { actionOf, type RoleId } from '#pathways/actions.ts';
import { FIELDS } from '#pathways/forms/official-form.ts';
import type { DirectoryEntry } from '#pathways/localities/directory.ts';
import { DIRECTORY_ROLES } from '#pathways/localities/directory.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { ownContacts } from '#pathways/localities/own-contacts.ts';
import { reach } from '#pathways/localities/reach.ts';
import { QUESTIONS } from '#pathways/questions.ts';
import { KINDS } from '#pathways/signs.ts';
import { typicalRoute, VIEWS } from '#pathways/typical-routes.ts';
import { PATHWAY_VERSION } from '#pathways/version.ts';
import { unsettledIn } from '#src/case/grounds.ts';
import { handoutModelOf, handoutSetOf } from '#src/documents/handout-models.ts';
import { SET_ORDER } from '#src/documents/handout-order.ts';
import type { HandoutInput } from '#src/documents/handouts.ts';
import { type Aside, type BriefRow, textsOf } from '#src/documents/model.ts';
import { fontsFor } from '#src/drawing/fonts-for.ts';
import { layout } from '#src/drawing/layout.ts';
import { drawParts } from '#src/drawing/pdf.ts';
import { PAGE } from '#src/drawing/styles.ts';
import { languageOf } from '#src/language/languages.ts';
import { SLIP } from '#src/person/numbers.ts';
import { pagesFor, type Told } from '#src/person/pages.ts';
import { translatedLanguages } from '#src/translation/files.ts';
import { FONTS, fixture, inputOf, readBack, readPdf, say, squeezed } from './case-documents.ts';
import { wordsIn } from './person-words.ts';

/** What is printed for a course: each pathway on one page for a district, from the machines and the contacts of the place. */

const { t } = inputOf(fixture('nrm-adult-minimal'));
const madeAt = new Date('2026-11-25T10:00:00Z');
const DISTRICTS = [...LOCALITY.districts.map(({ id }) => id), null];
const inputAt = (district: string | null, locality = LOCALITY): HandoutInput => ({ district, locality, madeAt, t });

const ROUTES = (['adult', 'child'] as const).flatMap((pathway) => VIEWS.map((view) => [pathway, view] as const));
const PAGES = ROUTES.flatMap(([pathway, view]) => DISTRICTS.map((district) => ({ pathway, view, district })));

const rowsOf = (input: HandoutInput, id: `${(typeof PAGES)[number]['pathway']}-${(typeof VIEWS)[number]}`) => {
  const { main } = handoutModelOf(id, input).blocks.find(({ kind }) => kind === 'aside') as Aside;
  const [steps = [], otherWays = []] = main.flatMap((block) => (block.kind === 'brief' ? [block.rows] : []));
  return { steps, otherWays };
};

/** Every telephone number in a text: digits in groups, three or more of them. */
const numbersIn = (text: string) =>
  new Set([...text.matchAll(/(?<![\d.])(?:999|101|0\d(?:[ \u00a0]?\d){6,9})(?!\d)/g)].map(([number]) => squeezed(number)));

describe.each(PAGES)('the $pathway pathway, $view, $district', ({ pathway, view, district }) => {
  const id = `${pathway}-${view}` as const;
  const route = typicalRoute(pathway, view, district);
  const roles = [...route.actions.map(({ id }) => id), ...route.turnings.flatMap(({ added }) => added)].flatMap(
    (action) => actionOf(action).contacts,
  );
  const reached = (role: RoleId) => reach(role, { district, inCounty: true }, pathway, LOCALITY, madeAt.getTime()).lines;

  test('is one page, with the numbers that are reached there and no other, the day and the version', async () => {
    const { pages } = await readBack(handoutModelOf(id, inputAt(district)));
    expect(pages).toHaveLength(1);
    const [page = ''] = pages;
    const tried = roles.flatMap((role) =>
      reached(role)
        .filter(({ contact }) => contact.phone.length > 0)
        .slice(0, 2),
    );
    // What is unsettled of the helpline names the numbers to use instead of it.
    const expected = new Set(['999', '101', ...tried.flatMap(({ contact }) => contact.phone).map(squeezed)]);
    expect(numbersIn(page)).toEqual(expected);
    const whole = squeezed(page);
    for (const said of ['Draft for review', `25 November 2026, pathway version ${PATHWAY_VERSION}`, 'Page 1 of 1'])
      expect(whole).toContain(squeezed(said));
    for (const flag of route.walks.flatMap(unsettledIn)) expect(whole, flag).toContain(squeezed(say(`flags:${flag}`)));
    // 999 stands before everything else.
    expect(whole.indexOf('call999')).toBeLessThan(whole.indexOf(squeezed(say('trainer-handouts:summary.steps'))));
  });

  test('has the steps that the machine gathers, in its order', () => {
    const { steps } = rowsOf(inputAt(district), id);
    expect(steps.map(({ title }) => title)).toEqual(route.actions.map(({ id }, index) => `${index + 1}. ${say(`actions:${id}.title`)}`));
  });
});

test.each(ROUTES)('%s, %s: no number that nobody verified passes for one that somebody did', (pathway, view) => {
  for (const district of DISTRICTS) {
    const { steps, otherWays } = rowsOf(inputAt(district), `${pathway}-${view}`);
    const lines = [...steps, ...otherWays].flatMap(({ contacts }: BriefRow) => contacts);
    for (const { name, verified, conflict } of LOCALITY.contacts) {
      for (const { note } of lines.filter((line) => line.reach.startsWith(`${name}: `))) {
        expect([note.includes('not verified'), note.includes('sources disagree')], name).toEqual([!verified, conflict]);
      }
    }
  }
});

test('nothing on a child’s page asks anybody for consent, and it says not to', () => {
  const ofConsent = [
    'seek-consent-nrm',
    'seek-consent-to-involve-first-responder',
    'record-consent',
    'ask-support-consent-separately',
    'explain-nrm-for-informed-consent',
  ];
  for (const view of VIEWS) {
    const texts = (pathway: 'adult' | 'child') => textsOf(handoutModelOf(`${pathway}-${view}`, inputAt(null))).join('\n');
    const asked = (pathway: 'adult' | 'child') => ofConsent.filter((id) => texts(pathway).includes(say(`actions:${id}.title`)));
    expect(asked('child')).toEqual([]);
    expect(asked('adult').length).toBeGreaterThan(1);
    expect(texts('child')).toContain(say('prohibitions:ask-child-consent-as-gate'));
    expect(texts('child')).not.toContain(say('questions:consent.short'));
  }
});

test('whoever cannot refer is not told to send anything', () => {
  for (const pathway of ['adult', 'child'] as const) {
    const texts = textsOf(handoutModelOf(`${pathway}-not-first-responder`, inputAt('stevenage'))).join('\n');
    expect(texts).toContain(say('actions:pass-to-first-responder.title'));
    for (const id of ['submit-nrm-adult', 'submit-nrm-child', 'submit-dtn']) {
      expect(texts).not.toContain(say(`actions:${id}.title`));
      expect(texts).toContain(say(`prohibitions:${id}`));
    }
  }
});

test('every letter is large enough, and stands on the paper', () => {
  const measure = (text: string, { weight, size }: { readonly weight: 'regular' | 'bold'; readonly size: number }) =>
    FONTS.typefaces[weight].widthOf(text) * size;
  for (const id of ['adult-first-responder', 'child-not-first-responder', 'signs', 'scripts'] as const) {
    for (const item of layout(handoutModelOf(id, inputAt('st-albans')), measure).flat()) {
      if (item.kind === 'text') expect(item.style.size, item.text).toBeGreaterThanOrEqual(8.5);
      expect(item.box.x).toBeGreaterThanOrEqual(PAGE.narrow - 0.01);
      expect(item.box.x + item.box.width).toBeLessThanOrEqual(PAGE.width - PAGE.narrow + 0.01);
      expect(item.box.y + item.box.height).toBeLessThanOrEqual(PAGE.height - PAGE.narrow + 0.01);
    }
  }
});

test.each(ROUTES)(
  '%s, %s: a partnership’s own contacts stand first, say when they were checked, and fit on the page too',
  async (pathway, view) => {
    const entry = (role: RoleId): DirectoryEntry => ({
      organisation: 'Stevenage Borough Council',
      district: 'stevenage',
      post: `Made-up lead for ${role}`,
      role,
      phone: ['01632 960123'],
      email: 'lead@example.org',
      hours: null,
      checked: '2026-10-01',
      note: null,
    });
    const own = ownContacts(DIRECTORY_ROLES.map(entry), LOCALITY);
    const input = inputAt('stevenage', { ...LOCALITY, contacts: [...own, ...LOCALITY.contacts] });
    const first = rowsOf(input, `${pathway}-${view}`).steps.flatMap(({ contacts }) => contacts.slice(0, 1));
    const led = first.filter(({ reach }) => reach.startsWith('Made-up lead'));
    expect(led.length).toBeGreaterThan(3);
    for (const { note } of led) expect(note).toContain('1 October 2026');
    expect((await readBack(handoutModelOf(`${pathway}-${view}`, input))).pages).toHaveLength(1);
  },
);

describe('the signs', () => {
  test('are all that can be ticked, each kind of the official form in one place', () => {
    expect(KINDS.flatMap(({ groups }) => [...groups]).toSorted()).toEqual(Object.keys(QUESTIONS.indicators.groups).toSorted());
    expect(KINDS.flatMap(({ formTypes }) => [...formTypes]).toSorted()).toEqual(
      [...(FIELDS.get('exploitation-types')?.options ?? [])].toSorted(),
    );
    const texts = textsOf(handoutModelOf('signs', inputAt(null)));
    for (const sign of Object.values(QUESTIONS.indicators.groups).flat())
      expect(texts).toContain(say(`questions:indicators.options.${sign}.label`));
  });

  test('are never counted (R11)', () => {
    const texts = textsOf(handoutModelOf('signs', inputAt(null))).join('\n');
    expect(texts).toContain(say('questions:indicators.why'));
    expect(texts).toContain('no number of signs proves anything');
  });
});

test('what to say on the phone has the words of the app, with the district in them', () => {
  const texts = textsOf(handoutModelOf('scripts', inputAt('three-rivers'))).join('\n');
  expect(texts).toContain('They are in Three Rivers.');
  for (const ask of ['needs-first-responder', 'needs-first-responder-child', 'is-first-responder'])
    expect(texts).toContain(say(`who:script.ask.${ask}`));
});

const fontOf = async (script: string) => readFileSync(new URL(`../../src/drawing/fonts/${script}.ttf`, import.meta.url));
const TOLD: Told = { reader: 'adult', sender: null, ageNotSure: false, near18: false };

function setIn(language: string) {
  const [words, english] = [wordsIn(language), wordsIn('en')];
  const { name, english: languageName } = languageOf(language);
  const card = { words, english, names: [name, languageName], gender: null };
  return handoutSetOf(inputAt('watford'), { card, leaflet: { words, told: TOLD, services: [] }, languageName });
}

async function drawn(parts: ReturnType<typeof setIn>) {
  const models = parts.map(({ model }) => model);
  for (const text of models.flatMap(textsOf)) expect(text).not.toMatch(/\{\{|undefined|^\w[\w-]*:[\w.-]+$/);
  const { bytes, undrawable } = drawParts(parts, await fontsFor(models, FONTS, fontOf));
  expect(undrawable).toEqual([]);
  return bytes;
}

test.each(['en', ...translatedLanguages()])(
  'the card and the leaflet of a set in the language %s come out to the last letter',
  async (language) => {
    const parts = setIn(language).slice(-2);
    expect(parts.map(({ model }) => [model.id, model.language])).toEqual([
      ['interpreter-card', language],
      ['leaflet', language],
    ]);
    const text = squeezed((await readPdf(await drawn(parts))).pages.join('\n'));
    for (const { number } of SLIP) expect(text).toContain(squeezed(number));
    expect(pagesFor(TOLD).map(({ title }) => wordsIn(language).say(title))).not.toContain('');
  },
);

test('a set is one file in its order: its first page says what each is for, and each part is in its own language', async () => {
  const parts = setIn('pl');
  expect(parts).toHaveLength(SET_ORDER.length + 1);
  const bytes = await drawn(parts);
  const { pages } = await readPdf(bytes);
  let from = 0;
  for (const id of SET_ORDER) {
    for (const said of [`cards.${id}.name`, `set.why.${id}`]) {
      const at = squeezed(pages[0] ?? '').indexOf(squeezed(say(`trainer-handouts:${said}`)), from);
      expect(at, said).toBeGreaterThanOrEqual(from);
      from = at;
    }
  }
  // The summaries come right behind it, one page each.
  expect(pages.slice(1, 5).map((page) => /The (?:adult|child) pathway/.exec(page)?.[0])).toEqual([
    'The adult pathway',
    'The adult pathway',
    'The child pathway',
    'The child pathway',
  ]);
  expect(await languagesOf(bytes)).toEqual(['en', 'pl']);
});

/** The languages in which a reader of the structure reads the parts aloud; that of the whole file for a part that names none. */
async function languagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const found = new Set<string>();
  const gather = (node: { readonly lang?: string; readonly children?: readonly unknown[] }) => {
    if (node.lang !== undefined) found.add(node.lang);
    for (const child of node.children ?? []) gather(child as typeof node);
  };
  for (const number of [1, pdf.numPages]) gather((await (await pdf.getPage(number)).getStructTree()) as Parameters<typeof gather>[0]);
  await task.destroy();
  return [...new Set(['en', ...found])].toSorted();
}
