import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pageOf } from '../../src/domain/search/record.ts';
import { writeBundle } from '../../src/integrations/search/write-bundle.ts';
import { RECIPIENTS } from '../../src/domain/support-item.ts';
import { expect, test } from './harness/test.ts';

const box = (page: Page) => page.locator('input[name=q]');
const hits = (page: Page) => page.locator('ol#results > li');
const status = (page: Page) => page.locator('[data-part=status]');
const firstHit = (page: Page) => hits(page).first().locator('a').first();

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
});

test.describe('the search page', () => {
  test('answers as one types and leads to the sentence', async ({ page, urls }) => {
    await page.goto(urls.search('zh'));
    await box(page).pressSequentially('首台套');
    await expect(hits(page)).toHaveCount(1);
    await expect(hits(page).locator('q mark').first()).toHaveText('首台（套）');
    await expect(firstHit(page)).toHaveAttribute('href', /\/measures\/10\/\?q=[^#]+#10\.s2$/);
    await expect(status(page)).not.toBeEmpty();
    // Every sum has its basis beside it.
    const sums = hits(page).locator('.sum');
    for (const sum of await sums.all()) await expect(sum.locator('.basis')).not.toBeEmpty();
  });

  test('waits for an input method to commit', async ({ page, urls }) => {
    await page.goto(urls.search('zh'));
    await box(page).focus();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.imeSetComposition', {
      text: 'zhuan',
      selectionStart: 5,
      selectionEnd: 5,
    });
    await cdp.send('Input.imeSetComposition', {
      text: 'zhuanli',
      selectionStart: 7,
      selectionEnd: 7,
    });
    await page.waitForTimeout(300);
    expect(new URL(page.url()).search).toBe('');
    await cdp.send('Input.insertText', { text: '专利' });
    await expect(firstHit(page)).toHaveAttribute('href', /\/measures\/4\//);
    await expect(page).toHaveURL(/\?q=%E4%B8%93%E5%88%A9$/);
  });

  test('works as a shared link, with filters that can be removed, Back and Forward', async ({
    page,
    urls,
  }) => {
    await page.goto(`${urls.search('zh')}?q=${encodeURIComponent('企业')}&category=enterprises`);
    const narrowed = hits(page);
    await expect(narrowed.first()).toBeVisible();
    const few = await narrowed.count();
    const chosen = page.locator('[data-filter=category][aria-current]');
    await expect(chosen).toHaveAttribute('data-value', 'enterprises');
    await chosen.click();
    await expect(page).not.toHaveURL(/category=/);
    await expect.poll(() => hits(page).count()).toBeGreaterThan(few);
    const choice = page.locator('[data-filter=department][data-value=education]');
    const count = Number(await choice.locator('small').textContent());
    await choice.click();
    await expect(page).toHaveURL(/department=education/);
    await expect(hits(page)).toHaveCount(count);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/category=enterprises/);
    await expect(hits(page)).toHaveCount(few);
    await page.goForward();
    await expect.poll(() => hits(page).count()).toBeGreaterThan(few);
  });

  test('finds either language on either site', async ({ page, urls }) => {
    await page.goto(`${urls.search('zh')}?q=incubator`);
    await expect(firstHit(page)).toHaveAttribute('href', /\/zh\/measures\/5\//);
    await expect(page.locator('q.translation mark').first()).toHaveText(/incubator/i);
    await page.goto(`${urls.search('en')}?q=${encodeURIComponent('孵化器')}`);
    await expect(firstHit(page)).toHaveAttribute('href', /\/en\/measures\/5\//);
    await expect(page.locator('q.official mark').first()).toHaveText('孵化器');
  });

  test('says which word of the text a synonym stands for', async ({ page, urls }) => {
    await page.goto(`${urls.search('zh')}?q=${encodeURIComponent('无人机')}`);
    await expect(page.locator('[data-note=synonym]')).toContainText('低空装备');
    await expect(page.locator('[data-part=apart] a').first()).toHaveAttribute('href', /glossary/);
    await expect(page.locator('ol#results a[href*=glossary]')).toHaveCount(0);
  });

  test('answers how to apply, and names what the text does not list', async ({ page, urls }) => {
    await page.goto(`${urls.search('zh')}?q=${encodeURIComponent('专利 申请')}`);
    await expect(page.locator('[data-answer=howto]')).toBeVisible();
    await expect(firstHit(page)).toHaveAttribute('href', /\/measures\/4\//);
    await page.goto(`${urls.search('zh')}?q=${encodeURIComponent('量子')}`);
    await expect(page.locator('[data-answer=field]')).toBeVisible();
    await expect(hits(page)).toHaveCount(0);
    // Three ways on, and the pages by who one is.
    await expect(page.locator('[data-part=next] a')).toHaveCount(3 + RECIPIENTS.length);
  });

  test('takes any query', async ({ page, urls }) => {
    const queries = [
      '<img src=x onerror="document.title=1">',
      '(.*)+[',
      '🚁🚁',
      'a'.repeat(10_000),
    ];
    await page.goto(urls.search('zh'));
    const title = await page.title();
    for (const query of queries) {
      await box(page).fill(query);
      await expect(status(page)).not.toBeEmpty();
      await expect(page.locator('main img')).toHaveCount(0);
    }
    for (const query of ['%ED%A0%80', '%00%01%7F', '%FF%FE', '%'])
      await page.goto(`${urls.search('zh')}?q=${query}`);
    expect(await page.title()).toBe(title);
  });
});

test.describe('many measures', () => {
  test.beforeEach(async ({ page }, info) => {
    const folder = info.outputPath('pagefind');
    const pages = Array.from({ length: 70 }, (_, index) =>
      pageOf(
        {
          number: index + 1,
          category: 'innovation',
          departments: ['finance'],
          items: [],
          words: {
            title: `专利之${index + 1}`,
            sentences: ['支持专利审查。'],
            bodies: ['市财政局'],
          },
        },
        'zh',
      ),
    );
    await writeBundle(folder, pages, 'zh');
    await page.route('**/pagefind/zh/**', (route) => {
      const [, name = ''] = new URL(route.request().url()).pathname.split('/pagefind/zh/');
      return name.endsWith('.json') && !name.includes('entry')
        ? route.fallback()
        : route.fulfill({ path: join(folder, name) });
    });
  });

  test('come a few at a time, by keyboard, and their number is said', async ({ page, urls }) => {
    await page.goto(`${urls.search('zh')}?q=${encodeURIComponent('专利')}`);
    await expect(hits(page)).toHaveCount(12);
    await expect(status(page)).toHaveText('找到 70 条，已显示 12 条');
    const more = page.locator('button[data-part=more]');
    await more.focus();
    await page.keyboard.press('Enter');
    await expect(hits(page)).toHaveCount(16);
    await expect(status(page)).toHaveText('找到 70 条，已显示 16 条');
    await expect(hits(page).nth(12).locator('a').first()).toBeFocused();
    await box(page).fill('没有这个词');
    await expect(more).toBeHidden();
  });
});

test.describe('the box on other pages', () => {
  test('suggests, by keyboard alone', async ({ page, urls }) => {
    await page.goto(urls.home('zh'));
    await page.keyboard.press('/');
    await expect(box(page).first()).toBeFocused();
    await page.keyboard.type('孵化器');
    const options = page.locator('[role=option]');
    await expect(options.first()).toBeVisible();
    await expect(box(page).first()).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    const active = await box(page).first().getAttribute('aria-activedescendant');
    await expect(page.locator(`[id="${active ?? ''}"]`)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(page.locator('[role=listbox]')).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=%E5%AD%B5%E5%8C%96%E5%99%A8$/);
    await expect(firstHit(page)).toHaveAttribute('href', /\/measures\/5\//);
  });

  test('leads to a measure by its number', async ({ page, urls }) => {
    await page.goto(urls.home('en'));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('measure 12');
    await expect(page.locator('[role=option]').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/measures\/12\/$/);
  });
});

test('the words travel to the page and are marked there, with previous and next', async ({
  page,
  urls,
}) => {
  await page.goto(`${urls.search('zh')}?q=${encodeURIComponent('未来产业领域')}`);
  await firstHit(page).click();
  const marks = page.locator('[data-sentence] mark[data-hit]');
  await expect(marks.first()).toBeVisible();
  const bar = page.locator('.marks-bar');
  const before = await page.locator('mark[data-current]').first().textContent();
  expect(before).not.toBe('');
  const words = page.locator('[data-sentence] [data-voice]').first();
  const text = await words.textContent();
  await bar.locator('button').last().click();
  await expect(marks).toHaveCount(0);
  expect(await words.textContent()).toBe(text);
  await expect(page).not.toHaveURL(/\?q=/);
});

test.describe('when it cannot work', () => {
  const faults = [
    ['the index is missing', '**/pagefind/zh/index/**', 404, ''],
    ['the fragments are cut off', '**/pagefind/zh/fragment/**', 200, 'pagefind_dcd{"und_1":{'],
    ['the index is corrupt', '**/pagefind/zh/index/**', 200, 'no index at all'],
    ['the program is corrupt', '**/wasm.unknown.pagefind', 200, 'pagefind_dcdxxxx'],
    ['the script is missing', '**/pagefind/zh/pagefind.js*', 404, ''],
    ['the list of the index is corrupt', '**/pagefind/zh/*.json*', 200, '{'],
  ] as const;
  for (const [name, address, code, body] of faults)
    test(`says so when ${name}, and can be retried`, async ({ page, urls }) => {
      let broken = true;
      await page.route(address, (route) =>
        broken ? route.fulfill({ status: code, body }) : route.continue(),
      );
      await page.goto(`${urls.search('zh')}?q=${encodeURIComponent('专利')}`);
      const failed = page.locator('[data-part=failed]');
      await expect(failed).toBeVisible();
      await expect(page.locator('.term-index').first()).toBeVisible();
      await expect(status(page)).not.toBeEmpty();
      broken = false;
      await failed.locator('button').click();
      await expect(firstHit(page)).toHaveAttribute('href', /\/measures\/4\//);
      await expect(failed).toBeHidden();
    });

  test('does not wait for ever', async ({ page, urls }) => {
    await page.clock.install();
    await page.route('**/pagefind/zh/index/**', () => undefined);
    await page.goto(`${urls.search('zh')}?q=${encodeURIComponent('专利')}`);
    await page.clock.fastForward(20_000);
    await expect(page.locator('[data-part=failed]')).toBeVisible();
  });

  test('answers without suggestions', async ({ page, urls }) => {
    await page.route('**/search/suggestions.zh.json', (route) => route.fulfill({ status: 500 }));
    await page.goto(`${urls.search('zh')}?q=${encodeURIComponent('专利')}`);
    await expect(firstHit(page)).toHaveAttribute('href', /\/measures\/4\//);
  });

  test('has an index of terms without script', async ({ browser, baseURL, urls }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(urls.search('zh'));
    await expect(page.locator('noscript, .note').first()).toBeAttached();
    const links = page.locator('.term-index a');
    expect(await links.count()).toBeGreaterThan(80);
    await links.first().click();
    await expect(page).toHaveURL(/\/measures\/\d+\/#\d+\.s\d+$/);
    await context.close();
  });
});
