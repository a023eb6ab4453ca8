import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockAt, onDevice, type SeenClock } from '#src/kept/kept-clock.ts';

/** A wrong clock keeps no case for ever, and a clock put right removes none before its time. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const TODAY = Date.UTC(2026, 10, 24);

/** What is remembered after looking at the clock at each of these times. */
const seenAfter = (...device: readonly number[]): SeenClock =>
  device.reduce<SeenClock | undefined>((seen, now) => clockAt(seen, now), undefined) as SeenClock;

describe('the count of time', () => {
  test('is the device’s own clock as long as that only goes forward', () => {
    const forward = fc.array(fc.nat(400 * DAY), { minLength: 1 });
    fc.assert(
      fc.property(forward, (steps) => {
        let now = TODAY;
        const times = steps.map((step) => {
          now += step;
          return now;
        });
        expect(seenAfter(...times)).toEqual({ latest: now, device: now });
      }),
    );
  });

  test('never goes back, whatever the clock does, and never stays behind the clock', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: TODAY * 2 }), { minLength: 2 }), (times) => {
        let seen: SeenClock | undefined;
        for (const now of times) {
          const next = clockAt(seen, now);
          expect(next.latest).toBeGreaterThanOrEqual(Math.max(seen?.latest ?? 0, now));
          seen = next;
        }
      }),
    );
  });

  test('goes on while the clock runs years behind, so that a week is still a week', () => {
    const behind = TODAY - 3_650 * DAY;
    const days = Array.from({ length: 8 }, (_, day) => behind + day * DAY);
    expect(seenAfter(TODAY, ...days).latest).toBe(TODAY + 7 * DAY);
    expect(seenAfter(TODAY, behind, behind + 7 * DAY).latest).toBe(TODAY + 7 * DAY);
  });

  test('takes a clock that was put right for what it is, and not for the years between', () => {
    // The battery was empty: the clock begins in 1970, and is put right ten minutes later, a few seconds behind at most.
    for (const drift of [-60_000, -1, 0, 1, 60_000]) {
      const right = TODAY + 10 * MINUTE + drift;
      expect(seenAfter(TODAY, 0, 10 * MINUTE, right).latest).toBeLessThanOrEqual(right + MINUTE + 1);
    }
  });

  test('is shown by the device’s clock as it is now', () => {
    const behind = TODAY - 365 * DAY;
    expect(onDevice(seenAfter(TODAY, behind), TODAY + 7 * DAY)).toBe(behind + 7 * DAY);
    expect(onDevice(seenAfter(TODAY), TODAY + 7 * DAY)).toBe(TODAY + 7 * DAY);
  });
});
