import type { Locator, Page } from '@playwright/test';
import { measures } from '../support/content.ts';
import { expect, test } from './harness/test.ts';

const byDepartment = (slug: string) =>
  measures.filter(({ departments }) => departments.includes(slug)).map(({ number }) => number);

const toMeasure = (main: Locator, path: string) => main.locator(`a[href="${path}"]`).first();

test('from the home page to a measure, and its link in the clipboard', async ({
  page,
  context,
  build,
  urls,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(urls.home('zh'));
  await toMeasure(page.locator('main'), urls.measure('zh', 2)).click();
  await expect(page).toHaveURL(urls.measure('zh', 2));
  await page.locator('a[href="#2.s2"]').first().click();
  await expect(page).toHaveURL(urls.place('zh', '2.s2'));
  await page.locator('[data-share=link]').click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(new URL(urls.place('zh', '2.s2'), build.site).href);
});

test('the address of the site itself is the Chinese home', async ({ page, urls }) => {
  await page.goto(urls.root);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(toMeasure(page.locator('main'), urls.measure('zh', 1))).toBeVisible();
});

test.describe('the language switch keeps the place', () => {
  for (const [name, from, to] of [
    ['a sentence', 'place', 'place'],
    ['a query', 'query', 'query'],
  ] as const) {
    test(name, async ({ page, urls }) => {
      const address = (lang: 'zh' | 'en', kind: 'place' | 'query') =>
        kind === 'place' ? urls.place(lang, '3.s2') : `${urls.measures(lang)}?category=ecosystem`;
      await page.goto(address('zh', from));
      await page.locator('[data-lang-switch]').first().click();
      await expect(page).toHaveURL(address('en', to));
      await page.locator('[data-lang-switch]').first().click();
      await expect(page).toHaveURL(address('zh', from));
    });
  }
});

test('both languages side by side are a link away, and back', async ({ page, urls }) => {
  await page.goto(urls.measure('en', 6));
  await page
    .locator('main')
    .locator(`a[href^="${urls.measure('en', 6, 'both')}"]`)
    .first()
    .click();
  await expect(page).toHaveURL(urls.measure('en', 6, 'both'));
  const sentence = page.locator('[id="6.s1"]');
  await expect(sentence.locator('[data-voice=official]')).toBeVisible();
  await expect(sentence.locator('[data-voice=translation]')).toBeVisible();
});

test.describe('measures narrowed by department', () => {
  const slug = 'education';
  const wanted = byDepartment(slug);

  test('with script, by the query', async ({ page, urls }) => {
    await page.goto(`${urls.measures('zh')}?department=${slug}`);
    const visible = page.locator('main ol > li:visible');
    await expect(visible).toHaveCount(wanted.length);
    for (const number of wanted) {
      await expect(toMeasure(page.locator('main'), urls.measure('zh', number))).toBeVisible();
    }
  });

  test('an unknown department narrows nothing', async ({ page, urls }) => {
    await page.goto(`${urls.measures('zh')}?department=nobody`);
    await expect(page.locator('main ol > li:visible')).toHaveCount(measures.length);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('by a page of its own', async ({ page, urls }) => {
      await page.goto(urls.measures('zh'));
      const way = page
        .locator('main')
        .locator(`a[href="${urls.department('zh', slug)}"]`)
        .first();
      if (!(await way.isVisible())) await way.locator('xpath=ancestor::details/summary').click();
      await way.click();
      await expect(page).toHaveURL(urls.department('zh', slug));
      const main = page.locator('main');
      for (const { number } of measures) {
        const links = main.locator(`a[href="${urls.measure('zh', number)}"]`);
        expect((await links.count()) > 0, `measure ${number}`).toBe(wanted.includes(number));
      }
    });
  });
});

for (const [name, path] of [
  ['a sentence of a measure', 'measure'],
  ['a support item', 'item'],
  ['a sentence of the full text', 'text'],
] as const) {
  test(`${name} is marked on arrival`, async ({ page, urls }) => {
    const [id, other] = path === 'item' ? ['5.d', '5.a'] : ['5.s3', '5.s1'];
    await page.goto(path === 'text' ? urls.textPlace('zh', id) : urls.place('zh', id));
    const look = (place: string) =>
      page.locator(`[id="${place}"]`).evaluate((element) => {
        const { backgroundColor, outlineStyle, boxShadow, borderColor } = getComputedStyle(element);
        return { backgroundColor, outlineStyle, boxShadow, borderColor };
      });
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    expect(await look(id)).not.toEqual(await look(other));
  });
}

test('a page that is not there says so, with the status of it', async ({ page, urls }) => {
  const response = await page.goto(`${urls.home('zh')}nowhere/`);
  expect(response?.status()).toBe(404);
  await expect(page.locator(`a[href="${urls.home('zh')}"]`).first()).toBeVisible();
});

test.describe('by keyboard', () => {
  test('the first stop skips to the content', async ({ page, urls }) => {
    await page.goto(urls.measure('zh', 1));
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveAttribute('href', '#main');
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('a stroke goes to the search box, but not while typing', async ({ page, urls }) => {
    await page.goto(urls.measure('en', 1));
    await page.keyboard.press('/');
    const box = page.locator('input[type=search]').first();
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('');
    await page.keyboard.type('a/b');
    await expect(box).toHaveValue('a/b');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${urls.search('en')}?q=a%2Fb`);
  });
});

test.describe('what a reader does before the script has come', () => {
  test.use({ scripted: false });
  test.beforeEach(async ({ page }) => {
    await page.route('**/_astro/frame.*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
  });
  // Nothing of the script can have answered before this.
  const stillAway = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-js', '');

  test('a press is answered', async ({ page, urls }) => {
    await page.goto(urls.measure('zh', 1));
    await page.locator('[data-reading=open]').click();
    await stillAway(page);
    await expect(page.locator('.reading dialog')).toBeVisible();
  });

  test('so is a stroke', async ({ page, urls }) => {
    await page.goto(urls.measure('zh', 1));
    await page.keyboard.press('/');
    await stillAway(page);
    await expect(page.locator('input[type=search]').first()).toBeFocused();
  });

  test('and what was typed after it', async ({ page, urls }) => {
    await page.goto(urls.measure('en', 1));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('measure 12');
    await stillAway(page);
    await expect(page.locator('input[type=search]').first()).toHaveValue('measure 12');
    await expect(page.locator('[role=option]').first()).toBeVisible();
  });

  test('and the box that is being typed in suggests', async ({ page, urls }) => {
    await page.goto(urls.measure('zh', 1));
    await page.locator('input[type=search]').first().click();
    await page.keyboard.type('孵化器');
    await stillAway(page);
    await expect(page.locator('[role=option]').first()).toBeVisible();
  });

  test('a term leads to its explanation', async ({ page, urls }) => {
    await page.goto(urls.measure('zh', 5));
    const term = page.locator('a.term').first();
    const place = String(await term.getAttribute('href'));
    await term.click();
    await stillAway(page);
    expect(new URL(page.url()).hash).toBe(place);
    await expect(page.locator(`[id="${place.slice(1)}"]`)).toBeInViewport();
  });
});
