import { describe, expect, test } from 'vitest';
import { follow } from '#pathways/follow.ts';
import type { Outcome } from '#pathways/path.ts';
import type { Answers } from '#pathways/questions.ts';
import { combinations, expectedOutcome, type Inputs } from '#tests/oracle/decision-table.ts';

describe('every combination of the decision table leads where the table says', () => {
  const all = [...combinations()];

  test('there are 13,824 combinations', () => expect(all).toHaveLength(13_824));

  test('form, obligation, identification, duty, actions in order and prohibitions are the table’s', () => {
    for (const inputs of all) {
      const walk = follow(inputs as Answers);
      expect(walk.next, describeInputs(inputs)).toBeNull();
      const { form, formObligation, formIdentifies, dutyStatus, forbidden } = walk.outcome as Outcome;
      expect(
        { form, formObligation, formIdentifies, dutyStatus, forbidden, actions: walk.actions.map(({ id }) => id) },
        describeInputs(inputs),
      ).toEqual(expectedOutcome(inputs));
    }
  });
});

const describeInputs = (inputs: Inputs) => JSON.stringify(inputs);
