import { describe, expect, test } from 'vitest';
import words from '#locales/en/trainer-knowledge.json' with { type: 'json' };
import { citationsFor, ruleIsKnown } from '#pathways/citations.ts';
import { CHECK_FILE_FAULTS } from '#src/knowledge/check-file.ts';
import { KNOWLEDGE_QUESTIONS, knowledgeOptions, knowledgeQuestion, UNSURE } from '#src/knowledge/questions.ts';

/** Rules that rest on a point that is not settled (F2 to F18): nobody can be told that an answer about them is wrong. */
const UNSETTLED = /^R(47|50|52|66|69|70|77|78|89|93|98|107|109|110|116|120|129|134)$/;

test('twelve questions are asked, at least one of them about Hertfordshire', () => {
  expect(KNOWLEDGE_QUESTIONS).toHaveLength(12);
  expect(KNOWLEDGE_QUESTIONS.some((id) => knowledgeQuestion(id).rules.some((rule) => rule.startsWith('H')))).toBe(true);
});

describe.each(KNOWLEDGE_QUESTIONS)('the question %s', (id) => {
  const { options, right, rules } = knowledgeQuestion(id);
  const said = words.questions[id];

  test('has one right answer among three, and “not sure” is never right', () => {
    expect(new Set(options).size).toBe(3);
    expect(options).toContain(right);
    expect(options).not.toContain(UNSURE);
    expect(knowledgeOptions(id)).toEqual([...options, UNSURE]);
  });

  test('rests on rules that have a source, and on nothing that is not settled', () => {
    expect(rules).not.toEqual([]);
    for (const rule of rules) {
      expect(ruleIsKnown(rule), rule).toBe(true);
      expect(citationsFor([rule]), rule).not.toEqual([]);
    }
    expect(rules.filter((rule) => UNSETTLED.test(rule))).toEqual([]);
  });

  test('has words for itself, for each answer and for why, and no two answers say the same', () => {
    expect(Object.keys(said.options)).toEqual(options);
    const texts = [said.title, said.short, said.why, ...Object.values(said.options)];
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(new Set(Object.values(said.options)).size).toBe(options.length);
  });
});

test('no place in the list gives the right answer away', () => {
  const places = KNOWLEDGE_QUESTIONS.map((id) => knowledgeQuestion(id).options.indexOf(knowledgeQuestion(id).right));
  for (const place of [0, 1, 2]) expect(places.filter((one) => one === place).length).toBeGreaterThanOrEqual(3);
});

test('the right answer is not given away by being the longest', () => {
  const longest = KNOWLEDGE_QUESTIONS.filter((id) => {
    const texts = Object.entries<string>(words.questions[id].options).toSorted(([, one], [, other]) => other.length - one.length);
    return texts[0]?.[0] === knowledgeQuestion(id).right;
  });
  expect(longest.length).toBeLessThanOrEqual(KNOWLEDGE_QUESTIONS.length / 2);
});

test('every fault of a file has words of its own', () => {
  expect(Object.keys(words.files.faults).toSorted()).toEqual([...CHECK_FILE_FAULTS, 'same-file'].toSorted());
  expect(new Set(Object.values(words.files.faults)).size).toBe(CHECK_FILE_FAULTS.length + 1);
});
