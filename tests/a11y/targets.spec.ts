import { expect, test } from '../e2e/harness/test.ts';
import { sampleRoutes } from '../support/sample-routes.ts';

const LEAST = 44;

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } });

// WCAG 2.5.5 with its exceptions: a link within a sentence, and what the browser itself draws.
for (const { kind, path } of sampleRoutes('/')) {
  test(`every target of ${kind} ${path} is ${LEAST} px for a finger`, async ({ page }) => {
    await page.goto(path);
    const small = await page.evaluate((least) => {
      const isInSentence = (element: Element): boolean => {
        if (getComputedStyle(element).display !== 'inline') return false;
        const around = element.closest(
          'p, li, dd, dt, td, th, figcaption, blockquote, small, summary',
        );
        const own = element.textContent.trim().length;
        return around !== null && around.textContent.trim().length > own;
      };
      const area = (element: Element) => {
        // A label belongs to its control: touching either does the same.
        const parts = [element, ...((element as HTMLInputElement).labels ?? [])];
        const boxes = parts.map((part) => part.getBoundingClientRect());
        return {
          width: Math.max(...boxes.map(({ left, right }) => right - left)),
          height: Math.max(...boxes.map(({ top, bottom }) => bottom - top)),
        };
      };
      return [
        ...document.querySelectorAll(
          'a[href], button, input:not([type=hidden]), select, textarea, summary',
        ),
      ].flatMap((element) => {
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const shown = element.checkVisibility() && style.visibility !== 'hidden' && box.width > 1;
        if (!shown || isInSentence(element) || element.closest('.skip, svg') !== null) return [];
        const { width, height } = area(element);
        if (height >= least - 0.5 && width >= 24) return [];
        // A target may reach beyond its box, by a pseudo-element: what counts is what a finger hits.
        element.scrollIntoView({ block: 'center' });
        const now = element.getBoundingClientRect();
        const hits = (up: number) =>
          element.contains(
            document.elementFromPoint(now.x + now.width / 2, now.y + now.height / 2 + up),
          );
        if (hits(1 - least / 2) && hits(least / 2 - 1)) return [];
        const words = element.textContent.trim().slice(0, 20);
        const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
        return [`${name} “${words}” ${Math.round(width)}×${Math.round(height)}`];
      });
    }, LEAST);
    expect(small).toEqual([]);
  });
}
