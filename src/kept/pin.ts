import { hashOf, randomBytes, SALT_BYTES } from './sealing.ts';

/**
 * A PIN for a case that is held in memory only: it keeps somebody who picks up the device from reading on. It encrypts nothing,
 * and its hash is gone with the page.
 */

/** How many wrong PINs in a row are answered at once. */
export const FREE_TRIES = 3;
/** How long the next try has to wait after those, in milliseconds; each further wrong PIN doubles it. */
export const FIRST_WAIT = 5_000;
export const LONGEST_WAIT = 300_000;

export type PinAnswer =
  | { readonly kind: 'right' }
  /** `wait` is how long, in milliseconds, until the next PIN is looked at. */
  | { readonly kind: 'wrong' | 'too-soon'; readonly wait: number };

export interface PinLock {
  /**
   * Compares a PIN. One given too soon is not looked at, and counts for nothing.
   *
   * @param now milliseconds on a clock that nobody can set, such as `performance.now()`
   */
  readonly try: (pin: string, now: number) => Promise<PinAnswer>;
}

/** Whether this can be a PIN: four to eight digits. */
export const isPin = (text: string): boolean => /^[0-9]{4,8}$/.test(text);

/**
 * @param pin as chosen at the start
 * @throws RangeError where it is no PIN
 */
export async function lockWith(pin: string): Promise<PinLock> {
  if (!isPin(pin)) throw new RangeError('a PIN has four to eight digits');
  const salt = randomBytes(SALT_BYTES);
  const right = await hashOf(pin, salt);
  let wrong = 0;
  let openAt = Number.NEGATIVE_INFINITY;

  return {
    async try(given, now) {
      if (now < openAt) return { kind: 'too-soon', wait: openAt - now };
      // Counted before it is compared, so that many at once are not looked at for the price of one.
      wrong += 1;
      const wait = waitAfter(wrong);
      openAt = now + wait;
      const hash = await hashOf(given, salt);
      if (hash.some((byte, index) => byte !== right[index])) return { kind: 'wrong', wait };
      wrong = 0;
      openAt = Number.NEGATIVE_INFINITY;
      return { kind: 'right' };
    },
  };
}

/** How long to wait after so many wrong PINs in a row. */
function waitAfter(wrong: number): number {
  return wrong < FREE_TRIES ? 0 : Math.min(FIRST_WAIT * 2 ** (wrong - FREE_TRIES), LONGEST_WAIT);
}
