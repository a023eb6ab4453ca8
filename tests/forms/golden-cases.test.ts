import { describe, expect, test } from 'vitest';
import { parseCase } from '#pathways/case-file.ts';
import { follow } from '#pathways/follow.ts';
import { type Details, fillForm } from '#pathways/forms/fill.ts';
import type { Answers } from '#pathways/questions.ts';
import golden from '#tests/oracle/golden-form-cases.json' with { type: 'json' };

/** A golden case's facts as a case: what the pathway asks as answers, everything as details. */
function asCase({ caseId, facts }: (typeof golden)[number]) {
  const details = facts as unknown as Details;
  const answers: Answers = {
    immediateDanger: 'no',
    ageStatus: { '18-or-over': 'adult', 'under-18': 'child', 'not-sure': 'unsure-may-be-child' }[details['age-status'] as string] as string,
    wasChildDuringExploitation: (details['under-18-when-exploited'] as string | undefined) ?? 'no',
    organisation: details['fr-organisation'] as string,
    capacityConcern: 'no',
    consent: details['consents-to-nrm'] === 'yes' ? 'given' : 'refused',
    careAndSupportNeeds: 'no',
    cooperateWithAuthorities: details['cooperates-with-authorities'] as string,
    wantsLocalSupport: 'no',
  };
  const parsed = parseCase({ format: 'referral-case', version: 1, caseId, answers, details }, { districts: [] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.case;
}

describe.each(golden)('$caseId: $title', (one) => {
  const { answers, details } = asCase(one);
  const form = fillForm(follow(answers), details);

  test('shows the fields that the online service shows, in its order', () => {
    expect(form.map(({ field }) => field.key)).toEqual(one.expectedVisibleFieldKeys);
  });

  test('needs the fields that the online service needs', () => {
    expect(form.filter(({ field }) => field.required).map(({ field }) => field.key)).toEqual(one.expectedRequiredFieldKeys);
  });

  test('keeps every fact of the case that the route may hold', () => {
    for (const { field, value } of form) {
      const fact = details[field.mirrors ?? field.key];
      if (fact !== undefined) expect(value, field.key).toEqual([fact].flat());
    }
  });
});
