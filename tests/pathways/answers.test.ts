import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTION_ORDER, type ActionId, actionOf, LOCAL_ACTIONS, type LocalActionId, TABLE_ACTION_IDS } from '#pathways/actions.ts';
import { answersOnTrail, follow, reasonsFor, sharedAnswers, type Walk } from '#pathways/follow.ts';
import { responderOf } from '#pathways/organisations.ts';
import type { Outcome } from '#pathways/path.ts';
import { type Answer, type Answers, QUESTION_IDS, type QuestionId, questionOf, SKIPPED } from '#pathways/questions.ts';
import { expectedOutcome } from '#tests/oracle/decision-table.ts';
import {
  answerTo,
  anyAnswers,
  asCase,
  completeAnswers,
  completeAnswersInEngland,
  PRACTICAL_QUESTIONS,
  tableInputs,
  without,
} from './cases.ts';

/** What any answers, given in any order, left out, changed or gone stale, may and may not do. */

const holds = <T>(arbitrary: fc.Arbitrary<T>, promise: (value: T) => void) => fc.assert(fc.property(arbitrary, promise), { numRuns: 200 });
const questionsOf = ({ trail }: Walk) => trail.map(({ question }) => question);
const isLocal = (id: ActionId): id is LocalActionId => id in LOCAL_ACTIONS;
const asking = fc.constantFrom('skip' as const, 'ask' as const);

describe('answers may come in any order and change', () => {
  const edit = fc
    .constantFrom(...QUESTION_IDS)
    .chain((question) => fc.record({ question: fc.constant(question), answer: fc.option(answerTo(question)) }));

  test('after any changes a case stands where the final answers alone would put it', () => {
    holds(fc.tuple(anyAnswers, fc.array(edit, { maxLength: 30 }), fc.infiniteStream(fc.nat())), ([start, edits, shuffle]) => {
      let answers: Answers = start;
      for (const { question, answer } of edits) {
        answers = answer === null ? without(answers, [question]) : { ...answers, [question]: answer };
        follow(answers);
      }
      const keys = Object.keys(answers)
        .map((key) => [shuffle.next().value, key] as const)
        .sort(([a], [b]) => a - b);
      const fresh = Object.fromEntries(keys.map(([, key]) => [key, answers[key as QuestionId]])) as Answers;
      expect(follow(answers)).toEqual(follow(fresh));
    });
  });

  test('an answer that is no longer on the path changes nothing', () => {
    holds(fc.tuple(anyAnswers, asking), ([answers, unanswered]) => {
      const walk = follow(answers, { unanswered });
      const counting = walk.trail.filter(({ derived }) => !derived).map(({ question }) => question);
      const stale = QUESTION_IDS.filter((id) => !counting.includes(id));
      expect(follow(without(answers, stale), { unanswered })).toEqual(walk);
    });
  });

  test('a possible child whose age is changed to adult and back ends where the case was, whatever was answered in between', () => {
    holds(fc.tuple(anyAnswers, completeAnswers, fc.constantFrom('child', 'unsure-may-be-child')), ([answers, between, ageStatus]) => {
      const before = follow({ ...answers, ageStatus });
      const met = [...questionsOf(before), before.next];
      const asAdult: Answers = {
        ...answers,
        ...without(
          between,
          QUESTION_IDS.filter((id) => met.includes(id)),
        ),
        ageStatus: 'adult',
      };
      expect(follow(asAdult).pathway).not.toBe('child');
      expect(follow({ ...asAdult, ageStatus })).toEqual(before);
    });
  });

  test('a word that is no answer to a question counts as none', () => {
    holds(
      fc.tuple(completeAnswers, fc.constantFrom(...QUESTION_IDS.filter((id) => questionOf(id).kind !== 'listed'))),
      ([answers, question]) => {
        for (const nonsense of ['perhaps', '', ['perhaps']]) {
          expect(follow({ ...answers, [question]: nonsense })).toEqual(follow(without(answers, [question])));
        }
      },
    );
  });
});

describe('one question at a time', () => {
  test('no question is asked twice', () => {
    holds(fc.tuple(anyAnswers, asking), ([answers, unanswered]) => {
      const walk = follow(answers, { unanswered });
      const all = [...questionsOf(walk), ...(walk.next === null ? [] : [walk.next])];
      expect(all).toEqual([...new Set(all)]);
    });
  });

  test('a question of the decision table is always asked; a practical one that a file leaves out is passed over', () => {
    holds(anyAnswers, (answers) => {
      const { next, trail } = follow(answers);
      if (next !== null) expect(questionOf(next).skippable).toBe(false);
      for (const { question, answer } of trail) if (answer === SKIPPED) expect(questionOf(question).skippable).toBe(true);
    });
  });

  test('in the app every question on the path is asked, and answering or skipping each ends where a file would', () => {
    holds(completeAnswers, (answers) => {
      let given: Answers = {};
      const asked: QuestionId[] = [];
      for (let walk = follow(given, { unanswered: 'ask' }); walk.next !== null; walk = follow(given, { unanswered: 'ask' })) {
        asked.push(walk.next);
        given = { ...given, [walk.next]: answers[walk.next] ?? SKIPPED };
      }
      const walk = follow(answers);
      expect(follow(given, { unanswered: 'ask' })).toEqual(walk);
      expect(asked).toEqual(walk.trail.filter(({ derived }) => !derived).map(({ question }) => question));
    });
  });

  test('a named organisation decides what kind of responder this is, and the question is not asked', () => {
    holds(fc.tuple(anyAnswers, answerTo('organisation')), ([answers, organisation]) => {
      const decided = responderOf(organisation);
      const { trail, next } = follow({ ...answers, organisation }, { unanswered: 'ask' });
      const step = trail.find(({ question }) => question === 'responder');
      if (decided === null) expect(step?.derived).toBeUndefined();
      else expect([next === 'responder', step?.answer ?? decided, step?.derived ?? true]).toEqual([false, decided, true]);
    });
  });

  test('the reasons shown for a question are earlier answers, none of them skipped', () => {
    holds(fc.tuple(anyAnswers, asking), ([answers, unanswered]) => {
      const walk = follow(answers, { unanswered });
      const asked = [...questionsOf(walk), ...(walk.next === null ? [] : [walk.next])];
      for (const [index, question] of asked.entries()) {
        const reasons = reasonsFor(question, walk);
        for (const step of reasons) {
          expect(walk.trail.slice(0, index)).toContain(step);
          expect(step.answer).not.toBe(SKIPPED);
        }
      }
    });
  });
});

describe('practical answers never change what the law decides', () => {
  /** The answers that say there is nothing more to do, which a case may also leave out. */
  const neutral: Partial<Record<QuestionId, readonly Answer[]>> = {
    childMissing: ['no'],
    organisation: ['An organisation that no list has'],
    authorised: ['yes'],
    district: ['one-district'],
    nation: ['England'],
    fiveOrMore: ['no'],
    knownToSocialCare: ['no', 'not-sure'],
    near18: ['no', 'not-sure'],
    senderAgreed: ['yes'],
    safePlaceTonight: ['yes', 'not-known'],
    noRecourse: ['no'],
  };

  test('form, obligation, naming, duty and prohibitions are the table’s, and no action of the table goes missing', () => {
    holds(completeAnswersInEngland, (answers) => {
      const { walk, inputs } = asCase(answers);
      const { form, formObligation, formIdentifies, dutyStatus, forbidden } = walk.outcome as Outcome;
      const planned = walk.actions.map(({ id }) => id).filter((id) => !isLocal(id));
      expect({ form, formObligation, formIdentifies, dutyStatus, forbidden, actions: planned }).toEqual(expectedOutcome(inputs));
    });
  });

  test('left out, skipped or answered with nothing to do, the plan is exactly the table’s', () => {
    const neutralAnswers = fc.record(
      Object.fromEntries(
        PRACTICAL_QUESTIONS.map((id) => {
          const options = neutral[id]?.map((answer) => fc.constant(answer)) ?? [answerTo(id)];
          return [id, fc.oneof(...options, fc.constant(SKIPPED))];
        }),
      ) as Record<QuestionId, fc.Arbitrary<Answer>>,
      { requiredKeys: [] },
    );
    holds(fc.tuple(completeAnswers, neutralAnswers), ([answers, practical]) => {
      const { walk, inputs } = asCase({ ...without(answers, PRACTICAL_QUESTIONS), ...practical });
      expect(walk.actions.map(({ id }) => id)).toEqual(expectedOutcome(inputs).actions);
    });
  });

  test('outside England the case stops, whoever asks, and keeps what safety asks for', () => {
    const abroad = answerTo('nation').filter((nation) => nation !== 'England' && nation !== SKIPPED);
    holds(fc.tuple(completeAnswers, abroad), ([answers, nation]) => {
      const place = { ...answers, nation, district: 'outside-county' };
      const walk = follow(place);
      expect(walk.outcome).toMatchObject({
        form: 'none',
        formObligation: 'out-of-scope',
        formIdentifies: false,
        dutyStatus: 'out-of-scope',
      });
      expect(questionsOf(walk).at(-1)).toBe('nation');
      const safety = ['call-999', 'follow-organisation-safeguarding', 'refer-children-social-care', 'notify-police'];
      const expected = expectedOutcome(tableInputs(place)).actions.filter((id) => safety.includes(id));
      expect(walk.actions.map(({ id }) => id).filter((id) => safety.includes(id))).toEqual(expected);
    });
  });
});

describe('the plan is in the order in which it is done', () => {
  test('999 is first when it is there, and writing it down is always last', () => {
    holds(completeAnswers, (answers) => {
      const ids = follow(answers).actions.map(({ id }) => id);
      expect(ids.includes('call-999')).toBe(answers.immediateDanger === 'yes');
      if (answers.immediateDanger === 'yes') expect(ids[0]).toBe('call-999');
      expect(ids.at(-1)).toBe('record-internally');
      expect(ids).toEqual([...new Set(ids)]);
    });
  });

  test('a local action stands after the action it follows and before the table’s next', () => {
    const place = (id: ActionId) => TABLE_ACTION_IDS.indexOf(isLocal(id) ? LOCAL_ACTIONS[id].follows : id);
    holds(completeAnswers, (answers) => {
      const ids = follow(answers).actions.map(({ id }) => id);
      for (const [index, id] of ids.entries()) {
        const previous = ids[index - 1];
        if (previous === undefined) continue;
        expect(place(id) > place(previous) || (isLocal(id) && place(id) === place(previous)), `${previous}, ${id}`).toBe(true);
      }
    });
  });

  test('only an action that depends on a condition says whether it holds', () => {
    holds(completeAnswers, (answers) => {
      for (const { id, condition } of follow(answers).actions) {
        expect(condition !== undefined, id).toBe(actionOf(id).level === 'conditional');
      }
    });
  });
});

describe('the next person found in the same incident', () => {
  test('shares who asks and where, and nothing about the person before', () => {
    holds(fc.tuple(anyAnswers, asking), ([answers, unanswered]) => {
      const walk = follow(answers, { unanswered });
      const shared = sharedAnswers(walk);
      const onTrail = answersOnTrail(walk);
      for (const [id, answer] of Object.entries(shared) as readonly [QuestionId, Answer][]) {
        expect(['you', 'place'], id).toContain(questionOf(id).chapter);
        expect([answer, answers[id]]).toEqual([onTrail[id], answer]);
      }
    });
  });

  test('starts a case of their own: their age is asked first', () => {
    holds(completeAnswers, (answers) => {
      const next = follow(sharedAnswers(follow(answers)), { unanswered: 'ask' });
      expect([next.next, next.trail, next.pathway]).toEqual(['immediateDanger', [], null]);
    });
  });
});

test('every action of the catalogue is planned on some route', () => {
  const planned = new Set(fc.sample(completeAnswers, 2000).flatMap((answers) => follow(answers).actions.map(({ id }) => id)));
  expect(ACTION_ORDER.filter((id) => !planned.has(id))).toEqual([]);
});
