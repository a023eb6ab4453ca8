import REVIEW_DATE from 'virtual:review-date';
import { render, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { Clock } from '#src/components/clock.tsx';
import { PastReview } from '#src/components/past-review.tsx';
import { startWords } from '#src/language/i18n.ts';

beforeAll(() => {
  startWords();
});

const at = (moment: number) =>
  render(
    <Clock value={() => moment}>
      <PastReview />
    </Clock>,
  );
const END_OF_DAY = Date.parse(`${REVIEW_DATE}T23:30:00+01:00`);

test('says nothing up to the end of the review date', () => {
  at(END_OF_DAY);
  expect(screen.queryByText(/past its review date/)).toBeNull();
});

test('says from the day after that every number has to be checked', () => {
  at(END_OF_DAY + 60 * 60_000);
  expect(screen.getByText(/past its review date/).textContent).toMatch(/30 April 2027.*Check every number/);
});
