import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/harness/test.ts';
import { sampleRoutes } from '../support/sample-routes.ts';

// Both languages have the same styles: they take turns.
const samples = sampleRoutes('/');
const routes = [...new Set(samples.map(({ kind }) => kind))].flatMap(
  (kind, index) => samples.filter((route) => route.kind === kind)[index % 2] ?? [],
);

test.describe('in forced colours every meaning keeps a word or a line', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  /** What a forced palette leaves to tell two elements apart. */
  const lost = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const paint = (element: Element | null) => {
        if (!element) return '';
        const { fill, stroke } = getComputedStyle(element);
        return `${fill} ${stroke}`;
      };
      const line = (element: Element) => {
        const style = getComputedStyle(element);
        return [
          style.textDecorationLine,
          style.textDecorationThickness,
          style.outlineStyle,
          style.fontWeight,
          style.borderTopWidth,
          style.borderRightColor,
          style.forcedColorAdjust === 'none' ? style.backgroundColor : '',
        ].join(' ');
      };
      const name = (element: Element) =>
        `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 20)}”`;
      const found: string[] = [];

      // A sum says its basis in words, whatever becomes of the mark beside it.
      for (const sum of document.querySelectorAll('.sum[data-basis]'))
        if ((sum.querySelector('.basis')?.textContent.trim() ?? '') === '')
          found.push(`no basis in words: ${name(sum)}`);

      // Marks: drawn in a colour of the palette, and a fixed sum filled where a ceiling is hollow.
      const canvas = getComputedStyle(document.body).backgroundColor;
      const shape = (mark: Element) => mark.querySelector('rect, path') ?? mark;
      for (const mark of document.querySelectorAll('.mark')) {
        const { stroke } = getComputedStyle(shape(mark));
        if (stroke === 'none' || stroke === canvas) found.push(`unseen mark: ${name(mark)}`);
      }
      const [fixed, ceiling] = ['fixed', 'ceiling'].map((basis) =>
        document.querySelector(`.mark-${basis}`),
      );
      if (fixed && ceiling && paint(shape(fixed)) === paint(shape(ceiling)))
        found.push('a fixed sum looks like a ceiling');

      // Where one is: told by a line or weight, not by a ground that the palette takes away.
      for (const current of document.querySelectorAll(
        'a[aria-current], button[aria-pressed=true]',
      )) {
        const list = current.closest('nav, .chips, .rail, ol, ul');
        const other = [...(list?.querySelectorAll(current.tagName) ?? [])].find(
          (element) => !element.hasAttribute('aria-current') && element.checkVisibility(),
        );
        if (current.checkVisibility() && other && line(current) === line(other))
          found.push(`not told apart as the current one: ${name(current)}`);
      }

      // The stated period stands in words.
      if ((document.querySelector('[data-status]')?.textContent.trim() ?? '') === '')
        found.push('no status in words');
      return found;
    });

  for (const { kind, path } of routes) {
    test(`${kind} ${path}`, async ({ page }) => {
      await page.goto(path);
      expect(await lost(page)).toEqual([]);
    });
  }

  test('the place arrived at is outlined', async ({ page, urls }) => {
    for (const place of [urls.place('zh', '10.s2'), urls.textPlace('en', '10.s2')]) {
      await page.goto(place);
      await expect(page.locator(':target')).toHaveCSS('outline-style', 'solid');
    }
  });

  test('the code keeps its black on white', async ({ page, urls }) => {
    await page.goto(urls.measure('zh', 10));
    await page.locator('.share summary').first().click();
    await expect(page.locator('.share-qr')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });
});

test.describe('with reduced motion nothing moves', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  for (const { kind, path } of routes) {
    test(`${kind} ${path}`, async ({ page }) => {
      await page.goto(path);
      const moving = await page.evaluate(() => {
        const moves = (element: Element, pseudo?: string) => {
          const style = getComputedStyle(element, pseudo);
          const lasts = (times: string) => times.split(', ').some((time) => parseFloat(time) > 0);
          return (
            (style.animationName !== 'none' && lasts(style.animationDuration)) ||
            lasts(style.transitionDuration) ||
            style.scrollBehavior === 'smooth'
          );
        };
        return [...document.querySelectorAll('*')]
          .filter((e) => moves(e) || moves(e, '::before') || moves(e, '::after'))
          .map((e) => `${e.tagName}.${e.getAttribute('class') ?? ''}`);
      });
      expect(moving).toEqual([]);
      // The change of pages, too, is moved only for those who have not asked for less.
      const fades = await page.evaluate(() => {
        const rulesOf = (rules: CSSRuleList): CSSRule[] =>
          [...rules].flatMap((rule) =>
            rule instanceof CSSMediaRule
              ? matchMedia(rule.conditionText).matches
                ? rulesOf(rule.cssRules)
                : []
              : [rule],
          );
        return [...document.styleSheets]
          .flatMap((sheet) => rulesOf(sheet.cssRules))
          .filter((rule) => rule.cssText.startsWith('@view-transition')).length;
      });
      expect(fades).toBe(0);
    });
  }
});
