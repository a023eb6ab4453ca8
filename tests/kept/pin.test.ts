import { describe, expect, test } from 'vitest';
import { isPin, lockWith } from '#src/kept/pin.ts';

/** A PIN keeps somebody who picks up the device from reading on, and guessing it soon takes minutes. */

describe('a PIN', () => {
  test.each(['1234', '00000000', '987654'])('can be %s', (pin) => {
    expect(isPin(pin)).toBe(true);
  });

  test.each(['', '123', '123456789', '12a4', ' 1234', '1234\n', '12.4', '１２３４'])('cannot be %j', async (pin) => {
    expect(isPin(pin)).toBe(false);
    await expect(lockWith(pin)).rejects.toThrow(RangeError);
  });

  test('lets its owner in, and nobody else', async () => {
    const lock = await lockWith('0427');
    expect(await lock.try('0428', 0)).toMatchObject({ kind: 'wrong' });
    expect(await lock.try('427', 0)).toMatchObject({ kind: 'wrong' });
    expect(await lock.try('0427', 0)).toEqual({ kind: 'right' });
  });

  test('is nowhere in the lock', async () => {
    const lock = await lockWith('0427');
    expect(JSON.stringify({ ...lock })).toBe('{}');
  });
});

describe('wrong PINs', () => {
  test('are answered at once twice, and then ever more slowly, up to five minutes', async () => {
    const lock = await lockWith('0427');
    let now = 1_000;
    const waits: number[] = [];
    for (let guess = 0; guess < 11; guess += 1) {
      const answer = await lock.try('9999', now);
      if (answer.kind !== 'wrong') throw new Error(answer.kind);
      waits.push(answer.wait / 1_000);
      now += answer.wait;
    }
    expect(waits).toEqual([0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]);
  });

  test('even the right PIN has to wait, and trying meanwhile makes the wait no longer', async () => {
    const lock = await lockWith('0427');
    for (let guess = 0; guess < 3; guess += 1) await lock.try('9999', 0);
    expect(await lock.try('0427', 0)).toEqual({ kind: 'too-soon', wait: 5_000 });
    expect(await lock.try('9999', 4_999)).toEqual({ kind: 'too-soon', wait: 1 });
    expect(await lock.try('0427', 5_000)).toEqual({ kind: 'right' });
  });

  test('are forgotten once the right one was given', async () => {
    const lock = await lockWith('0427');
    for (let round = 0; round < 3; round += 1) {
      expect(await lock.try('9999', round)).toEqual({ kind: 'wrong', wait: 0 });
      expect(await lock.try('9999', round)).toEqual({ kind: 'wrong', wait: 0 });
      expect(await lock.try('0427', round)).toEqual({ kind: 'right' });
    }
  });

  test('cannot be tried many at once', async () => {
    const lock = await lockWith('0427');
    const answers = await Promise.all(Array.from({ length: 50 }, (_, guess) => lock.try(`${5_000 + guess}`, 0)));
    expect(answers.filter(({ kind }) => kind === 'too-soon')).toHaveLength(47);
  });
});
