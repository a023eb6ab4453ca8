import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import safety from '#locales/en/safety.json';
import pack from '#pathways/localities/hertfordshire/pack.json' with { type: 'json' };
import { parsePack } from '#pathways/localities/schema.ts';
import { clipboardWasRefused, copyFromCase, overwriteClipboard } from '#src/leaving/clipboard.ts';
import { forgetHandedOut, handedOut, noteHandedOut } from '#src/leaving/handed-out.ts';
import { LOCKS_AFTER, WARNS_BEFORE, watchIdle } from '#src/leaving/idle.ts';
import { countShiftPresses, PRESS_WITHIN } from '#src/leaving/shift-presses.ts';
import { ErasedReport } from '#src/screens/leaving/erased-report.tsx';
import SafetyScreen from '#src/screens/leaving/safety-screen.tsx';

const press = (key: string) => window.dispatchEvent(new KeyboardEvent('keydown', { key }));
const release = (key: string) => window.dispatchEvent(new KeyboardEvent('keyup', { key }));
const tap = (key: string) => {
  press(key);
  release(key);
};

describe('a case that lies open', () => {
  const said: string[] = [];
  let watch: ReturnType<typeof watchIdle>;
  beforeEach(() => {
    vi.useFakeTimers();
    said.length = 0;
    watch = watchIdle({ onWarn: () => said.push('warned'), onCalm: () => said.push('calm'), onLock: () => said.push('locked') });
  });
  afterEach(() => {
    watch.stop();
    vi.useRealTimers();
  });

  test('locks after five minutes where the locality says nothing else, warned of half a minute before', () => {
    expect(LOCKS_AFTER).toBe(5 * 60_000);
    vi.advanceTimersByTime(LOCKS_AFTER - WARNS_BEFORE - 1);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(said).toEqual(['warned']);
    vi.advanceTimersByTime(WARNS_BEFORE);
    expect(said).toEqual(['warned', 'locked']);
  });

  test('stays open as long as somebody is there, before the warning and after it', () => {
    for (let minute = 0; minute < 20; minute++) {
      vi.advanceTimersByTime(60_000);
      press('a');
    }
    expect(said).toEqual([]);
    vi.advanceTimersByTime(LOCKS_AFTER - WARNS_BEFORE);
    window.dispatchEvent(new Event('pointermove'));
    expect(said).toEqual(['warned', 'calm']);
    vi.advanceTimersByTime(LOCKS_AFTER - 1);
    expect(said).toEqual(['warned', 'calm', 'warned']);
  });

  test('is locked by the first touch after the device slept, during which no timer ran', () => {
    vi.setSystemTime(Date.now() + LOCKS_AFTER);
    press('a');
    expect(said).toEqual(['locked']);
  });
});

test('a locality may set another time, of a minute to an hour', () => {
  expect(parsePack('x/pack.json', { ...pack, lockAfter: { minutes: 3 } }).lockAfter).toEqual({ minutes: 3 });
  for (const lockAfter of [{}, { minutes: 0 }, { minutes: -5 }, { minutes: 61 }, { minutes: '5' }, { hours: 1 }])
    expect(() => parsePack('x/pack.json', { ...pack, lockAfter }), JSON.stringify(lockAfter)).toThrow('x/pack.json: lockAfter');
});

describe('Shift', () => {
  const said: (number | null | 'exit')[] = [];
  let stop: () => void;
  beforeEach(() => {
    vi.useFakeTimers();
    said.length = 0;
    stop = countShiftPresses({ onCount: (left) => said.push(left), onExit: () => said.push('exit') });
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  test('pressed three times leaves, and says how many presses are still to come', () => {
    for (let time = 0; time < 3; time++) tap('Shift');
    expect(said).toEqual([2, 1, 'exit']);
  });

  test('held for capital letters, however many, never leaves', () => {
    for (const letter of 'ABCDEF') {
      press('Shift');
      tap(letter);
      release('Shift');
    }
    expect(said).toEqual([]);
  });

  test('counts anew after another key, a press of the mouse, or too long a time', () => {
    tap('Shift');
    tap('a');
    tap('Shift');
    window.dispatchEvent(new Event('pointerdown'));
    tap('Shift');
    vi.advanceTimersByTime(PRESS_WITHIN);
    tap('Shift');
    tap('Shift');
    expect(said).toEqual([2, null, 2, null, 2, null, 2, 1]);
  });
});

describe('the clipboard', () => {
  test('is overwritten only where the app put something of a case there, and once', async () => {
    userEvent.setup();
    await navigator.clipboard.writeText('a shopping list');
    expect(await overwriteClipboard()).toBe('nothing');
    expect(await navigator.clipboard.readText()).toBe('a shopping list');
    await copyFromCase('what happened');
    expect(await overwriteClipboard()).toBe('done');
    expect(await overwriteClipboard()).toBe('nothing');
  });

  test('that the browser will not have overwritten is said on the safety page, and tried again', async () => {
    userEvent.setup();
    await copyFromCase('what happened');
    const refused = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('not focused', 'NotAllowedError'));
    expect(await overwriteClipboard()).toBe('refused');
    expect(clipboardWasRefused()).toBe(true);
    render(<SafetyScreen />);
    expect(screen.getByText(safety.clipboard)).toBeInTheDocument();
    refused.mockRestore();
    expect(await overwriteClipboard()).toBe('done');
    expect(clipboardWasRefused()).toBe(false);
  });
});

describe('the report', () => {
  const nothing = { answers: 0, details: 0, ticked: 0, keptOut: 0, enquiry: false, pin: false };
  const show = (erased: Parameters<typeof ErasedReport>[0]['erased']) =>
    render(
      <MemoryRouter>
        <ErasedReport erased={erased} />
      </MemoryRouter>,
    );

  test('lists each kind of document once, with how often it was handed over', () => {
    forgetHandedOut();
    for (const how of ['saved', 'saved', 'printed'] as const) noteHandedOut({ kind: 'action-plan', how });
    noteHandedOut({ kind: 'case-file', how: 'saved' });
    show({ removed: nothing, kept: 'none', clipboard: 'nothing', handedOut: handedOut() });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Action plan, 2 times', 'Action plan', 'Case file']),
    );
  });

  test('never says that everything is erased while a kept case or something copied is still there', () => {
    show({ removed: { ...nothing, answers: 3 }, kept: 'not-deleted', clipboard: 'refused', handedOut: [] });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(safety.report.titlePart);
    expect(screen.getByText(safety.report.keptNotDeleted)).toBeInTheDocument();
    expect(screen.getByText(safety.report.clipboardRefused)).toBeInTheDocument();
  });
});
