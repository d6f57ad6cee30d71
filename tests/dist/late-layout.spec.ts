import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/harness/test.ts';
import { sampleRoutes } from '../support/sample-routes.ts';

/** How far the outline of what has the focus reaches over it, in pixels. */
const OUTLINE = 5;

test.use({ viewport: { width: 360, height: 740 } });

/** How many elements that show something are not laid out yet. */
const waiting = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      Array.from(document.querySelectorAll('main *')).filter(
        (element) =>
          element.checkVisibility() && !element.checkVisibility({ contentVisibilityAuto: true }),
      ).length,
  );

test('what is far below a phone’s screen waits, but not on paper', async ({ page, urls }) => {
  for (const path of [urls.home('zh'), urls.measure('zh', 2)]) {
    await page.goto(path);
    expect(await waiting(page), path).toBeGreaterThan(40);
    await page.emulateMedia({ media: 'print' });
    expect(await waiting(page), `${path} on paper`).toBe(0);
    await page.emulateMedia({ media: null });
  }
});

test('no part that waits cuts off what juts out of it, nor an outline', async ({ page }) => {
  test.setTimeout(120_000);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const { path } of sampleRoutes('/')) {
      await page.goto(path);
      const cut = await page.evaluate((outline) => {
        const parts = Array.from(document.querySelectorAll<HTMLElement>('*')).filter(
          (element) => getComputedStyle(element).contentVisibility === 'auto',
        );
        // Through the object model, which the page's policy lets through.
        for (const part of parts) part.style.contentVisibility = 'visible';
        return parts.flatMap((part) => {
          const box = part.getBoundingClientRect();
          const reach = parseFloat(getComputedStyle(part).overflowClipMargin) - outline;
          return Array.from(part.querySelectorAll('*')).flatMap((inner) => {
            const { top, right, bottom, left, width: wide } = inner.getBoundingClientRect();
            const isHidden = wide <= 1 || inner.closest('details:not([open]), .sr-only') !== null;
            const over = Math.max(
              box.top - top,
              box.left - left,
              right - box.right,
              bottom - box.bottom,
            );
            return isHidden || over <= reach ? [] : [`${inner.tagName} by ${over} px`];
          });
        });
      }, OUTLINE);
      expect(cut, `${path} at ${width}`).toEqual([]);
    }
  }
});
