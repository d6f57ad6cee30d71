import type { Page } from '@playwright/test';
import { expect, test } from './harness/test.ts';

const ids = (page: Page) =>
  page
    .locator('tr[data-row]:visible')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['row']));

test('narrowed and sorted, and the choice survives reload and a switch of language', async ({
  page,
  urls,
}) => {
  await page.goto(urls.ledger('zh'));
  await expect(page.locator('tr[data-row]')).toHaveCount(32);
  await page.locator('select[name=basis]').selectOption('fixed');
  expect(await ids(page)).toEqual(['6.a', '6.b', '6.c', '9.a', '10.a', '10.b']);
  await page.locator('th[data-sort=cny] button').click();
  await expect(page.locator('th[data-sort=cny]')).toHaveAttribute('aria-sort', 'descending');
  expect((await ids(page)).slice(0, 2)).toEqual(['10.b', '6.b']);
  expect(new URL(page.url()).search).toBe('?basis=fixed&sort=-cny');
  await page.reload();
  expect((await ids(page)).slice(0, 2)).toEqual(['10.b', '6.b']);
  await page.locator('[data-lang-switch]').first().click();
  await expect(page).toHaveURL(/\/en\/ledger\/\?basis=fixed&sort=-cny$/);
  expect(await ids(page)).toHaveLength(6);
  await page.locator('button[type=reset]').click();
  await expect(page.locator('tr[data-row]:visible')).toHaveCount(32);
  expect(new URL(page.url()).search).toBe('');
});

test('what states no amount comes last, whichever way it is sorted', async ({ page, urls }) => {
  for (const sort of ['cny', '-cny']) {
    await page.goto(`${urls.ledger('zh')}?sort=${sort}`);
    await expect(page.locator('[aria-sort]')).toHaveCount(1);
    expect(new Set((await ids(page)).slice(-5))).toEqual(
      new Set(['2.e', '5.c', '12.c', '13.a', '13.b']),
    );
  }
});

test('an option for ceilings shows all of them, those of equity too', async ({ page, urls }) => {
  await page.goto(`${urls.ledger('zh')}?basis=ceiling`);
  await expect(page.locator('tr[data-row]:visible')).toHaveCount(21);
});

test('rows that stand in their order are not put in again', async ({ page, urls }) => {
  await page.addInitScript(() => {
    const puts: Node[] = [];
    Object.assign(globalThis, { puts });
    const isRow = (node: Node) => node.nodeName === 'TR';
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) puts.push(...[...addedNodes].filter(isRow));
    });
    document.addEventListener('DOMContentLoaded', () =>
      observer.observe(document.body, { childList: true, subtree: true }),
    );
  });
  const puts = () => page.evaluate(() => (globalThis as unknown as { puts: [] }).puts.length);
  await page.goto(urls.ledger('zh'));
  await expect(page.locator('[role=status][data-count]')).not.toBeEmpty();
  expect(await puts()).toBe(0);
  await page.locator('th[data-sort=cny] button').click();
  expect(await puts()).toBe(32);
});

for (const [query, expected] of [
  ['?for=fund-manager&basis=unstated', ['2.e', '12.c', '13.a', '13.b']],
  ['?basis=equity', ['5.d']],
  ['?basis=nonsense&sort=constructor', 32],
  ['?category=%3Cscript%3E', 32],
] as const)
  test(`an address as it comes: ${query}`, async ({ page, urls }) => {
    await page.goto(urls.ledger('zh') + query);
    await expect(page.locator('[role=status][data-count]')).not.toBeEmpty();
    const shown = await ids(page);
    if (typeof expected === 'number') expect(shown).toHaveLength(expected);
    else expect(shown).toEqual(expected);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });
  test('the same rows are cards, and nothing scrolls sideways', async ({ page, urls }) => {
    await page.goto(urls.ledger('en'));
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
    await expect(page.locator('tr[data-row]').first()).toHaveCSS('display', 'block');
  });
  test('the cards can be sorted', async ({ page, urls }) => {
    await page.goto(urls.ledger('en'));
    await page.locator('th[data-sort=cny] button').click();
    expect((await ids(page))[0]).toBe('1.a');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('every item is there, in the order of the text', async ({ page, urls }) => {
    await page.goto(urls.ledger('zh'));
    const shown = await ids(page);
    expect(shown).toHaveLength(32);
    expect(shown[0]).toBe('1.a');
    expect(shown.at(-1)).toBe('13.b');
    // Where the words 未来产业 stand is said of each.
    const words = await page
      .locator('.ledger-whom')
      .evaluateAll((cells) => cells.map((c) => c.textContent?.split('“未来产业”').length));
    expect(words.filter((parts) => (parts ?? 0) < 2)).toEqual([]);
    // No sum without its basis beside it.
    const bare = await page
      .locator('tr[data-row] [data-money]')
      .evaluateAll(
        (sums) => sums.filter((sum) => !sum.closest('.sum')?.querySelector('.basis')).length,
      );
    expect(bare).toBe(0);
  });
});
