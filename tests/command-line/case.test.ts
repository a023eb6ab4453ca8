import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '#pathways/questions.ts';
import { combinations, expectedOutcome, type Inputs } from '#tests/oracle/decision-table.ts';

/** The command as it is run, on files of its own. */

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cases-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly printed: string;
  readonly problems: readonly string[];
}

/** Runs the command; file names stand for files in the test's own folder. */
const run = (...args: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    const given = args.map((arg) => (arg.endsWith('.json') ? join(folder, arg) : arg));
    execFile('node_modules/.bin/tsx', ['src/command-line/case.ts', ...given], { maxBuffer: 2 ** 30 }, (error, printed, complaints) => {
      const problems = complaints.split('\n').filter((line) => line !== '');
      resolve({ code: error === null ? 0 : Number(error.code), printed, problems: problems.map((line) => line.replace(`${folder}/`, '')) });
    });
  });

const write = (file: string, content: unknown) =>
  writeFile(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));

const aCase = (caseId: string, answers: Answers, details: object = {}) => ({
  format: 'referral-case',
  version: 1,
  caseId,
  answers,
  details,
});

interface Entry {
  readonly caseId: string;
  readonly fields: Readonly<Record<'visible' | 'required' | 'missing', readonly string[]>>;
  readonly [field: string]: unknown;
}
const entriesOf = ({ printed }: Run) => JSON.parse(printed) as readonly Entry[];

const refuses: Inputs = {
  immediateDanger: 'yes',
  ageStatus: 'adult',
  wasChildDuringExploitation: 'not-sure',
  responder: 'statutory-fro',
  capacityConcern: 'no',
  bestInterestsDecision: 'not-made',
  consent: 'refused',
  cooperateWithAuthorities: 'yes',
  careAndSupportNeeds: 'yes',
  wantsLocalSupport: 'yes',
};

/** What an entry says that the decision table says too. */
const decided = ({ form, formObligation, formIdentifies, dutyStatus, actions, forbidden }: Entry) => ({
  form,
  formObligation,
  formIdentifies,
  dutyStatus,
  actions,
  forbidden,
});

describe('the case command', () => {
  test('answers one case with what the decision table says, and with the fields of its form', async () => {
    await write('one.json', aCase('one', refuses, { 'victim-first-name': 'Alex' }));
    const done = await run('one.json');
    expect([done.code, done.problems]).toEqual([0, []]);
    expect(entriesOf(done)).toHaveLength(1);
    const entry = entriesOf(done)[0] as Entry;
    expect(entry).toMatchObject({ caseId: 'one', pathway: 'adult', status: 'complete', next: null });
    expect(decided(entry)).toEqual(expectedOutcome(refuses));
    const { visible, required, missing } = entry.fields;
    expect(visible).toEqual(expect.arrayContaining(['dtn-reason', ...required]));
    expect(required).toEqual(expect.arrayContaining(['victim-first-name', ...missing]));
    expect(missing).not.toContain('victim-first-name');
  });

  test('prints nothing of what was typed about a person', async () => {
    await write('typed.json', aCase('typed', refuses, { 'victim-first-name': 'Alex-Madeup', 'family-background': 'A made-up story' }));
    const { printed } = await run('typed.json');
    expect(printed).not.toMatch(/Alex-Madeup|made-up story/);
  });

  test('answers several files, each with a case or a list of cases, in their order', async () => {
    await write('list.json', [aCase('b', refuses), aCase('c', { ...refuses, ageStatus: 'child' })]);
    await write('single.json', aCase('a', refuses));
    await write('empty.json', []);
    const done = await run('list.json', 'empty.json', 'single.json');
    expect(done.code).toBe(0);
    expect(entriesOf(done).map(({ caseId, form }) => [caseId, form])).toEqual([
      ['b', 'dtn'],
      ['c', 'nrm-child'],
      ['a', 'dtn'],
    ]);
  });

  test('names the question that is missing, and says no form until it is answered', async () => {
    const { consent: _, ...unfinished } = refuses;
    await write('unfinished.json', aCase('unfinished', unfinished));
    const done = await run('unfinished.json');
    expect(done.code).toBe(0);
    expect(entriesOf(done)).toEqual([
      expect.objectContaining({
        status: 'needs-answer',
        next: 'consent',
        form: null,
        formObligation: null,
        formIdentifies: null,
        dutyStatus: null,
        forbidden: [],
        fields: { visible: [], required: [], missing: [] },
      }),
    ]);
    expect(entriesOf(done)[0]?.actions).toEqual(expect.arrayContaining(['call-999']));
  });

  test('answers the good cases beside a bad one, whose file, place and field it names', async () => {
    await write('mixed.json', [aCase('good', refuses), aCase('bad', { ...refuses, consent: 'perhaps' }), aCase('also-good', refuses)]);
    await write('bad.json', aCase('not an id', refuses, { 'shoe-size': '9' }));
    const done = await run('mixed.json', 'bad.json');
    expect(done.code).toBe(2);
    expect(entriesOf(done).map(({ caseId }) => caseId)).toEqual(['good', 'also-good']);
    expect([...done.problems].sort()).toEqual([
      expect.stringMatching(/^bad\.json: caseId: /),
      expect.stringMatching(/^mixed\.json\[1\]: answers\.consent: .*perhaps.*given, refused/),
    ]);
  });

  test('reads a case of every version, and says that one of a later version needs a newer tool', async () => {
    const later = { ...aCase('later', refuses), version: 4 };
    await write('versions.json', [
      aCase('first', refuses),
      { ...aCase('second', refuses), version: 3, done: ['call-999'], understanding: null },
      later,
    ]);
    const done = await run('versions.json');
    expect(done.code).toBe(2);
    expect(entriesOf(done).map(({ caseId, status }) => [caseId, status])).toEqual([
      ['first', 'complete'],
      ['second', 'complete'],
    ]);
    expect(done.problems).toEqual([expect.stringMatching(/^versions\.json\[2\]: version: .*4.*newer version/)]);
  });

  test('says which file is no JSON, is not there or holds no case, and still answers the others', async () => {
    await write('torn.json', '{"format": "referral-case",');
    await write('number.json', '7');
    await write('fine.json', aCase('fine', refuses));
    const done = await run('torn.json', 'nowhere.json', 'number.json', 'fine.json');
    expect(done.code).toBe(2);
    expect([...done.problems].sort()).toEqual([
      expect.stringMatching(/^nowhere\.json: .*cannot be read/),
      expect.stringMatching(/^number\.json: case: .*referral case/),
      expect.stringMatching(/^torn\.json: .*JSON/),
    ]);
    expect(entriesOf(done).map(({ caseId }) => caseId)).toEqual(['fine']);
  });

  test.each([
    ['a flag that it does not know', ['--verbose', 'fine.json'], /--verbose/],
    ['a short flag', ['-v', 'fine.json'], /-v/],
    ['no file', [], /at least one case file/],
    ['--documents without a folder', ['fine.json', '--documents'], /folder/],
  ])('refuses %s and answers nothing', async (_, args, problem) => {
    await write('fine.json', aCase('fine', refuses));
    const done = await run(...args);
    expect([done.code, done.printed, done.problems.length]).toEqual([2, '', 1]);
    expect(done.problems[0]).toMatch(problem);
  });

  test('answers 14,000 cases in one file, every combination of the table among them', async () => {
    const inputs = [...combinations()];
    const all = [...inputs, ...inputs.slice(0, 14_000 - inputs.length)];
    await write(
      'all.json',
      all.map((answers, index) => aCase(`case-${index}`, answers)),
    );
    const done = await run('all.json');
    expect([done.code, done.problems]).toEqual([0, []]);
    const entries = entriesOf(done);
    expect(entries.map(({ caseId }) => caseId)).toEqual(all.map((_, index) => `case-${index}`));
    const differ = entries.filter((entry, index) => !isDeepStrictEqual(decided(entry), expectedOutcome(all[index] as Inputs)));
    expect(differ.slice(0, 3)).toEqual([]);
  });
});
