import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import words from '#locales/en/questions.json' with { type: 'json' };
import { ACTION_ORDER, type ActionId } from '#pathways/actions.ts';
import { follow, MACHINES } from '#pathways/follow.ts';
import type { StateMeta } from '#pathways/path.ts';
import { PROHIBITION_IDS, type ProhibitionId } from '#pathways/prohibitions.ts';
import { type Answers, optionsOf, QUESTION_IDS, type QuestionId, questionOf } from '#pathways/questions.ts';
import table from '#tests/oracle/decision-table.json' with { type: 'json' };
import { combinations, expectedOutcome } from '#tests/oracle/decision-table.ts';
import { asCase, type Case, completeAnswers, completeAnswersInEngland, singleAnswersTo } from './cases.ts';

/** What the decision table promises of every case, each promise checked on its own. */

/** Every combination of the table, each with its walk. */
const combined = [...combinations()].map((inputs) => asCase(inputs as Answers));
/** The same promises hold whatever the practical answers are. */
const practical = fc.sample(completeAnswersInEngland, 400).map(asCase);
const inEngland = [...combined, ...practical];
const everywhere = [...inEngland, ...fc.sample(completeAnswers, 200).map(asCase)];

const isAdult = ({ inputs }: Case) => inputs.ageStatus === 'adult';
const isChild = (one: Case) => !isAdult(one);
const canDecide = (one: Case) => isAdult(one) && one.inputs.capacityConcern === 'no';
const mayNotRefer = ({ inputs }: Case) => inputs.responder === 'not-fro';
const hasDuty = ({ inputs }: Case) => inputs.responder === 'statutory-fro' || inputs.responder === 'home-office-fro';

const planOf = ({ walk }: Case): readonly ActionId[] => walk.actions.map(({ id }) => id);
const plans = (one: Case, ...ids: readonly ActionId[]) => ids.some((id) => planOf(one).includes(id));
const forbids = ({ walk }: Case, id: ProhibitionId) => walk.outcome?.forbidden.includes(id) === true;
const asked = ({ walk }: Case, ...ids: readonly QuestionId[]) => walk.trail.some(({ question }) => ids.includes(question));

const metas = ({ states }: (typeof MACHINES)['adult' | 'child']) => Object.values(states).map(({ meta }) => (meta ?? {}) as StateMeta);

/** Each case of a kind keeps a promise; there is at least one, or the promise would be empty. */
function promised(cases: readonly Case[], kept: (one: Case) => boolean): void {
  expect(cases.length).toBeGreaterThan(0);
  const broken = cases.filter((one) => !kept(one));
  expect(broken.slice(0, 3).map(({ answers }) => answers)).toEqual([]);
}

/** Cases that differ in the answer to one question alone, practical answers included. */
function variants(question: QuestionId): readonly (readonly Case[])[] {
  const groups = new Map<string, Case[]>();
  for (const one of combined) {
    const others = JSON.stringify({ ...one.inputs, [question]: null });
    groups.set(others, [...(groups.get(others) ?? []), one]);
  }
  const varied = practical
    .slice(0, 50)
    .map(({ answers }) => optionsOf(question).map((option) => asCase({ ...answers, [question]: option })));
  return [...groups.values(), ...varied];
}

/** Whatever the answer to one question is, what is read off the case stays the same. */
function indifferent(question: QuestionId, read: (one: Case) => unknown): void {
  for (const group of variants(question)) {
    const seen = new Map(group.map((one) => [JSON.stringify(read(one)), one.answers]));
    expect([...seen.keys()].slice(1), JSON.stringify([...seen.values()])).toEqual([]);
  }
}

const tested = new Set<string>();
const promise = (id: string, words: string, check: () => void) => {
  tested.add(id);
  test(`${id}: ${words}`, check);
};

describe('for every case', () => {
  promise('I1', 'a complete case always reaches exactly one outcome and is never stuck', () => {
    promised(everywhere, ({ walk }) => walk.next === null && walk.outcome !== null);
    for (const { inputs } of combined) expect(() => expectedOutcome(inputs)).not.toThrow();
    const counted = Object.keys(table.checks.byForm).map((form) => [
      form,
      combined.filter(({ walk }) => walk.outcome?.form === form).length,
    ]);
    expect(Object.fromEntries(counted)).toEqual(table.checks.byForm);
  });

  promise('I2', 'immediate danger puts calling 999 first, and nothing else does', () => {
    promised(everywhere, (one) => planOf(one).indexOf('call-999') === (one.inputs.immediateDanger === 'yes' ? 0 : -1));
  });

  promise('I3', 'a child is never asked for consent, and no consent answer changes anything for a child', () => {
    const aboutConsent = ['consent', 'explained', 'capacityConcern', 'bestInterestsDecision', 'wantsSupport'] as const;
    promised(everywhere.filter(isChild), (one) => one.walk.pathway === 'child' && !asked(one, ...aboutConsent));
    promised(
      everywhere.filter(isChild),
      (one) => !planOf(one).some((id) => id.includes('consent') || id.includes('refusal') || id === 'explain-nrm-for-informed-consent'),
    );
    promised(everywhere.filter(isChild), (one) => forbids(one, 'ask-child-consent-as-gate') && forbids(one, 'seek-consent-nrm'));
    const onChildPath = metas(MACHINES.child).flatMap(({ question }) => question ?? []);
    const asksIt = onChildPath.filter((id) => {
      // Why it is asked may well say that consent is not.
      const { why: _, ...shown } = words[id];
      return /consent|permission|capacity|interests/i.test(JSON.stringify([id, optionsOf(id), shown]));
    });
    expect(asksIt).toEqual([]);
    indifferent('consent', (one) => isChild(one) && one.walk);
    indifferent('capacityConcern', (one) => isChild(one) && one.walk);
  });

  promise('I4', 'somebody who may be a child is treated exactly as a child', () => {
    for (const group of variants('ageStatus')) {
      const [first, second] = group.filter(isChild).map((one) => [planOf(one), one.walk.outcome, one.walk.next]);
      expect(second).toEqual(first);
    }
  });

  promise('I5', 'a child, or somebody who may be one, is never given a Duty to Notify', () => {
    promised(everywhere.filter(isChild), (one) => one.walk.outcome?.form !== 'dtn');
    promised(everywhere.filter(isChild), (one) => !plans(one, 'submit-dtn', 'consider-voluntary-dtn') && forbids(one, 'submit-dtn'));
  });

  promise('I6', 'for a child, social care and the police are told, and before any form', () => {
    promised(everywhere.filter(isChild), (one) => plans(one, 'refer-children-social-care') && plans(one, 'notify-police'));
    promised(
      inEngland.filter((one) => plans(one, 'submit-nrm-child')),
      (one) => planOf(one).indexOf('refer-children-social-care') < planOf(one).indexOf('submit-nrm-child'),
    );
  });

  promise('I7', 'somebody who may not refer is never shown a form to send', () => {
    promised(everywhere.filter(mayNotRefer), (one) => one.walk.outcome?.form === 'none');
    promised(everywhere.filter(mayNotRefer), (one) => !planOf(one).some((id) => id.startsWith('submit-') || id.endsWith('-dtn')));
  });

  promise('I8', 'somebody who may not refer passes on every child and every consenting adult who can decide', () => {
    const consenting = (one: Case) => canDecide(one) && one.inputs.consent === 'given';
    promised(
      inEngland.filter((one) => mayNotRefer(one) && (isChild(one) || consenting(one))),
      (one) => plans(one, 'pass-to-first-responder'),
    );
  });

  promise('I9', 'an adult is referred only with consent, or on a recorded best-interests decision', () => {
    promised(
      everywhere.filter(({ walk }) => walk.outcome?.form === 'nrm-adult'),
      (one) =>
        isAdult(one) &&
        (one.inputs.capacityConcern === 'yes' ? one.inputs.bestInterestsDecision === 'refer' : one.inputs.consent === 'given'),
    );
  });

  promise('I10', 'while capacity is in doubt and nothing is decided there is no form about an adult', () => {
    const undecided = ({ inputs }: Case) => inputs.capacityConcern === 'yes' && inputs.bestInterestsDecision === 'not-made';
    promised(
      everywhere.filter((one) => isAdult(one) && undecided(one)),
      ({ walk }) => walk.outcome?.form === 'none',
    );
  });

  promise('I11', 'a notification names only an adult who refused, can decide, and agreed to be named', () => {
    const mayBeNamed = (one: Case) => canDecide(one) && one.inputs.consent === 'refused' && one.answers.cooperateWithAuthorities === 'yes';
    const notified = inEngland.filter(({ walk }) => walk.outcome?.form === 'dtn');
    promised(notified, (one) => one.walk.outcome?.formIdentifies === mayBeNamed(one));
    promised(notified, (one) => forbids(one, 'identify-adult-in-dtn') !== mayBeNamed(one));
  });

  promise('I12', 'a referral names the person, and without a form nobody is named', () => {
    const named = ({ walk }: Case) => walk.outcome?.formIdentifies;
    promised(
      everywhere.filter(({ walk }) => walk.outcome?.form.startsWith('nrm-')),
      (one) => named(one) === true,
    );
    promised(
      everywhere.filter(({ walk }) => walk.outcome?.form === 'none'),
      (one) => named(one) === false,
    );
  });

  promise('I13', 'helping the authorities or not never changes which form it is, nor anything about a referral', () => {
    indifferent('cooperateWithAuthorities', ({ walk }) => walk.outcome?.form);
    indifferent('cooperateWithAuthorities', (one) => one.walk.outcome?.form !== 'dtn' && [planOf(one), one.walk.outcome]);
  });

  promise('I14', 'nobody is told to refer and to notify about the same person', () => {
    const both = (one: Case) => plans(one, 'submit-nrm-adult', 'submit-nrm-child') && plans(one, 'submit-dtn', 'consider-voluntary-dtn');
    promised(everywhere, (one) => !both(one));
  });

  promise('I15', 'after a refusal, or where consent cannot be had, a duty-holder notifies and a charity may', () => {
    const notified = inEngland.filter(
      (one) => canDecide(one) && !mayNotRefer(one) && ['refused', 'cannot-be-obtained'].includes(String(one.inputs.consent)),
    );
    promised(notified.filter(hasDuty), (one) => plans(one, 'submit-dtn') && !plans(one, 'consider-voluntary-dtn'));
    promised(
      notified.filter((one) => !hasDuty(one)),
      (one) => plans(one, 'consider-voluntary-dtn') && !plans(one, 'submit-dtn'),
    );
  });

  promise(
    'I16',
    'only an organisation under the statute is told that the statute binds it, and only the Home Office that policy does',
    () => {
      const bound = (obligation: string) => everywhere.filter(({ walk }) => walk.outcome?.formObligation === obligation);
      promised(bound('must-statute'), ({ inputs }) => inputs.responder === 'statutory-fro');
      promised(bound('must-policy'), ({ inputs }) => inputs.responder === 'home-office-fro');
    },
  );

  promise('I17', 'nobody else may say that the law requires them to notify', () => {
    promised(inEngland, (one) => forbids(one, 'claim-statutory-duty-to-notify') !== (one.inputs.responder === 'statutory-fro'));
  });

  promise('I18', 'until consent has been discussed there is no form, and a duty stays open', () => {
    const open = inEngland.filter((one) => canDecide(one) && one.inputs.consent === 'not-yet-discussed');
    promised(open, ({ walk }) => walk.outcome?.form === 'none');
    promised(open, (one) => one.walk.outcome?.dutyStatus === (hasDuty(one) ? 'open' : 'none'));
  });

  promise('I19', 'an adult with care and support needs is always referred to adult safeguarding', () => {
    promised(inEngland.filter(isAdult), (one) => plans(one, 'adult-safeguarding-s42') === (one.inputs.careAndSupportNeeds === 'yes'));
  });

  promise('I20', 'having been exploited as a child never takes away an adult’s choice and never changes the form', () => {
    const other = (one: Case) => planOf(one).filter((id) => id !== 'record-exploited-as-child');
    indifferent('wasChildDuringExploitation', (one) => [other(one), one.walk.outcome, asked(one, 'consent')]);
  });

  promise('I21', 'wanting local support only adds the offer of it', () => {
    indifferent('wantsLocalSupport', (one) => [planOf(one).filter((id) => id !== 'offer-beacon-referral'), one.walk.outcome]);
    promised(inEngland, (one) => plans(one, 'offer-beacon-referral') === (one.inputs.wantsLocalSupport === 'yes'));
  });

  promise('I22', 'emergency support before a decision is offered only with an adult’s referral, never to a child', () => {
    promised(everywhere, (one) => plans(one, 'salvation-army-pre-rg') === (one.walk.outcome?.form === 'nrm-adult'));
    promised(everywhere.filter(isChild), (one) => forbids(one, 'salvation-army-pre-rg'));
  });

  promise('I23', 'whoever refused, could not be asked or was not referred can be offered a referral again', () => {
    const closed = (one: Case) =>
      canDecide(one)
        ? ['refused', 'cannot-be-obtained'].includes(String(one.inputs.consent))
        : isAdult(one) && one.inputs.bestInterestsDecision === 'do-not-refer';
    promised(inEngland.filter(closed), (one) => plans(one, 'offer-nrm-again-later'));
  });

  promise('I24', 'nobody is told both to do a thing and not to', () => {
    promised(everywhere, (one) => PROHIBITION_IDS.every((id) => !forbids(one, id) || !planOf(one).some((action) => action === id)));
  });

  promise('I25', 'the seven things never to do are said in every outcome', () => {
    const always = table.forbiddenRules.filter(({ when }) => Object.keys(when).length === 0).flatMap(({ forbid }) => forbid);
    expect(always).toHaveLength(7);
    promised(everywhere, (one) => always.every((id) => forbids(one, id as ProhibitionId)));
  });

  promise('I26', 'writing it down is always there and always last', () => {
    promised(
      everywhere,
      (one) => planOf(one).at(-1) === 'record-internally' && planOf(one).indexOf('record-internally') === one.walk.actions.length - 1,
    );
  });

  promise('I27', 'refusing or withdrawing never cancels what keeps a person safe', () => {
    const safeguarding = ACTION_ORDER.slice(0, ACTION_ORDER.indexOf('support-decision-making'));
    expect(safeguarding).toContain('adult-safeguarding-s42');
    indifferent('consent', (one) => planOf(one).filter((id) => safeguarding.includes(id)));
  });

  promise('I28', 'no answer, outcome or plan can hold anything about a person beyond the categories of the catalogue', () => {
    const outcomes = Object.values(MACHINES).flatMap((machine) => metas(machine).flatMap(({ outcome }) => outcome ?? []));
    promised(everywhere, ({ walk }) => walk.outcome !== null && outcomes.includes(walk.outcome));
    const known = (question: QuestionId) => [...singleAnswersTo(question), ...optionsOf(question)];
    promised(everywhere, ({ walk }) =>
      walk.trail.every(({ question, answer }) => [answer].flat().every((one) => known(question).includes(one))),
    );
    // Entries of the lists are checked against the lists where a case is read; nothing else can be typed.
    const typed = fc.string().map((text) => `Made-up Person ${text}`);
    const unlisted = QUESTION_IDS.filter((id) => questionOf(id).kind !== 'listed');
    const written = fc.record(Object.fromEntries(unlisted.map((id) => [id, fc.oneof(typed, fc.array(typed, { minLength: 1 }))])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(completeAnswers, written, (answers, words) => {
        expect(JSON.stringify(follow({ ...answers, ...words }))).not.toContain('Made-up Person');
      }),
    );
  });

  promise('I29', 'whatever was noticed, it is never counted: no indicator changes the form, the plan or what is forbidden', () => {
    const noticed = fc.subarray([...optionsOf('indicators')]);
    fc.assert(
      fc.property(completeAnswers, noticed, noticed, (answers, some, others) => {
        const [one, other] = [some, others].map((indicators) => follow({ ...answers, indicators }));
        expect([one?.actions, one?.outcome]).toEqual([other?.actions, other?.outcome]);
      }),
    );
    // A number would stand alone in the data: nothing is scored, and there is no threshold.
    promised(everywhere, ({ walk }) => !/[[:,]\d/.test(JSON.stringify([walk.actions, walk.outcome])));
  });
});

test('every promise of the decision table is checked here', () => {
  expect([...tested].sort()).toEqual(table.invariants.map(({ id }) => id).sort());
});
