import { expect, test } from './harness/test.ts';

test('a reader sees the home page', async ({ page, urls }) => {
  await page.goto(urls.home('zh'));
  await expect(page.locator('h1')).toHaveCount(1);
});
