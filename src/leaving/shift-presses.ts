/** Shift pressed three times, with nothing in between: the way to leave quickly without looking for the button. */

const PRESSES = 3;
/** How long the next press may take, in milliseconds; as long as GOV.UK’s “exit this page” allows. */
export const PRESS_WITHIN = 5_000;

interface Presses {
  /** Says how many presses are still to come; null when the count has lapsed. */
  readonly onCount: (left: number | null) => void;
  readonly onExit: () => void;
}

/**
 * Counts the presses. Shift that makes a capital letter or a selection is none.
 *
 * @returns what undoes it
 */
export function countShiftPresses({ onCount, onExit }: Presses): () => void {
  let presses = 0;
  let alone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lapse = () => {
    clearTimeout(timer);
    alone = false;
    if (presses > 0) onCount(null);
    presses = 0;
  };
  const down = (event: KeyboardEvent) => {
    if (event.key === 'Shift') alone = alone || !event.repeat;
    else lapse();
  };
  const up = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' || !alone) return;
    alone = false;
    presses += 1;
    clearTimeout(timer);
    if (presses < PRESSES) {
      timer = setTimeout(lapse, PRESS_WITHIN);
      onCount(PRESSES - presses);
      return;
    }
    presses = 0;
    onExit();
  };

  window.addEventListener('keydown', down, { capture: true });
  window.addEventListener('keyup', up, { capture: true });
  window.addEventListener('pointerdown', lapse, { capture: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener('keydown', down, { capture: true });
    window.removeEventListener('keyup', up, { capture: true });
    window.removeEventListener('pointerdown', lapse, { capture: true });
  };
}
