import { expect, test } from '../e2e/harness/test.ts';
import { foreignRuns } from '../support/foreign-runs.ts';
import { parsePage } from '../support/html.ts';

// What scripts write is held to the rule of the built pages (tests/dist/pages.test.ts).
for (const lang of ['zh', 'en'] as const) {
  test(`the ${lang} calculator tells words of the other language apart`, async ({ page, urls }) => {
    await page.goto(`${urls.calculator(lang)}#v1.wenterprise.on.y0f1b4a6a10a.u1bj2a`);
    await expect(page.locator('.finding').first()).toBeAttached();
    for (const asking of await page.locator('[data-ask] > summary').all())
      await asking.evaluate((summary) => {
        (summary as HTMLElement).click();
      });
    await expect(page.locator('[data-ask] [lang]').first()).toBeAttached();
    expect(foreignRuns(parsePage(await page.content()))).toEqual([]);
  });

  test(`the ${lang} search tells words of the other language apart`, async ({ page, urls }) => {
    for (const query of ['最高', 'incubator']) {
      await page.goto(`${urls.search(lang)}?q=${encodeURIComponent(query)}`);
      await expect(page.locator('#results > li').first()).toBeVisible();
      expect(foreignRuns(parsePage(await page.content()))).toEqual([]);
    }
  });
}
