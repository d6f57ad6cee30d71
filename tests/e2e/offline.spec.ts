import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, visitAndSave } from './harness/offline.ts';

const NOTICE = '.saved-copy';

test('after one visit every page opens without a network and says that it is saved', async ({
  page,
  urls,
  deployed: { site, folder },
}) => {
  // More than a hundred pages, also on a busy machine.
  test.setTimeout(240_000);
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedScript/.test(message.text())) broken.push(message.text());
  });
  await visitAndSave(page, urls.home('zh'));
  await expect(page.locator(NOTICE)).toHaveCount(0);
  site.decide = () => 'refused';
  const list = JSON.parse(await readFile(join(folder, 'offline-files.json'), 'utf8')) as object;
  const pages = Object.keys(list).filter((path) => path === '' || path.endsWith('/'));
  expect(pages.length).toBeGreaterThan(100);
  for (const path of pages) {
    await page.goto(urls.root + path, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('h1'), path).toHaveCount(1);
    await expect(page.locator(NOTICE), path).toHaveText(/20\d\d/);
  }
  expect(broken).toEqual([]);
});

test('an address with a query, without its slash or unknown is answered offline', async ({
  page,
  urls,
  deployed: { site },
}) => {
  await visitAndSave(page, urls.measure('en', 3));
  site.decide = () => 'refused';
  await page.goto(`${urls.measures('en')}?department=finance`);
  await expect(page.locator('h1')).toHaveCount(1);
  await page.goto(urls.measure('en', 3).slice(0, -1));
  expect(new URL(page.url()).pathname).toBe(urls.measure('en', 3));
  const unknown = await page.goto(urls.file('zh/nothing/'));
  expect(unknown?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveCount(1);
});

test('search and calculator answer without a network', async ({
  page,
  urls,
  deployed: { site },
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await visitAndSave(page, urls.home('en'));
  site.decide = () => 'refused';
  await page.goto(`${urls.search('zh')}?q=${encodeURIComponent('孵化器')}`);
  await expect(page.locator('#results > li').first()).toBeVisible();
  // A looser search loads more.
  await page.locator('#q').fill('fuhuaqi');
  await expect(page.locator('#results')).toHaveAttribute('data-q', 'fuhuaqi');
  await expect(page.locator('#results > li').first()).toBeVisible();
  await page.goto(`${urls.calculator('zh')}#v1.wenterprise.on.y0f4a6a.q4ax2.t6ax202603`);
  // What to ask is fetched when it is opened.
  await page
    .locator('[data-ask]')
    .first()
    .evaluate((details) => {
      (details as HTMLDetailsElement).open = true;
    });
  await expect(page.locator('[data-ask] [data-enquiry]').first()).toBeAttached();
  expect(errors).toEqual([]);
});
