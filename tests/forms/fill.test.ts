import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { follow, type Walk } from '#pathways/follow.ts';
import { type Details, type FilledField, fillForm, missingIn } from '#pathways/forms/fill.ts';
import { impliedDetails } from '#pathways/forms/implied.ts';
import { FIELDS, type Field, SECTIONS, type ShowWhen } from '#pathways/forms/official-form.ts';
import { FIRST_RESPONDER_ORGANISATIONS } from '#pathways/organisations.ts';
import { type Answers, type QuestionId, SKIPPED } from '#pathways/questions.ts';
import { completeAnswersInEngland, SOME_DISTRICTS } from '#tests/pathways/cases.ts';

/** What the filled form shows and holds, whatever was typed before a change of mind. */

const fields = SECTIONS.flatMap((section) => section.fields);
const keys = (form: readonly FilledField[]) => form.map(({ field }) => field.key);
const inForm = (form: readonly FilledField[], key: string) => form.find(({ field }) => field.key === key);
const asList = (value: string | readonly string[] | undefined) => [value ?? []].flat().filter((one) => one.trim() !== '');

/** Something for a field to hold, of the kind that it takes; often blank. */
function detailOf({ type, options, repeatable }: Field): fc.Arbitrary<string | readonly string[]> {
  if (type === 'checkbox') return fc.subarray([...(options ?? [])]);
  if (options !== undefined) return fc.constantFrom(...options, '');
  const text = fc.constantFrom('Something made up', 'Something else made up', '  ', '');
  return repeatable === undefined ? text : fc.array(text, { maxLength: 3 });
}

/** Details for any of the fields, on whichever route they belong: many are stale wherever the case ends. */
const anyDetails: fc.Arbitrary<Details> = fc.record(
  Object.fromEntries(fields.filter(({ mirrors }) => mirrors === undefined).map((field) => [field.key, detailOf(field)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Details>;

/** Cases that end in a form, half of them about adults. */
const withForm = fc
  .tuple(completeAnswersInEngland, fc.boolean())
  .map(([answers, adult]): Answers => (adult ? { ...answers, ageStatus: 'adult' } : answers))
  .filter((answers) => (follow(answers).outcome?.form ?? 'none') !== 'none');

/** Whatever the answers, the same but with these; for one route. */
const on = (answers: Answers) =>
  withForm.map((others): Answers => ({ ...others, organisation: SKIPPED, responder: 'statutory-fro', ...answers }));
const adultWho = (answers: Answers) => on({ ageStatus: 'adult', capacityConcern: 'no', ...answers });
const byBestInterests = (decision: string) => on({ ageStatus: 'adult', capacityConcern: 'yes', bestInterestsDecision: decision });

const holds = (answers: fc.Arbitrary<Answers>, promise: (walk: Walk, details: Details) => void, numRuns = 60) =>
  fc.assert(
    fc.property(answers, anyDetails, (given, details) => promise(follow(given), Object.freeze(details))),
    { numRuns },
  );

/** An answer on the trail, or undefined where it was not asked or passed over. */
function said({ trail }: Walk, question: QuestionId): string | undefined {
  const answer = trail.find((step) => step.question === question)?.answer;
  return typeof answer === 'string' && answer !== SKIPPED ? answer : undefined;
}

/** What decides the form, read off the trail and the details by hand, field by field. */
function factsOf(walk: Walk, details: Details): Readonly<Record<string, readonly string[]>> {
  const organisation = said(walk, 'organisation');
  const interpreter = said(walk, 'interpreterNeeded');
  const cooperation = said(walk, 'cooperateWithAuthorities');
  const decided: Readonly<Record<string, string | undefined>> = {
    'age-status': { adult: '18-or-over', child: 'under-18', 'unsure-may-be-child': 'not-sure' }[String(said(walk, 'ageStatus'))],
    'under-18-when-exploited': said(walk, 'wasChildDuringExploitation'),
    'fr-organisation': FIRST_RESPONDER_ORGANISATIONS.find(({ name }) => name === organisation)?.name,
    'wants-support': said(walk, 'wantsSupport'),
    'interpreter-needed': interpreter && (['interpreter', 'both'].includes(interpreter) ? 'yes' : 'no'),
    'communication-help-needed': interpreter && (['communication-help', 'both'].includes(interpreter) ? 'yes' : 'no'),
    'cooperates-with-authorities': cooperation && (cooperation === 'no' ? 'no' : 'yes'),
    ...(walk.outcome?.form === 'nrm-adult' ? { 'consents-to-nrm': 'yes' } : {}),
    ...(walk.outcome?.form === 'dtn'
      ? { 'consents-to-nrm': 'no', 'cooperates-with-authorities': walk.outcome.formIdentifies ? 'yes' : 'no' }
      : {}),
  };
  return Object.fromEntries(
    fields.map(({ key, mirrors = key }) => [key, decided[mirrors] === undefined ? asList(details[mirrors]) : asList(decided[mirrors])]),
  );
}

/** Whether a field shows, from the facts alone: what a field holds counts only where that field shows itself. */
function shows(key: string, facts: Readonly<Record<string, readonly string[]>>): boolean {
  const met = (when: ShowWhen): boolean => {
    if ('all' in when) return when.all.every(met);
    if ('any' in when) return when.any.some(met);
    if (!shows(when.field, facts)) return false;
    const held = facts[when.field] ?? [];
    return 'in' in when ? held.some((one) => when.in.includes(one)) : held.length > 0;
  };
  const when = FIELDS.get(key)?.showWhen;
  return when === undefined || met(when);
}

describe('whatever was typed', () => {
  test('exactly the fields of the route show, in the official order', () => {
    holds(
      withForm,
      (walk, details) => {
        const facts = factsOf(walk, details);
        expect(keys(fillForm(walk, details))).toEqual(fields.filter(({ key }) => shows(key, facts)).map(({ key }) => key));
      },
      600,
    );
  });

  test('every field that shows belongs to the route', () => {
    holds(withForm, (walk, details) => {
      for (const { field } of fillForm(walk, details)) expect(field.routes, field.key).toContain(walk.outcome?.form);
    });
  });

  test('a field holds what was answered or typed, and nothing else', () => {
    const heldOtherwise = ['consents-to-nrm', 'cooperates-with-authorities'];
    holds(withForm, (walk, details) => {
      const facts = factsOf(walk, details);
      for (const { field, value } of fillForm(walk, details).filter(({ field }) => !heldOtherwise.includes(field.key))) {
        expect(value, field.key).toEqual(facts[field.key]);
      }
    });
  });

  test('what is missing is what the online service requires, shows and finds empty', () => {
    holds(withForm, (walk, details) => {
      const form = fillForm(walk, details);
      const empty = form.filter(({ value }) => value.length === 0).map(({ field }) => field.key);
      expect(missingIn(form)).toEqual(empty.filter((key) => FIELDS.get(key)?.required));
    });
  });

  test('without a form there is nothing to fill', () => {
    const noForm = completeAnswersInEngland.map((answers): Answers => ({ ...answers, organisation: 'nhs' }));
    holds(fc.oneof(noForm, fc.constant({})), (walk, details) => {
      expect(fillForm(walk, details)).toEqual([]);
    });
  });
});

describe('a notification about somebody who did not agree to be named', () => {
  const unnamed = fc.oneof(
    adultWho({ consent: 'refused', cooperateWithAuthorities: 'no' }),
    adultWho({ consent: 'refused', cooperateWithAuthorities: 'yes-not-named' }),
    adultWho({ consent: 'cannot-be-obtained' }),
    byBestInterests('do-not-refer'),
  );

  test('never shows a name, a contact or how they would help', () => {
    const naming = fields.filter(({ dutyToNotify }) => dutyToNotify !== 'yes').map(({ key }) => key);
    expect(naming).toEqual(expect.arrayContaining(['victim-first-name', 'victim-email', 'victim-address-street', 'cooperation-details']));
    holds(unnamed, (walk, details) => {
      expect(walk.outcome).toMatchObject({ form: 'dtn', formIdentifies: false });
      expect(keys(fillForm(walk, details)).filter((key) => naming.includes(key))).toEqual([]);
    });
  });

  test('hides again what was typed while they still agreed', () => {
    fc.assert(
      fc.property(adultWho({ consent: 'refused' }), anyDetails, (answers, typed) => {
        const details = { ...typed, 'victim-first-name': 'Alex', 'victim-last-name': 'Madeupname' };
        const named = fillForm(follow({ ...answers, cooperateWithAuthorities: 'yes' }), details);
        expect(inForm(named, 'victim-first-name')?.value).toEqual(['Alex']);
        const unnamedAgain = fillForm(follow({ ...answers, cooperateWithAuthorities: 'no' }), details);
        expect(JSON.stringify(unnamedAgain)).not.toMatch(/Alex|Madeupname/);
      }),
    );
  });
});

describe('a box that has no true answer stays blank and says why', () => {
  const consentUnasked = fc.oneof(byBestInterests('refer'), byBestInterests('do-not-refer'), adultWho({ consent: 'cannot-be-obtained' }));

  test('consent, where the person was not asked, and it is listed as missing', () => {
    holds(consentUnasked, (walk, details) => {
      const form = fillForm(walk, details);
      expect(inForm(form, 'consents-to-nrm')).toMatchObject({ value: [], blankBecause: 'consent-has-no-true-answer' });
      expect(missingIn(form)).toContain('consents-to-nrm');
    });
  });

  test('co-operation, where somebody will help unnamed: willing on a referral, blank on a notification', () => {
    const box = (walk: Walk, details: Details) => inForm(fillForm(walk, details), 'cooperates-with-authorities');
    holds(adultWho({ consent: 'given', cooperateWithAuthorities: 'yes-not-named' }), (walk, details) => {
      expect(box(walk, details)?.value).toEqual(['yes']);
      expect(box(walk, details)?.blankBecause).toBeUndefined();
    });
    holds(adultWho({ consent: 'refused', cooperateWithAuthorities: 'yes-not-named' }), (walk, details) => {
      expect(box(walk, details)).toMatchObject({ value: [], blankBecause: 'willing-but-not-named' });
      expect(missingIn(fillForm(walk, details))).toContain('cooperates-with-authorities');
    });
  });

  test('co-operation typed where it was never asked does not name anybody', () => {
    holds(fc.oneof(byBestInterests('do-not-refer'), adultWho({ consent: 'cannot-be-obtained' })), (walk, typed) => {
      const willing = fillForm(walk, { ...typed, 'cooperates-with-authorities': 'yes' });
      expect(inForm(willing, 'cooperates-with-authorities')).toMatchObject({ value: [], blankBecause: 'willing-but-not-named' });
      const unwilling = fillForm(walk, { ...typed, 'cooperates-with-authorities': 'no' });
      expect(inForm(unwilling, 'cooperates-with-authorities')?.value).toEqual(['no']);
    });
  });

  test('no other box is left blank for a reason', () => {
    holds(fc.oneof(adultWho({ consent: 'given', cooperateWithAuthorities: 'yes' }), on({ ageStatus: 'child' })), (walk, details) => {
      expect(fillForm(walk, details).filter(({ blankBecause }) => blankBecause !== undefined)).toEqual([]);
    });
  });
});

describe('a detail that repeats an answer', () => {
  test('is ignored while the answer is on the trail', () => {
    const contrary = { 'consents-to-nrm': 'no', 'cooperates-with-authorities': 'no', 'age-status': 'under-18', 'wants-support': 'no' };
    const answers = adultWho({ consent: 'given', cooperateWithAuthorities: 'yes', wantsSupport: 'yes', interpreterNeeded: 'both' });
    holds(answers, (walk, details) => {
      const form = fillForm(walk, { ...details, ...contrary, 'interpreter-needed': 'no', 'communication-help-needed': 'no' });
      for (const key of [
        'consents-to-nrm',
        'cooperates-with-authorities',
        'wants-support',
        'interpreter-needed',
        'communication-help-needed',
      ]) {
        expect(inForm(form, key)?.value, key).toEqual(['yes']);
      }
      expect(inForm(form, 'age-status')?.value).toEqual(['18-or-over']);
    });
  });

  test('counts where the question was not asked, as a child’s co-operation is not', () => {
    holds(on({ ageStatus: 'child', interpreterNeeded: SKIPPED }), (walk, details) => {
      const form = fillForm(walk, { ...details, 'cooperates-with-authorities': 'yes', 'interpreter-needed': 'yes' });
      expect(inForm(form, 'cooperates-with-authorities')?.value).toEqual(['yes']);
      expect(keys(form)).toContain('cooperation-details');
      expect(inForm(form, 'interpreter-needed')?.value).toEqual(['yes']);
    });
  });
});

describe('what a case implies', () => {
  const place = { region: 'Somewhere', districts: SOME_DISTRICTS.map((id) => ({ id, name: id, councilOrganisation: id })) };

  test('fills a field that nobody typed, and gives way to what was typed', () => {
    holds(
      on({ ageStatus: 'child', district: SOME_DISTRICTS[0], indicators: ['punished'] }),
      (walk, { 'current-region': _, ...details }) => {
        const known = impliedDetails(walk, place);
        expect(inForm(fillForm(walk, details, known), 'current-region')?.value).toEqual(['Somewhere']);
        expect(inForm(fillForm(walk, { 'current-region': 'Elsewhere' }, known), 'current-region')?.value).toEqual(['Elsewhere']);
      },
    );
  });

  test('says that indicators were seen when any was ticked, never how many; and nothing where nothing was ticked', () => {
    const implied = (answers: Answers) => impliedDetails(follow(answers), place);
    const start = { immediateDanger: 'no', ageStatus: 'child', responder: 'statutory-fro' };
    expect(implied({ ...start, indicators: ['punished'] })).toEqual(implied({ ...start, indicators: ['punished', 'few-clothes'] }));
    expect(implied({ ...start, indicators: ['punished'] })).toEqual({ 'indicators-identified': 'yes' });
    expect(implied({ ...start, indicators: [] })).toEqual({});
    expect(implied({ ...start, district: 'outside-county' })).toEqual({});
  });
});
