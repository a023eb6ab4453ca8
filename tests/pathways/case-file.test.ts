import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseProblem, parseCase } from '#pathways/case-file.ts';
import { CASE_VERSION } from '#pathways/case-versions.ts';
import { follow } from '#pathways/follow.ts';
import { fillForm } from '#pathways/forms/fill.ts';
import { FIELDS } from '#pathways/forms/official-form.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { OTHER_ORGANISATIONS } from '#pathways/organisations.ts';
import { optionsOf, QUESTION_IDS, questionOf, SKIPPED } from '#pathways/questions.ts';
import { completeAnswers, SOME_DISTRICTS } from './cases.ts';

/** Reading a case from anywhere: what is accepted, what is refused and in which words, and that nothing breaks the reader. */

const good = {
  format: 'referral-case',
  version: 3,
  caseId: 'made-up-1',
  pathwayVersion: '2026.1',
  answers: {
    immediateDanger: 'no',
    ageStatus: 'adult',
    organisation: 'nhs',
    district: SOME_DISTRICTS[0],
    talkingSafely: ['alone', 'breaks'],
    wantsSupport: SKIPPED,
  },
  details: { 'victim-first-name': 'Alex', gender: 'neither', 'exploitation-types': ['other'], 'exploitation-uk-towns': ['Watford'] },
  done: ['call-999', 'submit-dtn'],
  identity: {
    asked: true,
    keepOut: [{ kind: 'nickname', text: 'Madeup Al' }],
    kept: [{ field: 'future-risk-reasons', text: 'March', sentence: 'It began in March.', reason: 'A month' }],
  },
  understanding: { language: 'ti', help: 'interpreter', done: ['explained', 'repeated-back'] },
};

const parse = (data: unknown) => parseCase(data, { districts: SOME_DISTRICTS });
const problemsOf = (data: unknown): readonly CaseProblem[] => {
  const parsed = parse(data);
  return parsed.ok ? [] : parsed.problems;
};
const withAnswer = (id: string, answer: unknown) => ({ ...good, answers: { ...good.answers, [id]: answer } });
const withDetail = (key: string, detail: unknown) => ({ ...good, details: { ...good.details, [key]: detail } });
const without = (key: string) => Object.fromEntries(Object.entries(good).filter(([name]) => name !== key));

describe('a case in the format is accepted', () => {
  test('as it was written', () => {
    expect(parse(good)).toEqual({ ok: true, case: good });
  });

  test('with no details, and with no answer yet', () => {
    expect(parse(without('details'))).toEqual({ ok: true, case: { ...good, details: {} } });
    const { format, version, caseId, answers } = good;
    expect(parse({ format, version, caseId, answers })).toEqual({
      ok: true,
      case: {
        ...good,
        pathwayVersion: null,
        details: {},
        done: [],
        identity: { asked: false, keepOut: [], kept: [] },
        understanding: null,
      },
    });
    expect(problemsOf({ ...good, answers: {} })).toEqual([]);
  });

  test('with an action ticked twice, which is done once', () => {
    expect(parse({ ...good, done: ['call-999', 'submit-dtn', 'call-999'] })).toEqual({ ok: true, case: good });
  });

  test('with any answers that the questions have', () => {
    const listed = completeAnswers.map((answers) => ({ ...answers, organisation: 'gp' }));
    fc.assert(
      fc.property(listed, (answers) => {
        expect(problemsOf({ ...good, answers })).toEqual([]);
      }),
    );
  });
});

describe('a case that is not in the format is refused, and the field is named', () => {
  const broken: Readonly<Record<string, readonly [unknown, Partial<CaseProblem>]>> = {
    'nothing at all': [null, { field: 'case', code: 'not-a-case' }],
    'a list': [[good], { field: 'case', code: 'not-a-case' }],
    'another format': [
      { ...good, format: 'letter' },
      { field: 'format', code: 'not-a-case' },
    ],
    'no format': [without('format'), { field: 'format', code: 'not-a-case' }],
    'another version': [
      { ...good, version: 0 },
      { field: 'version', code: 'unknown-version', given: '0' },
    ],
    'a version written as text': [
      { ...good, version: '2' },
      { field: 'version', code: 'unknown-version', given: '2' },
    ],
    'a version that is yet to come, whatever else it holds': [
      { ...good, version: 4, answers: 'moved', news: 1 },
      { field: 'version', code: 'newer-version', given: '4' },
    ],
    'ticks in version 1, which had none': [
      { format: 'referral-case', version: 1, caseId: 'made-up-1', answers: {}, done: [] },
      { field: 'done', code: 'unknown-field' },
    ],
    'something done that nobody can do': [
      { ...good, done: ['call-999', 'call-998'] },
      { field: 'done', code: 'unknown-option', given: 'call-998' },
    ],
    'one tick done outside a list': [
      { ...good, done: 'call-999' },
      { field: 'done', code: 'wrong-kind' },
    ],
    'a check without what was kept': [
      { ...good, identity: { asked: true, keepOut: [] } },
      { field: 'identity.kept', code: 'missing' },
    ],
    'something kept in a field that the form has not': [
      { ...good, identity: { ...good.identity, kept: [{ ...good.identity.kept[0], field: 'shoe-size' }] } },
      { field: 'identity.kept.0.field', code: 'unknown-field' },
    ],
    'a kind of thing to keep out that there is not': [
      { ...good, identity: { ...good.identity, keepOut: [{ kind: 'pet', text: 'Rex' }] } },
      { field: 'identity.keepOut.0.kind', code: 'wrong-kind' },
    ],
    'a language that is not in the list': [
      { ...good, understanding: { ...good.understanding, language: 'Elvish' } },
      { field: 'understanding.language', code: 'unknown-option', given: 'Elvish' },
    ],
    'an understanding that would be consent': [
      { ...good, understanding: { ...good.understanding, done: ['agreed'] } },
      { field: 'understanding.done.0', code: 'wrong-kind' },
    ],
    'a version that is no number': [
      { ...good, version: { toString: 'x' } },
      { field: 'version', code: 'unknown-version', given: '' },
    ],
    'no case id': [without('caseId'), { field: 'caseId', code: 'missing' }],
    'a case id with a space': [
      { ...good, caseId: 'made up' },
      { field: 'caseId', code: 'bad-case-id' },
    ],
    'a case id that leaves its folder': [
      { ...good, caseId: '../made-up' },
      { field: 'caseId', code: 'bad-case-id' },
    ],
    'a case id of 65 letters': [
      { ...good, caseId: 'a'.repeat(65) },
      { field: 'caseId', code: 'bad-case-id' },
    ],
    'a number for a case id': [
      { ...good, caseId: 1 },
      { field: 'caseId', code: 'wrong-kind' },
    ],
    'no answers': [without('answers'), { field: 'answers', code: 'missing' }],
    'a list of answers': [
      { ...good, answers: [] },
      { field: 'answers', code: 'wrong-kind' },
    ],
    'a field of its own': [
      { ...good, notes: 'x' },
      { field: 'notes', code: 'unknown-field' },
    ],
    'a question that there is not': [withAnswer('shoeSize', 'yes'), { field: 'answers.shoeSize', code: 'unknown-question' }],
    'an option that there is not': [
      withAnswer('consent', 'perhaps'),
      { field: 'answers.consent', code: 'unknown-option', given: 'perhaps', allowed: optionsOf('consent') },
    ],
    'a tick that there is not': [withAnswer('talkingSafely', ['alone', 'x']), { field: 'answers.talkingSafely', code: 'unknown-option' }],
    'one tick outside a list': [withAnswer('talkingSafely', 'alone'), { field: 'answers.talkingSafely', code: 'unknown-option' }],
    'a number for an answer': [withAnswer('consent', 1), { field: 'answers.consent', code: 'wrong-kind' }],
    'a question of the law skipped': [withAnswer('consent', SKIPPED), { field: 'answers.consent', code: 'unknown-option', given: SKIPPED }],
    'a district that there is not': [
      withAnswer('district', 'Made-up Town'),
      { field: 'answers.district', code: 'unknown-option', allowed: [...SOME_DISTRICTS, ...optionsOf('district')] },
    ],
    'an organisation that no list has': [withAnswer('organisation', 'Us'), { field: 'answers.organisation', code: 'unknown-option' }],
    'a detail that the form has not': [withDetail('shoe-size', '9'), { field: 'details.shoe-size', code: 'unknown-field' }],
    'a number for a detail': [withDetail('children-count', 2), { field: 'details.children-count', code: 'wrong-kind' }],
    'a list where one value belongs': [withDetail('gender', ['female']), { field: 'details.gender', code: 'wrong-kind' }],
    'a detail option that there is not': [
      withDetail('gender', 'x'),
      { field: 'details.gender', code: 'unknown-option', given: 'x', allowed: FIELDS.get('gender')?.options ?? [] },
    ],
  };

  test.each(Object.entries(broken))('%s', (_, [data, problem]) => {
    expect(problemsOf(data)).toEqual([expect.objectContaining(problem)]);
  });

  test('every problem is said, not only the first', () => {
    const two = { ...withAnswer('consent', 'perhaps'), details: { gender: 'x' } };
    expect(problemsOf(two).map(({ field }) => field)).toEqual(['answers.consent', 'details.gender']);
  });
});

describe('nothing breaks the reader', () => {
  /** Words that every object of the language has, and some that the format has. */
  const key = fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    ...Object.keys(good),
    ...QUESTION_IDS,
    'gender',
  );
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(key, fc.jsonValue()),
    fc.dictionary(key, fc.oneof(fc.string(), fc.array(fc.string()))),
  );
  const reread = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

  function survives(data: unknown): void {
    const parsed = parse(reread(data));
    if (parsed.ok) fillForm(follow(parsed.case.answers), parsed.case.details);
    else expect(parsed.problems.length).toBeGreaterThan(0);
    expect(Object.keys(Object.prototype)).toEqual([]);
  }

  test('neither any JSON', () => {
    fc.assert(fc.property(anything, survives), { numRuns: 500 });
  });

  test('nor any part of a good case replaced by anything', () => {
    const parts = fc.constantFrom('case' as const, 'answers' as const, 'details' as const);
    fc.assert(
      fc.property(parts, fc.dictionary(key, anything, { minKeys: 1 }), (part, replaced) => {
        survives(part === 'case' ? { ...good, ...replaced } : { ...good, [part]: { ...good[part], ...replaced } });
      }),
      { numRuns: 500 },
    );
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('nor a key called %s', (name) => {
    for (const place of ['answers', 'details']) {
      const data: unknown = JSON.parse(JSON.stringify(good).replace(`"${place}":{`, `"${place}":{"${name}":"x",`));
      survives(data);
      const parsed = parse(data);
      if (parsed.ok) expect(parsed.case).toEqual(good);
      else expect(parsed.problems.map(({ field }) => field)).toEqual([`${place}.${name}`]);
    }
  });
});

describe('docs/case-format.md', () => {
  const page = readFileSync('docs/case-format.md', 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  const named = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string);

  test('names every question with every answer that it takes, and no other', () => {
    const documented = new Map<string, string[]>();
    for (const [id, ...rest] of rows.map(named)) {
      if (id !== undefined && (QUESTION_IDS as readonly string[]).includes(id))
        documented.set(id, [...(documented.get(id) ?? []), ...rest]);
    }
    expect([...documented.keys()].sort()).toEqual([...QUESTION_IDS].sort());
    for (const id of QUESTION_IDS) {
      const question = questionOf(id);
      const groups = question.kind === 'ticks' ? Object.keys(question.groups) : [];
      const skipped = question.skippable ? [SKIPPED] : [];
      expect(documented.get(id)?.sort(), id).toEqual([...groups, ...optionsOf(id), ...skipped].sort());
    }
  });

  test('names every kind of organisation and every district that can be answered', () => {
    const names = named(page.replaceAll(/```[\s\S]*?```/g, ''));
    expect([...OTHER_ORGANISATIONS, ...LOCALITY.districts.map(({ id }) => id)].filter((name) => !names.includes(name))).toEqual([]);
  });

  test('names every field of a case and every version, and no other', () => {
    const section = (title: string) => (page.split(`\n## ${title}\n`)[1] ?? '').split('\n## ')[0] ?? '';
    const inTable = (title: string) => [...section(title).matchAll(/^\| `?(\w+)`? \|/gm)].map(([, name]) => name as string);
    expect(inTable('Fields').sort()).toEqual(['Field', ...Object.keys(good)].sort());
    expect(inTable('The check for identifying detail')).toEqual(['Field', ...Object.keys(good.identity)]);
    expect(inTable('How it was understood')).toEqual(['Field', ...Object.keys(good.understanding)]);
    expect(inTable('Versions')).toEqual(['Version', ...Array.from({ length: CASE_VERSION }, (_, index) => String(index + 1))]);
  });

  test('names details that the form has', () => {
    const table = page.slice(page.indexOf('| Detail |'), page.indexOf('## A case with details'));
    expect(named(table).filter((name) => !FIELDS.has(name) && !(QUESTION_IDS as readonly string[]).includes(name))).toEqual([]);
  });

  test('gives examples that can be read, about people who are plainly made up', () => {
    const blocks = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text as string) as unknown);
    const cases = blocks.filter((block) => (block as { readonly format?: unknown }).format === 'referral-case');
    expect(cases.length).toBeGreaterThan(1);
    for (const one of cases) {
      const parsed = parseCase(one, { districts: LOCALITY.districts.map(({ id }) => id) });
      expect(parsed).toMatchObject({ ok: true });
      if (parsed.ok) expect(follow(parsed.case.answers).outcome).not.toBeNull();
    }
  });
});
