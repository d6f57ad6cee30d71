import { expect, test } from '../e2e/harness/test.ts';
import { findSideways } from '../support/sideways.ts';
import { sampleRoutes } from '../support/sample-routes.ts';

// A window of 1280 × 1024 px at 400 % (WCAG 1.4.10): what a bar takes at the top is dear here.
test.use({ viewport: { width: 320, height: 256 } });

/** So much of the height may stay covered while a reader scrolls. */
const MOST_COVERED = 0.25;
/** Where a page has many stops, a spread of them is enough. */
const STOPS = 40;

// English is the wider language; at 320 px axe.spec.ts looks at every page of both.
const routes = sampleRoutes('/').filter(({ lang }) => lang === 'en');

for (const { kind, path } of routes) {
  test(`${kind} ${path} can be read and used at 400 %`, async ({ page }) => {
    await page.goto(path);
    expect(await findSideways(page)).toEqual([]);
    const { covered, hidden } = await page.evaluate((most) => {
      scrollTo(0, document.documentElement.scrollHeight / 2);
      const bars = [...document.body.querySelectorAll('*')].filter(
        (element) =>
          ['fixed', 'sticky'].includes(getComputedStyle(element).position) &&
          element.checkVisibility(),
      );
      const tops = bars
        .map((bar) => bar.getBoundingClientRect())
        .filter(({ top, width }) => top <= 0 && width >= innerWidth * 0.9);
      const below = Math.max(0, ...tops.map(({ bottom }) => bottom));
      const stops = [
        ...document.querySelectorAll<HTMLElement>('main a[href], main button, main summary'),
      ].filter((stop) => stop.checkVisibility({ visibilityProperty: true }));
      const step = Math.max(1, Math.floor(stops.length / most));
      const behind = stops
        .filter((_, index) => index % step === 0)
        .filter((stop) => {
          // From below, as going backwards with the keyboard does: then the bar at the top is met.
          scrollTo(0, document.documentElement.scrollHeight);
          stop.focus();
          const { top, bottom } = stop.getBoundingClientRect();
          return (
            top < below - 1 || (bottom > innerHeight + 1 && bottom - top < innerHeight - below)
          );
        });
      return {
        covered: below / innerHeight,
        hidden: behind.map((stop) => `${stop.tagName} ${stop.textContent.trim().slice(0, 30)}`),
      };
    }, STOPS);
    expect(covered).toBeLessThanOrEqual(MOST_COVERED);
    expect(hidden).toEqual([]);
  });
}

test('a place arrived at stands below the bar, and so do its words', async ({ page, urls }) => {
  for (const place of [urls.place('zh', '10.s2'), urls.place('en', '2.c')]) {
    await page.goto(place);
    const bar = await page.locator('.crumbs').boundingBox();
    const target = await page.locator(':target').boundingBox();
    expect(target?.y ?? 0).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
    expect(target?.y ?? 999).toBeLessThan(256);
  }
});
