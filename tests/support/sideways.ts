import type { Page } from '@playwright/test';

/**
 * What makes a page wider than its window, with all that is folded on it opened, as
 * `N px: <first> … <last>`; empty where it fits.
 */
export const findSideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit && innerWidth <= limit) return [];
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > limit + 0.5,
    );
    const name = (element: Element | undefined) =>
      element
        ? `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`
        : '';
    return [`${document.documentElement.scrollWidth} px: ${name(out.at(0))} … ${name(out.at(-1))}`];
  });
