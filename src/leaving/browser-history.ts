import { SINGLE_FILE } from '#src/single-file.ts';

/**
 * Leaves nothing of the app behind the Back and Forward buttons of this tab, as far as this visit made it. The list of places
 * visited cannot be erased by a page, but it can be gone back in: the first entry of the visit is replaced, and a new one
 * after it cuts off all that came later.
 *
 * @param address what stands there instead
 */
export function forgetVisit(address: string): void {
  // There the places are kept in memory alone, and a file has no other address to go to.
  if (SINGLE_FILE) return;
  // The router counts the entries of the visit in their state.
  const behind = Number((window.history.state as { readonly idx?: unknown } | null)?.idx ?? 0);
  const replace = () => {
    window.history.replaceState(null, '', address);
    window.history.pushState(null, '', address);
  };
  if (behind > 0) {
    window.history.replaceState(null, '', address);
    window.addEventListener('popstate', replace, { once: true });
    window.history.go(-behind);
  } else replace();
}

/** Gives the tab the name and the picture of the page that stands in the app’s place. */
export function disguise(title: string): void {
  document.title = title;
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (SINGLE_FILE) icon?.remove();
  else icon?.setAttribute('href', '/units.svg');
  document.querySelector('meta[name="theme-color"]')?.remove();
}
