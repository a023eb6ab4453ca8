import { type PointerEvent, useRef } from 'react';
import type { Point } from '#src/map/lines.ts';

/** A press that moves less than this is a press. */
const STILL = 4;

/** Moves what is in a window that scrolls by dragging it with a mouse; a finger does so without help. */
export function useDrag() {
  const from = useRef<(Point & { readonly left: number; readonly top: number; moved: boolean }) | null>(null);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType !== 'mouse' || event.button !== 0) return;
      const { scrollLeft: left, scrollTop: top } = event.currentTarget;
      from.current = { x: event.clientX, y: event.clientY, left, top, moved: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const { current } = from;
      if (current === null || event.buttons === 0) return;
      const [dx, dy] = [event.clientX - current.x, event.clientY - current.y];
      if (!current.moved && Math.hypot(dx, dy) < STILL) return;
      current.moved = true;
      event.currentTarget.scrollTo(current.left - dx, current.top - dy);
    },
    /** Whether the click that follows only ends a drag. */
    dragged: (): boolean => {
      const moved = from.current?.moved === true;
      from.current = null;
      return moved;
    },
  };
}
