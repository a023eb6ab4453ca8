import type { Page } from 'playwright-core';

/** Whether what is on a screen fits on it. */

/** What stands beyond the sides of the screen, where it can be scrolled to and where it cannot. */
export const wider = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const within = scrollWidth > clientWidth ? 'body *' : '.bar-tools *, #emergency-numbers *';
    return [...document.querySelectorAll(within)]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > clientWidth + 1 || left < -1;
      })
      .slice(-1)
      .map(({ outerHTML }) => `${scrollWidth} px: ${outerHTML.slice(0, 200)}`);
  });

/** What hides a part of its own text. A field for a file is drawn by the browser, which shortens the name of the file. */
export const clipped = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *:not(.visually-hidden, input[type="file"])')]
      .filter(
        (element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1,
      )
      .map((element) => element.outerHTML.slice(0, 200)),
  );
