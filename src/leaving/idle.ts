import { PACK } from '#pathways/localities/pack.ts';

/** How long a case may lie open with nobody touching the device, in milliseconds: as the locality says, or five minutes. */
export const LOCKS_AFTER = (PACK.lockAfter?.minutes ?? 5) * 60_000;
/** How long before that it is said, in milliseconds: long enough to read it and press a key (WCAG 2.2.1 asks for 20 seconds). */
export const WARNS_BEFORE = 30_000;

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'] as const;

export interface IdleWatch {
  /** Locks now if the time is over, whatever the timers say: they stand still while a device sleeps. */
  readonly check: () => void;
  readonly stop: () => void;
}

interface Idle {
  readonly onWarn: () => void;
  /** Somebody is there after all. */
  readonly onCalm: () => void;
  readonly onLock: () => void;
}

/** Watches for nobody being there. Any key, touch or movement begins the time anew. */
export function watchIdle({ onWarn, onCalm, onLock }: Idle): IdleWatch {
  // One clock can be set by hand, the other may stand still while the device sleeps: what either says has passed counts.
  let last = { date: Date.now(), ticks: performance.now() };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let warned = false;

  const idleFor = () => Math.max(Date.now() - last.date, performance.now() - last.ticks);
  const check = () => {
    clearTimeout(timer);
    const idle = idleFor();
    if (idle >= LOCKS_AFTER) {
      stop();
      return onLock();
    }
    if (idle >= LOCKS_AFTER - WARNS_BEFORE && !warned) {
      warned = true;
      onWarn();
    }
    timer = setTimeout(check, (warned ? LOCKS_AFTER : LOCKS_AFTER - WARNS_BEFORE) - idle);
  };
  const alive = () => {
    // The first touch after the device slept is no sign that somebody was there all the time.
    if (idleFor() >= LOCKS_AFTER) return check();
    last = { date: Date.now(), ticks: performance.now() };
    if (!warned) return;
    warned = false;
    onCalm();
    check();
  };
  const stop = () => {
    clearTimeout(timer);
    for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, alive, { capture: true });
  };

  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, alive, { capture: true, passive: true });
  check();
  return { check, stop };
}
