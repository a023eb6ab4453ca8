import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { dateInEngland, type Hours, isBankHoliday, openAt } from '#pathways/localities/hours.ts';
import bankHolidays from '#pathways/localities/national/bank-holidays.json' with { type: 'json' };

const at = (iso: string) => Date.parse(iso);
const office: Hours = {
  weekly: [
    { days: ['mo', 'tu', 'we', 'th'], from: '09:00', to: '17:30' },
    { days: ['fr'], from: '09:00', to: '16:30' },
  ],
  bankHolidays: 'closed',
};
const night: Hours = {
  weekly: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '18:00', to: '08:15' }],
  bankHolidays: 'as-usual',
};

describe('nobody is sent to a line that is closed', () => {
  test.each([
    ['a minute before it opens', '2026-11-24T08:59:00Z', { is: 'closed', opensAt: at('2026-11-24T09:00:00Z') }],
    ['as it opens', '2026-11-24T09:00:00Z', { is: 'open', until: at('2026-11-24T17:30:00Z'), minutesLeft: 510 }],
    ['twenty minutes before it closes', '2026-11-24T17:10:00Z', { is: 'open', until: at('2026-11-24T17:30:00Z'), minutesLeft: 20 }],
    ['as it closes', '2026-11-24T17:30:00Z', { is: 'closed', opensAt: at('2026-11-25T09:00:00Z') }],
    ['on Friday, an hour earlier', '2026-11-27T16:30:00Z', { is: 'closed', opensAt: at('2026-11-30T09:00:00Z') }],
    ['in summer, an hour earlier by the sun', '2026-07-01T08:00:00Z', { is: 'open', until: at('2026-07-01T16:30:00Z'), minutesLeft: 510 }],
    ['over Christmas, until the Tuesday', '2026-12-24T18:00:00Z', { is: 'closed', opensAt: at('2026-12-29T09:00:00Z') }],
    ['on Good Friday, until after Easter Monday', '2027-03-26T10:00:00Z', { is: 'closed', opensAt: at('2027-03-30T08:00:00Z') }],
  ])('%s', (_, moment, state) => expect(openAt(office, at(moment))).toEqual(state));

  test.each([
    ['after midnight', '2026-11-24T02:00:00Z', { is: 'open', until: at('2026-11-24T08:15:00Z'), minutesLeft: 375 }],
    ['at noon', '2026-11-24T12:00:00Z', { is: 'closed', opensAt: at('2026-11-24T18:00:00Z') }],
    ['in the night that has an hour less', '2026-03-28T23:00:00Z', { is: 'open', until: at('2026-03-29T07:15:00Z'), minutesLeft: 495 }],
    ['in the night that has an hour more', '2026-10-24T23:00:00Z', { is: 'open', until: at('2026-10-25T08:15:00Z'), minutesLeft: 555 }],
  ])('through the night: %s', (_, moment, state) => expect(openAt(night, at(moment))).toEqual(state));

  test('a line open round midnight is one stretch', () => {
    const hours: Hours = {
      weekly: [
        { days: ['sa'], from: '00:00', to: '00:00' },
        { days: ['su'], from: '00:00', to: '00:00' },
      ],
      bankHolidays: 'as-usual',
    };
    expect(openAt(hours, at('2026-11-28T23:59:00Z'))).toEqual({ is: 'open', until: at('2026-11-30T00:00:00Z'), minutesLeft: 1441 });
  });
});

describe('what is not known is not guessed', () => {
  test('no hours', () => expect(openAt(null, 0)).toEqual({ is: 'not-known', because: 'no-hours' }));
  test('a bank holiday of which the source says nothing', () =>
    expect(openAt({ ...office, bankHolidays: 'not-known' }, at('2026-12-28T10:00:00Z'))).toEqual({
      is: 'not-known',
      because: 'bank-holiday',
    }));
  test('a year that the calendar does not reach', () => {
    expect(isBankHoliday('2036-01-01')).toBeNull();
    expect(openAt({ ...office, bankHolidays: 'not-known' }, at('2036-06-03T10:00:00Z')).is).toBe('not-known');
  });
});

test('the bank holidays are those of England, year by year', () => {
  const england = new Holidays('GB', 'ENG');
  const years = [...new Set(bankHolidays.england.map((date) => date.slice(0, 4)))];
  expect(years).toHaveLength(11);
  for (const year of years) {
    const expected = england
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10));
    expect(bankHolidays.england.filter((date) => date.startsWith(year))).toEqual(expected);
  }
});

test('the date is England’s, not the device’s or Greenwich’s', () => expect(dateInEngland(at('2026-07-01T23:30:00Z'))).toBe('2026-07-02'));
