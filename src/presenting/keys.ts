import { useEffect, useEffectEvent } from 'react';

const FORWARD: ReadonlySet<string> = new Set(['ArrowRight', 'PageDown', ' ', 'Enter']);
const BACK: ReadonlySet<string> = new Set(['ArrowLeft', 'PageUp', 'Backspace']);
/** Every key does there what it does there. */
const TAKES_KEYS = 'input, select, textarea';
/** Only these press it: an arrow after a click on “Next” is still a move. */
const IS_PRESSED = 'a, button, summary';
const PRESSES: ReadonlySet<string> = new Set([' ', 'Enter']);

export const MOVES = ['next', 'back', 'first', 'last'] as const;
export type Move = (typeof MOVES)[number];

/** Keys of a keyboard or a clicker, wherever the focus is, but for controls that have a use for them. */
export function useMoves(onMove: (move: Move) => void): void {
  const move = useEffectEvent(onMove);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const on = (controls: string) => event.target instanceof Element && event.target.closest(controls) !== null;
      // A clicker sends Page Down and Page Up, and has to work wherever the focus was left.
      const isClicker = event.key === 'PageDown' || event.key === 'PageUp';
      if (!isClicker && (on(TAKES_KEYS) || (PRESSES.has(event.key) && on(IS_PRESSED)))) return;
      const found: Move | null = FORWARD.has(event.key)
        ? 'next'
        : BACK.has(event.key)
          ? 'back'
          : event.key === 'Home'
            ? 'first'
            : event.key === 'End'
              ? 'last'
              : null;
      if (found === null) return;
      event.preventDefault();
      move(found);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

/** Where a move leads among so many steps. */
export const moved = (position: number, move: Move, steps: number): number =>
  Math.min(steps - 1, Math.max(0, { next: position + 1, back: position - 1, first: 0, last: steps - 1 }[move]));
