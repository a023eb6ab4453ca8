import { useEffect, useEffectEvent } from 'react';

const FORWARD: ReadonlySet<string> = new Set(['ArrowRight', 'PageDown', ' ', 'Enter']);
const BACK: ReadonlySet<string> = new Set(['ArrowLeft', 'PageUp', 'Backspace']);
/** A key pressed there does what it does there. */
const HAS_KEYS_OF_ITS_OWN = 'a, button, input, select, textarea, summary';

export type Move = 'next' | 'back' | 'first' | 'last';

/** Keys of a keyboard or a clicker, wherever the focus is, but for controls that have a use for them. */
export function useMoves(onMove: (move: Move) => void): void {
  const move = useEffectEvent(onMove);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const onControl = event.target instanceof Element && event.target.closest(HAS_KEYS_OF_ITS_OWN) !== null;
      if (onControl && event.key !== 'PageDown' && event.key !== 'PageUp') return;
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
