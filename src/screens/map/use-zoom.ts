import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Point } from '#src/map/lines.ts';

const LEAST = 0.1;
const MOST = 3;
/** What one press of a button or key changes. */
export const ZOOM_STEP = 1.25;

export interface Zoom {
  readonly zoom: number;
  /** Larger or smaller, with the middle of the window, or another point of it, staying where it is. */
  readonly by: (factor: number, around?: Point) => void;
  readonly to: (zoom: number) => void;
}

/** Zooming in a window that scrolls: by buttons, by the wheel with Ctrl, and by two fingers. */
export function useZoom(frame: RefObject<HTMLElement | null>, first: number): Zoom {
  const [zoom, setZoom] = useState(first);
  /** Which point of the drawing is to be where in the window, once it has been drawn anew. */
  const held = useRef<{ readonly drawn: Point; readonly seen: Point } | null>(null);

  const by = useCallback(
    (factor: number, around?: Point) => {
      const { current } = frame;
      if (current === null) return;
      const seen = around ?? { x: current.clientWidth / 2, y: current.clientHeight / 2 };
      setZoom((now) => {
        const next = Math.min(MOST, Math.max(LEAST, now * factor));
        held.current = { seen, drawn: { x: (current.scrollLeft + seen.x) / now, y: (current.scrollTop + seen.y) / now } };
        return next;
      });
    },
    [frame],
  );
  const to = useCallback((next: number) => setZoom(Math.min(MOST, Math.max(LEAST, next))), []);

  useLayoutEffect(() => {
    const { current } = frame;
    if (current === null || held.current === null) return;
    const { drawn, seen } = held.current;
    held.current = null;
    current.scrollTo(drawn.x * zoom - seen.x, drawn.y * zoom - seen.y);
  }, [zoom, frame]);

  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const inside = (x: number, y: number): Point => {
      const { left, top } = current.getBoundingClientRect();
      return { x: x - left, y: y - top };
    };
    const wheel = (event: WheelEvent) => {
      // The wheel alone scrolls, as everywhere; so does a pinch on a touchpad come as a wheel with Ctrl.
      if (!event.ctrlKey) return;
      event.preventDefault();
      by(Math.exp(-event.deltaY / 300), inside(event.clientX, event.clientY));
    };
    let apart = 0;
    const touch = (event: TouchEvent) => {
      const [one, other] = event.touches;
      if (one === undefined || other === undefined) {
        apart = 0;
        return;
      }
      event.preventDefault();
      const now = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      if (apart > 0) by(now / apart, inside((one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2));
      apart = now;
    };
    const ended = () => {
      apart = 0;
    };
    current.addEventListener('wheel', wheel, { passive: false });
    current.addEventListener('touchmove', touch, { passive: false });
    current.addEventListener('touchend', ended);
    return () => {
      current.removeEventListener('wheel', wheel);
      current.removeEventListener('touchmove', touch);
      current.removeEventListener('touchend', ended);
    };
  }, [frame, by]);

  return { zoom, by, to };
}
