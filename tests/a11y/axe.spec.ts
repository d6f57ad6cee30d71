import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { TEST_BUILDS } from '../../scripts/test-builds.ts';
import { expect, test } from '../e2e/harness/test.ts';
import { readBuild } from '../support/built-site.ts';
import { findSideways } from '../support/sideways.ts';

const root = TEST_BUILDS.find(({ name }) => name === 'root');
const paths = root ? readBuild(root).pages.map(({ path }) => path) : [];

const LOOKS = [
  { scheme: 'light', width: 360 },
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 360 },
  { scheme: 'dark', width: 1280 },
] as const;

const NARROWEST = 320;

/** A test of a few pages is long enough to be worth a context, and short enough to spread over workers. */
const GROUP = 12;
const groups = Array.from({ length: Math.ceil(paths.length / GROUP) }, (_, index) =>
  paths.slice(index * GROUP, (index + 1) * GROUP),
);

const openIn = async (
  browser: Browser,
  options: { width: number; scheme: 'light' | 'dark'; touch: boolean },
  visit: (page: Page) => Promise<void>,
) => {
  const context = await browser.newContext({
    baseURL: process.env['TEST_ORIGIN'] ?? '',
    viewport: { width: options.width, height: 800 },
    colorScheme: options.scheme,
    hasTouch: options.touch,
    isMobile: options.touch,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    await visit(await context.newPage());
  } finally {
    await context.close();
  }
};

// Rules that look at the structure need one look; colour needs every one.
const BY_LOOK = ['color-contrast', 'link-in-text-block', 'target-size'];

for (const [index, group] of groups.entries()) {
  for (const look of LOOKS) {
    const first = look === LOOKS[0];
    test(`axe finds nothing: ${look.scheme}, ${look.width} px, pages ${index * GROUP + 1} on`, async ({
      browser,
    }) => {
      test.setTimeout(120_000);
      const found: string[] = [];
      await openIn(browser, { ...look, touch: false }, async (page) => {
        for (const path of group) {
          await page.goto(path);
          const axe = new AxeBuilder({ page }).options({
            resultTypes: ['violations'],
            rules: { 'target-size': { enabled: true } },
          });
          const structure = first || look === LOOKS[1];
          const { violations } = await (structure ? axe : axe.withRules(BY_LOOK)).analyze();
          found.push(
            ...violations.flatMap(({ id, nodes }) =>
              nodes.map(({ target, failureSummary }) => {
                const why = failureSummary?.split('\n')[1]?.trim() ?? '';
                return `${path} ${id}: ${target.join(' ')} ${why}`;
              }),
            ),
          );
        }
      });
      expect(found).toEqual([]);
    });
  }

  test(`nothing scrolls sideways at ${NARROWEST} px, pages ${index * GROUP + 1} on`, async ({
    browser,
  }) => {
    const wide: string[] = [];
    await openIn(browser, { width: NARROWEST, scheme: 'light', touch: true }, async (page) => {
      for (const path of group) {
        await page.goto(path);
        const culprits = await findSideways(page);
        wide.push(...culprits.map((what) => `${path} ${what}`));
      }
    });
    expect(wide).toEqual([]);
  });
}
