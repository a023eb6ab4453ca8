import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import actions from '#locales/en/actions.json' with { type: 'json' };
import app from '#locales/en/app.json' with { type: 'json' };
import caseFile from '#locales/en/case-file.json' with { type: 'json' };
import contacts from '#locales/en/contacts.json' with { type: 'json' };
import flags from '#locales/en/flags.json' with { type: 'json' };
import form from '#locales/en/form.json' with { type: 'json' };
import glossary from '#locales/en/glossary.json' with { type: 'json' };
import outcomes from '#locales/en/outcomes.json' with { type: 'json' };
import prohibitions from '#locales/en/prohibitions.json' with { type: 'json' };
import questions from '#locales/en/questions.json' with { type: 'json' };
import who from '#locales/en/who.json' with { type: 'json' };
import { ACTION_ORDER, actionOf, ROLES } from '#pathways/actions.ts';
import { FLAGS } from '#pathways/citations.ts';
import { MACHINES } from '#pathways/follow.ts';
import { FIELDS, SECTIONS } from '#pathways/forms/official-form.ts';
import { FIRST_RESPONDER_ORGANISATIONS, OTHER_ORGANISATIONS } from '#pathways/organisations.ts';
import type { StateMeta } from '#pathways/path.ts';
import { PROHIBITION_IDS } from '#pathways/prohibitions.ts';
import { CHAPTERS, optionsOf, QUESTION_IDS, QUESTIONS, questionOf } from '#pathways/questions.ts';
import { type Advice, OWN_ROAD_IDS, whoToContact } from '#pathways/who-to-contact.ts';
import { TERMS } from '#src/screens/reference/terms.ts';
import { readEnglishOnly, readFiles, SOURCE_LANGUAGE } from '#src/translation/files.ts';

type Words = string | readonly Words[] | { readonly [key: string]: Words };
const NAMESPACES: Readonly<Record<string, Words>> = { ...readFiles(SOURCE_LANGUAGE), ...readEnglishOnly(), 'case-file': caseFile };

/** Every text of a namespace, by its key. */
function textsOf(words: Words, prefix = ''): readonly (readonly [key: string, text: string])[] {
  if (typeof words === 'string') return [[prefix, words]];
  return Object.entries(words).flatMap(([key, inner]) => textsOf(inner as Words, prefix === '' ? key : `${prefix}.${key}`));
}

const keysOf = (words: Words) => textsOf(words).map(([key]) => key);
const allTexts = Object.entries(NAMESPACES).flatMap(([namespace, words]) =>
  textsOf(words).map(([key, text]) => [`${namespace}:${key}`, text] as const),
);

describe('nobody meets a question, an action or a warning without words', () => {
  test.each(QUESTION_IDS)('question %s: title, short name, why, every option and group', (id) => {
    const keys = keysOf(questions[id]);
    const question = questionOf(id);
    const groups = question.kind === 'ticks' ? Object.keys(question.groups) : [];
    const needed = [
      'title',
      'short',
      'why',
      ...optionsOf(id).map((option) => `options.${option}.label`),
      ...groups.map((group) => `groups.${group}.label`),
    ];
    expect(keys).toEqual(expect.arrayContaining(needed));
    const options = 'options' in questions[id] ? Object.keys(questions[id].options) : [];
    expect(options.toSorted()).toEqual(optionsOf(id).toSorted());
  });

  test('every action, with its condition where it has one', () => {
    expect(Object.keys(actions).toSorted()).toEqual(ACTION_ORDER.toSorted());
    for (const [id, words] of Object.entries(actions)) {
      expect(Object.keys(words), id).toEqual(expect.arrayContaining(['title', 'detail']));
      expect('condition' in words, id).toBe(actionOf(id as (typeof ACTION_ORDER)[number]).level === 'conditional');
    }
  });

  test('every prohibition, unsettled point, term, role and chapter', () => {
    expect(Object.keys(prohibitions).toSorted()).toEqual(PROHIBITION_IDS.toSorted());
    expect(Object.keys(flags).toSorted()).toEqual(FLAGS.toSorted());
    expect(Object.keys(glossary).toSorted()).toEqual(TERMS.toSorted());
    expect(Object.keys(contacts.roles).toSorted()).toEqual(ROLES.toSorted());
    expect(Object.keys(app.question.chapters).toSorted()).toEqual(CHAPTERS.toSorted());
    expect(Object.keys(app.question.organisationKinds).toSorted()).toEqual(OTHER_ORGANISATIONS.toSorted());
  });

  test('everything that can be told about whom to contact', () => {
    const enquiries = [null, ...OTHER_ORGANISATIONS, ...FIRST_RESPONDER_ORGANISATIONS.map(({ name }) => name)].flatMap((organisation) =>
      QUESTIONS.ageStatus.options.map((person) => ({ person, organisation })),
    );
    const advice = enquiries.map(whoToContact);
    const all = <T>(of: (one: Advice) => readonly T[]) => [...new Set(advice.flatMap(of))].toSorted();
    expect(all(({ standing }) => [standing])).toEqual(Object.keys(who.standing).toSorted());
    expect(all(({ can }) => can)).toEqual(
      Object.keys(who.can)
        .filter((key) => !['both', 'title'].includes(key))
        .toSorted(),
    );
    expect(all(({ cannot }) => cannot)).toEqual(
      Object.keys(who.cannot)
        .filter((key) => key !== 'title')
        .toSorted(),
    );
    expect(all(({ calls }) => calls.map(({ when }) => when))).toEqual(Object.keys(who.when).toSorted());
    expect(OWN_ROAD_IDS.toSorted()).toEqual(
      Object.keys(who.ownRoad)
        .filter((key) => key !== 'title')
        .toSorted(),
    );
  });

  test('every outcome that a machine can reach', () => {
    const finals = Object.values(MACHINES).flatMap(({ states }) =>
      Object.values(states).map((state) => (state.meta as StateMeta | undefined)?.outcome),
    );
    for (const outcome of finals.filter((one) => one !== undefined)) {
      const words = outcomes[outcome.headline];
      expect(Object.keys(words)).toEqual(
        expect.arrayContaining(['tag', 'title', 'summary', 'next', ...(outcome.form === 'none' ? [] : ['colleague'])]),
      );
      expect(outcomes.obligation[outcome.formObligation]).toBeTruthy();
      expect(outcomes.duty).toHaveProperty(outcome.dutyStatus);
    }
  });

  test('every section, field and option of the official form', () => {
    expect(Object.keys(form.sections)).toEqual(SECTIONS.map(({ id }) => id));
    expect(Object.keys(form.fields)).toEqual([...FIELDS.keys()]);
    for (const { key, options = [] } of FIELDS.values()) {
      expect(Object.keys((form.options as Record<string, object>)[key] ?? {}), key).toEqual(options);
    }
  });
});

describe('words are kept in one place', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

  test('no screen or component holds a sentence of its own', () => {
    const found = files
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => {
        const source = ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
        const texts: string[] = [];
        const visit = (node: ts.Node): void => {
          if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) texts.push(`${file}: ${node.text.trim()}`);
          if (
            ts.isJsxAttribute(node) &&
            /^(title|alt|placeholder|aria-label)$/.test(node.name.getText()) &&
            node.initializer &&
            ts.isStringLiteral(node.initializer)
          )
            texts.push(`${file}: ${node.initializer.text}`);
          ts.forEachChild(node, visit);
        };
        visit(source);
        return texts;
      });
    expect(found).toEqual([]);
  });

  test('every key that the code names has words', () => {
    const known = new Set([...allTexts.map(([key]) => key.replace(/_(one|other|not-fro)$/, '')), ...allTexts.map(([key]) => key)]);
    const branches = new Set([...known].flatMap((key) => key.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))));
    const missing = files.flatMap((file) =>
      [...readFileSync(join('src', file), 'utf8').matchAll(/\bt\('([^']+)'/g)]
        .map(([, key]) => key as string)
        .filter((key) => ![key, ...Object.keys(NAMESPACES).map((namespace) => `${namespace}:${key}`)].some((full) => branches.has(full)))
        .map((key) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the words are fit to be read to somebody who is frightened', () => {
  test('none blames or labels the person', () => {
    expect(allTexts.filter(([, text]) => /\b(illegal|prostitute|child prostitute)\b/i.test(text))).toEqual([]);
  });

  test('none promises that the helpline answers day and night (F16)', () => {
    expect(allTexts.filter(([, text]) => /24\/7/.test(text))).toEqual([]);
  });

  test('none holds a phone number that belongs in a locality’s pack, 999 and 101 apart', () => {
    expect(allTexts.filter(([, text]) => /\b0\d{2,4}[ \d]{5,}\d\b/.test(text))).toEqual([]);
  });

  test('none is empty, has straight quotation marks or a space too many', () => {
    const allowedEmpty = /^outcomes:duty\./;
    // Section titles are the official form’s own, as its data spells them.
    const official = /^form:sections\./;
    const untidy = ([key, text]: readonly [string, string]) =>
      (text.trim() === '' && !allowedEmpty.test(key)) || (/\w'\w| {2}/.test(text) && !official.test(key));
    expect(allTexts.filter(untidy)).toEqual([]);
  });
});
