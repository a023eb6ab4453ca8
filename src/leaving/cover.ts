/**
 * The cover over everything on the page while nobody is meant to look at it. It is an attribute of the root that the styles know:
 * it takes effect at once, without waiting for anything to be rendered, takes the page out of the accessibility tree and off
 * paper, and leaves every control, text and place on the page as it was.
 *
 * The page is covered when it is hidden, not when it merely loses the focus: with two windows side by side answers are copied
 * from one to the other, and a file dialogue, a keyboard or a list of options takes the focus too.
 */
const COVERED = 'data-covered';
/** Somebody asked to print before the page was hidden; on some devices printing itself hides the page. */
const PRINTING = 'data-printing';

export const cover = (): void => document.documentElement.setAttribute(COVERED, '');
export const uncover = (): void => document.documentElement.removeAttribute(COVERED);

interface Comings {
  /** Runs while the page is still covered, so that what must not be seen again can be taken away. */
  readonly onReturn: () => void;
  /** The page is left, and the browser may keep it as it is to show it again on Back. */
  readonly onLeave: () => void;
}

/**
 * Covers the page whenever it is hidden or left.
 *
 * @returns what undoes it
 */
export function coverWhenHidden({ onReturn, onLeave }: Comings): () => void {
  let focused: Element | null = null;
  const hide = () => {
    focused ??= document.activeElement;
    cover();
  };
  const show = () => {
    if (document.visibilityState === 'hidden') return;
    onReturn();
    uncover();
    // What is not visible cannot keep the focus.
    if (document.activeElement === document.body && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    focused = null;
  };
  const changed = () => (document.visibilityState === 'hidden' ? hide() : show());
  const left = (event: PageTransitionEvent) => {
    hide();
    if (event.persisted) onLeave();
  };
  const printing = () => document.documentElement.setAttribute(PRINTING, '');
  const printed = () => document.documentElement.removeAttribute(PRINTING);

  document.addEventListener('visibilitychange', changed);
  window.addEventListener('pagehide', left);
  window.addEventListener('pageshow', show);
  window.addEventListener('beforeprint', printing);
  window.addEventListener('afterprint', printed);
  return () => {
    document.removeEventListener('visibilitychange', changed);
    window.removeEventListener('pagehide', left);
    window.removeEventListener('pageshow', show);
    window.removeEventListener('beforeprint', printing);
    window.removeEventListener('afterprint', printed);
  };
}
