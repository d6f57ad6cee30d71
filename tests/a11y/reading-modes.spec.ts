import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { CHOICES, READING_KEY, type Preferences } from '../../src/islands/reading/preferences.ts';
import { expect, test } from '../e2e/harness/test.ts';
import { findSideways } from '../support/sideways.ts';
import { sampleRoutes } from '../support/sample-routes.ts';

/** Each choice on its own at its furthest, both themes, and all that a reader may heap up. */
const MODES: readonly Preferences[] = [
  ...Object.entries(CHOICES).map(([choice, values]): Preferences => ({
    [choice]: values.at(-1),
  })),
  { theme: 'light' },
  { contrast: 'high', theme: 'light' },
  { size: '200', spacing: 'wider', large: 'on', contrast: 'high', theme: 'dark' },
];
const nameOf = (mode: Preferences) => Object.entries(mode).flat().join(' ');

// What a mode can change is colour and size; the structure was looked at without one.
const BY_LOOK = ['color-contrast', 'link-in-text-block', 'target-size'];

/** What repeats looks like the first of its kind: the fifth and further are left out, for time. */
const REPEATED =
  ':is(li, tr, dd, article, .letter, .pair, .sentence, fieldset > *):nth-of-type(n + 5)';

const violationsOf = async (page: Page): Promise<string[]> => {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await axe.exclude(REPEATED).withRules(BY_LOOK).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n')[1]?.trim() ?? '';
      return `${id}: ${target.join(' ')} ${why}`;
    }),
  );
};

test.use({ viewport: { width: 360, height: 800 }, colorScheme: 'dark' });

const routes = sampleRoutes('/');
const kinds = [...new Set(routes.map(({ kind }) => kind))];

for (const [index, kind] of kinds.entries()) {
  // Both languages have the same rules and tokens: they take turns.
  const { path } = routes.filter((route) => route.kind === kind)[index % 2] ?? { path: '' };
  test(`axe finds nothing on ${path} in any mode of the reading panel`, async ({ page }) => {
    test.setTimeout(120_000);
    const found: string[] = [];
    await page.goto(path);
    for (const mode of MODES) {
      // As the head’s script sets them, without a load for each; e2e holds that it does.
      await page.evaluate((choices) => {
        const root = document.documentElement.dataset;
        for (const name of ['size', 'spacing', 'theme', 'large', 'contrast']) {
          const value = choices[name as keyof typeof choices];
          if (value === undefined) Reflect.deleteProperty(root, name);
          else root[name] = value;
        }
      }, mode);
      const problems = [...(await violationsOf(page)), ...(await findSideways(page))];
      found.push(...problems.map((problem) => `${nameOf(mode)}: ${problem}`));
    }
    expect(found).toEqual([]);
  });
}

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in the open panel, ${theme}`, async ({ page }) => {
    await page.addInitScript(
      ([key, value]) => {
        localStorage.setItem(key, value);
      },
      [READING_KEY, JSON.stringify({ theme })] as const,
    );
    await page.goto(routes[0]?.path ?? '');
    await page.locator('[data-reading=open]').click();
    await expect(page.locator('.reading dialog')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('.reading dialog').analyze();
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  });
}
