import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { flushWhenLeaving, latestWriter, SAVED_WITHIN, type SaveStatus } from '#src/kept/autosave.ts';
import type { SaveProblem } from '#src/kept/kept-cases.ts';

/** What is typed is saved soon, in order, and the practitioner is told when it is not. */

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A store that takes as long and fails as often as it is told. */
function slowStore(plan: readonly { readonly takes: number; readonly problem?: SaveProblem | undefined }[] = []) {
  const begun: number[] = [];
  const written: number[] = [];
  const statuses: SaveStatus[] = [];
  let inFlight = 0;
  let most = 0;
  const saving = latestWriter<number>(
    async (state) => {
      const { takes, problem } = plan[begun.length] ?? { takes: 0 };
      begun.push(state);
      inFlight += 1;
      most = Math.max(most, inFlight);
      if (takes > 0) await new Promise((resolve) => setTimeout(resolve, takes));
      inFlight -= 1;
      if (problem !== undefined) return { ok: false, problem };
      written.push(state);
      return { ok: true };
    },
    (status) => statuses.push(status),
  );
  return { saving, begun, written, statuses, most: () => most };
}

describe('a change', () => {
  test('is written at once after a quiet time, with whatever changed in the same moment', async () => {
    const { saving, written, statuses } = slowStore();
    saving.next(1);
    saving.next(2);
    expect(saving.unsaved()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(written).toEqual([2]);
    expect(saving.unsaved()).toBe(false);
    expect(statuses).toEqual([{ kind: 'saved' }]);
  });

  test('is written within 300 ms while others follow, together with them', async () => {
    const { saving, written } = slowStore();
    saving.next(1);
    await vi.advanceTimersByTimeAsync(100);
    saving.next(2);
    await vi.advanceTimersByTimeAsync(100);
    saving.next(3);
    await vi.advanceTimersByTimeAsync(99);
    expect(written).toEqual([1]);
    await vi.advanceTimersByTimeAsync(1);
    expect(written).toEqual([1, 3]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(written).toEqual([1, 3]);
  });

  test('does not wait for somebody to stop typing', async () => {
    const { saving, written } = slowStore();
    for (let key = 1; key <= 100; key += 1) {
      saving.next(key);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(written.length).toBeGreaterThan(12);
  });

  test('that comes during a write is written as soon as that is done, even if it changes nothing', async () => {
    const { saving, written, statuses } = slowStore([{ takes: 1_000 }]);
    saving.next(1);
    await vi.advanceTimersByTimeAsync(SAVED_WITHIN + 500);
    saving.next(2);
    saving.next(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(written).toEqual([1, 1]);
    expect(statuses).toEqual([{ kind: 'saved' }]);
  });

  test('is written when a flush says so, even if another write was under way, and even if that one fails', async () => {
    for (const problem of [undefined, 'full'] as const) {
      const { saving, written } = slowStore([{ takes: 1_000, problem }, { takes: 1_000 }]);
      saving.next(1);
      await vi.advanceTimersByTimeAsync(1);
      if (problem === undefined) saving.next(2);
      let flushed = false;
      void saving.flush().then(() => {
        flushed = true;
      });
      await vi.advanceTimersByTimeAsync(1_998);
      expect(flushed).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect([flushed, saving.unsaved(), written.at(-1)]).toEqual([true, false, problem === undefined ? 2 : 1]);
    }
  });

  test('is written at once when the page is hidden or left, which the browser is asked to hold up', async () => {
    const { saving, written } = slowStore();
    const page = Object.assign(new EventTarget(), { document: Object.assign(new EventTarget(), { visibilityState: 'hidden' }) });
    const undo = flushWhenLeaving(saving, page as unknown as Window);
    const leave = async (state: number, kind: 'pagehide' | 'beforeunload' | 'visibilitychange') => {
      saving.next(state);
      const event = new Event(kind, { cancelable: true });
      (kind === 'visibilitychange' ? page.document : page).dispatchEvent(event);
      await vi.advanceTimersByTimeAsync(0);
      return event.defaultPrevented;
    };
    saving.next(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(await leave(2, 'pagehide')).toBe(false);
    expect(await leave(3, 'visibilitychange')).toBe(false);
    expect(await leave(4, 'beforeunload')).toBe(true);
    expect(written).toEqual([1, 2, 3, 4]);
    const nothingLeft = new Event('beforeunload', { cancelable: true });
    page.dispatchEvent(nothingLeft);
    expect(nothingLeft.defaultPrevented).toBe(false);

    page.document.visibilityState = 'visible';
    await leave(5, 'visibilitychange');
    expect(written).toEqual([1, 2, 3, 4]);
    undo();
    expect(await leave(6, 'beforeunload')).toBe(false);
    expect(written).toEqual([1, 2, 3, 4]);
    saving.stop();
    expect(saving.unsaved()).toBe(false);
  });
});

describe('a write that fails', () => {
  test.each(['full', 'denied'] as const)(
    'because the store is %s is said, and tried again with the next change or flush',
    async (problem) => {
      const { saving, written, statuses } = slowStore([{ takes: 0, problem }, { takes: 0, problem }, { takes: 0 }]);
      saving.next(1);
      await vi.advanceTimersByTimeAsync(SAVED_WITHIN);
      expect(statuses).toEqual([{ kind: 'failed', problem }]);
      await saving.flush();
      expect(statuses).toHaveLength(2);
      saving.next(2);
      await vi.advanceTimersByTimeAsync(SAVED_WITHIN);
      expect(written).toEqual([2]);
      expect(statuses.at(-1)).toEqual({ kind: 'saved' });
    },
  );

  test('is written by a flush when the store works again, though nothing has changed', async () => {
    const { saving, written } = slowStore([{ takes: 0, problem: 'full' }]);
    saving.next(1);
    await vi.advanceTimersByTimeAsync(SAVED_WITHIN);
    await saving.flush();
    await saving.flush();
    expect(written).toEqual([1]);
  });

  test.each(['gone', 'changed-elsewhere'] as const)(
    'because the case is %s is said once, and nothing is written after it',
    async (problem) => {
      const { saving, begun, statuses } = slowStore([{ takes: 0, problem }]);
      saving.next(1);
      await vi.advanceTimersByTimeAsync(SAVED_WITHIN);
      saving.next(2);
      await saving.flush();
      await vi.advanceTimersByTimeAsync(10_000);
      expect([begun, statuses]).toEqual([[1], [{ kind: 'failed', problem }]]);
      expect(saving.unsaved()).toBe(true);
    },
  );

  test('because the writer broke down is said, too', async () => {
    const statuses: SaveStatus[] = [];
    const saving = latestWriter<number>(
      () => Promise.reject(new Error('broken')),
      (status) => statuses.push(status),
    );
    saving.next(1);
    await saving.flush();
    expect(statuses).toEqual([{ kind: 'failed', problem: 'denied' }]);
  });
});

test('after stopping nothing is written and nothing is said', async () => {
  const { saving, written, statuses } = slowStore([{ takes: 1_000 }]);
  saving.next(1);
  await vi.advanceTimersByTimeAsync(SAVED_WITHIN);
  saving.next(2);
  saving.stop();
  saving.next(3);
  void saving.flush();
  await vi.advanceTimersByTimeAsync(10_000);
  expect([written, statuses]).toEqual([[1], []]);
});

test('however slow the store is and however often it fails: one write at a time, never back to an older state, the newest last', async () => {
  const write = fc.record({
    takes: fc.constantFrom(0, 1, 100, 299, 300, 301, 2_000),
    problem: fc.option(fc.constantFrom<SaveProblem>('full', 'denied'), { nil: undefined }),
  });
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ what: fc.constant('change' as const), wait: fc.constantFrom(0, 1, 50, 299, 300, 301, 1_000) }) },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('flush' as const), wait: fc.constantFrom(0, 10, 400) }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(write, { maxLength: 30 }), fc.array(step, { minLength: 1, maxLength: 30 }), async (plan, steps) => {
      const { saving, begun, written, statuses, most } = slowStore(plan);
      let newest = 0;
      for (const { what, wait } of steps) {
        if (what === 'change') saving.next(++newest);
        else void saving.flush();
        await vi.advanceTimersByTimeAsync(wait);
      }
      await vi.advanceTimersByTimeAsync(100_000);
      // A store that has come back: what failed is written by the next flush that the store takes.
      for (let again = 0; again <= plan.length && written.at(-1) !== newest && newest > 0; again += 1) {
        void saving.flush();
        await vi.advanceTimersByTimeAsync(10_000);
      }
      expect(most()).toBeLessThanOrEqual(1);
      expect(begun).toEqual([...begun].sort((a, b) => a - b));
      expect(written.at(-1) ?? 0).toBe(newest);
      if (newest > 0) expect(statuses.at(-1)).toEqual({ kind: 'saved' });
      expect(vi.getTimerCount()).toBe(0);
    }),
    { numRuns: 300 },
  );
});
