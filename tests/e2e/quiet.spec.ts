import type { Page } from '@playwright/test';
import { readBuild } from '../support/built-site.ts';
import { sampleRoutes } from '../support/sample-routes.ts';
import { expect, test } from './harness/test.ts';

/** What a page complains of or asks of others while it is open. */
const listen = (page: Page, origin: string): string[] => {
  const heard: string[] = [];
  page.on('console', (message) => {
    // The worker is kept away here; it has tests of its own.
    const ours = !message.text().endsWith('blocked by Playwright');
    if (ours && ['error', 'warning'].includes(message.type())) {
      heard.push(`${page.url()} ${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => heard.push(`${page.url()} threw: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page left before its last request ended is not a failure of the page.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') heard.push(`${request.url()} failed: ${reason}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) {
      heard.push(`${page.url()} asked ${request.url()}`);
    }
  });
  return heard;
};

test('no page complains, leaves its origin or sets a cookie', async ({
  page,
  context,
  baseURL,
  build,
}) => {
  test.setTimeout(180_000);
  // At the root every page, under the sub-path one of each kind.
  const pages = build.name === 'root' ? readBuild(build).pages : sampleRoutes(build.base);
  const heard = listen(page, String(baseURL));
  for (const { path } of pages) {
    await page.goto(path);
    // Islands wake at the first sign of use.
    await page.keyboard.press('Tab');
  }
  expect(pages.length).toBeGreaterThan(0);
  expect(heard).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('the policy blocks a script it does not know, and knows the page’s own', async ({
  page,
  urls,
}) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') violations.push(message.text());
  });
  await page.route(`**${urls.home('zh')}`, async (route) => {
    const response = await route.fetch();
    const strange = '<script>document.documentElement.dataset.strange = "ran"</script></body>';
    const body = (await response.text()).replace('</body>', strange);
    await route.fulfill({ response, body });
  });
  await page.goto(urls.home('zh'));
  await expect(page.locator('html')).not.toHaveAttribute('data-strange', 'ran');
  expect(violations.filter((text) => text.includes('Content Security Policy'))).toHaveLength(1);
  // The page’s own script runs under the same policy: `/` reaches the search box.
  await page.keyboard.press('/');
  await expect(page.locator('input[type=search]').first()).toBeFocused();
});

test('the policy lets no string become a script', async ({ page, urls }) => {
  await page.goto(urls.home('zh'));
  const outcome = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>a</b>';
      return 'allowed';
    } catch (error) {
      return error instanceof TypeError ? 'refused' : String(error);
    }
  });
  expect(outcome).toBe('refused');
});
