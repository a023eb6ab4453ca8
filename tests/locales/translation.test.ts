import { describe, expect, test } from 'vitest';
import { offeredOf } from '#src/language/languages.ts';
import { audit, FAULTS, shownTexts } from '#src/translation/audit.ts';
import { taken, todoOf } from '#src/translation/hand-over.ts';
import { NO_PROVENANCE, type Provenance, parseProvenance } from '#src/translation/provenance.ts';
import { type Files, textsOf } from '#src/translation/texts.ts';

/** A small app in English, and a translator who marks every text. */
const ENGLISH: Files = {
  actions: { call: { title: 'Call 999', detail: 'Say <b>where</b> you are: {{place}}.' } },
  app: { back: 'Back', left_one: '{{count}} left', left_other: '{{count}} left', list: ['One', 'Two'] },
};
const BY = { by: 'A made-up translator', on: '2026-11-25' };
const translate = (texts: ReadonlyMap<string, string>) => new Map([...texts].map(([key, text]) => [key, `» ${text}`]));

function translated(language: string, english: Files = ENGLISH) {
  const todo = todoOf(language, english, {}, NO_PROVENANCE);
  return taken(language, english, {}, NO_PROVENANCE, { texts: translate(todo), ...BY });
}

const faultsOf = (language: string, english: Files, files: Files, provenance: Provenance) => {
  const found = audit(language, english, files, provenance);
  return Object.fromEntries(FAULTS.filter((fault) => found[fault].length > 0).map((fault) => [fault, found[fault]]));
};

const without = (files: Files, key: string): Files => {
  const copy = structuredClone(files) as Record<string, Record<string, unknown>>;
  const [file = '', path = ''] = key.split(':');
  delete copy[file]?.[path];
  return copy as Files;
};

const changedEnglish = (file: string, key: string, text: string): Files => {
  const copy = structuredClone(ENGLISH) as Record<string, Record<string, unknown>>;
  (copy[file] as Record<string, unknown>)[key] = text;
  return copy as Files;
};

describe('a translation', () => {
  test('that is complete has no fault, and is said to be unreviewed', () => {
    const { files, provenance } = translated('pl');
    expect(faultsOf('pl', ENGLISH, files, provenance)).toEqual({});
    expect(audit('pl', ENGLISH, files, provenance).notReviewed).toHaveLength(textsOf(files).size);
  });

  test.each([
    ['pl', ['left_one', 'left_few', 'left_many', 'left_other']],
    ['ar', ['left_zero', 'left_one', 'left_two', 'left_few', 'left_many', 'left_other']],
    ['vi', ['left_other']],
  ])('into %s has the forms for numbers that the language has', (language, forms) => {
    const { files, provenance } = translated(language);
    expect(Object.keys(files.app as object).filter((key) => key.startsWith('left'))).toEqual(forms);
    const lacking = without(files, `app:${forms[0]}`);
    expect(faultsOf(language, ENGLISH, lacking, provenance)).toMatchObject({ plurals: [`app:${forms[0]}`] });
  });

  test('says what is missing, left over, of unknown origin, or lost a placeholder, a tag or a number', () => {
    const { files, provenance } = translated('sq');
    expect(faultsOf('sq', ENGLISH, without(files, 'app:back'), provenance)).toEqual({ missing: ['app:back'] });
    expect(faultsOf('sq', without(ENGLISH, 'app:back'), files, provenance)).toEqual({ orphaned: ['app:back', 'app:back'] });
    expect(faultsOf('sq', ENGLISH, files, NO_PROVENANCE).unrecorded).toHaveLength(textsOf(files).size);
    for (const wrong of ['» Say <b>where</b> you are.', '» Say where you are: {{place}}.', '» Say <b>where</b> you are: {{place}}, 112.']) {
      const broken = { ...files, actions: { call: { title: '» Call 999', detail: wrong } } };
      expect(faultsOf('sq', ENGLISH, broken, provenance), wrong).toEqual({ placeholders: ['actions:call.detail'] });
    }
    const wrongNumber = { ...files, actions: { call: { title: '» Call 998', detail: '» Say <b>where</b> you are: {{place}}.' } } };
    expect(faultsOf('sq', ENGLISH, wrongNumber, provenance)).toEqual({ placeholders: ['actions:call.title'] });
  });

  test('is stale by itself as soon as its English changes, and fresh again once that is translated', () => {
    const { files, provenance } = translated('ro');
    const english = changedEnglish('app', 'back', 'Go back');
    expect(faultsOf('ro', english, files, provenance)).toEqual({ stale: ['app:back'] });
    const todo = todoOf('ro', english, files, provenance);
    expect([...todo]).toEqual([['app:back', 'Go back']]);
    const next = taken('ro', english, files, provenance, { texts: translate(todo), ...BY });
    expect(faultsOf('ro', english, next.files, next.provenance)).toEqual({});
  });

  test('of an English that changed meanwhile is taken, and is stale', () => {
    const english = changedEnglish('app', 'back', 'Go back');
    const from = textsOf(ENGLISH);
    const { files, provenance } = taken('lt', english, {}, NO_PROVENANCE, {
      texts: translate(todoOf('lt', ENGLISH, {}, NO_PROVENANCE)),
      from,
      ...BY,
    });
    expect(faultsOf('lt', english, files, provenance)).toEqual({ stale: ['app:back'] });
  });

  test('about safety is shown in English, and says so, once its English has changed: never in its old meaning', () => {
    const { files, provenance } = translated('bg');
    const english: Files = { ...ENGLISH, actions: { call: { title: 'Do not call 999', detail: 'Say <b>where</b> you are: {{place}}.' } } };
    const shown = shownTexts('bg', english, files, provenance);
    expect(shown.get('actions:call.title')).toBe('\u2068[English] Do not call 999\u2069');
    expect(shown.get('actions:call.detail')).toMatch(/^»/);
    // What is about no danger stays as it was until it is translated anew.
    expect(shownTexts('bg', changedEnglish('app', 'back', 'Go back'), files, provenance).get('app:back')).toBe('» Back');
  });

  test('loses its review when it changes, and only then', () => {
    const { files, provenance } = translated('lv');
    const reviewed: Provenance = {
      ...provenance,
      reviews: { r1: { by: 'A made-up reviewer', on: '2026-11-26' } },
      texts: Object.fromEntries(Object.entries(provenance.texts).map(([key, [hash, by]]) => [key, [hash, by, 'r1']])),
    };
    expect(audit('lv', ENGLISH, files, reviewed).notReviewed).toEqual([]);
    const texts = new Map([
      ['app:back', '» another word'],
      ['app:list.0', '» One'],
    ]);
    const next = taken('lv', ENGLISH, files, reviewed, { texts, ...BY });
    expect(audit('lv', ENGLISH, next.files, next.provenance).notReviewed).toEqual(['app:back']);
  });

  test('whose record is broken is refused with the file and the entry', () => {
    expect(() => parseProvenance('xx/provenance.json', { translations: {}, reviews: {}, texts: { 'app:back': ['abc', 't9'] } })).toThrow(
      /xx\/provenance\.json: app:back/,
    );
    expect(() => parseProvenance('xx/provenance.json', { translations: {}, reviews: {} })).toThrow(/xx\/provenance\.json: texts/);
  });
});

describe('a language', () => {
  const TRANSLATIONS = { sq: { reviewed: false }, pl: { reviewed: true } };

  test('that nobody has checked is offered as a draft, or not at all where the locality says so', () => {
    expect(offeredOf(TRANSLATIONS, true).map(({ code, reviewed }) => [code, reviewed])).toEqual([
      ['en', true],
      ['sq', false],
      ['pl', true],
    ]);
    expect(offeredOf(TRANSLATIONS, false).map(({ code }) => code)).toEqual(['en', 'pl']);
  });
});
