import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test } from './harness/test.ts';

const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** What the page says its own address is. */
const canonicalOf = async (page: Page): Promise<string> =>
  (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the first press copies the address, before the module was there', async ({
    page,
    urls,
  }) => {
    await page.goto(urls.measure('zh', 10));
    await page.locator('[data-share=link]').click();
    await expect(page.locator('.share [role=status]')).not.toBeEmpty();
    expect(await readClipboard(page)).toBe(await canonicalOf(page));
  });

  test('the address keeps the place the reader came to', async ({ page, urls }) => {
    await page.goto(urls.place('zh', '10.s2'));
    await page.locator('[data-share=link]').click();
    await expect(page.locator('.share [role=status]')).not.toBeEmpty();
    expect(await readClipboard(page)).toBe(`${await canonicalOf(page)}#10.s2`);
  });

  test('a list is shared as it was narrowed, a term as the place it is', async ({ page, urls }) => {
    for (const [path, rest] of [
      [urls.measures('zh'), '?department=education'],
      [urls.ledger('en'), '?basis=fixed'],
      [urls.department('zh', 'education'), ''],
      [urls.forWhom('en', 'start-up'), ''],
      [urls.glossary('zh'), '#jiebang-guashuai'],
    ] as const) {
      await page.goto(path + rest);
      await page.locator('[data-share=link]').click();
      await expect(page.locator('.share [role=status]')).not.toBeEmpty();
      expect(await readClipboard(page)).toBe((await canonicalOf(page)) + rest);
    }
    await page.locator('.entry h3 a').nth(3).click();
    const place = new URL(page.url()).hash;
    await expect(page.locator(`[id="${place.slice(1)}"]`)).toBeInViewport();
    await page.locator('[data-share=link]').click();
    await expect.poll(() => readClipboard(page)).toBe((await canonicalOf(page)) + place);
  });

  for (const [lang, view, voice] of [
    ['zh', 'single', 'official'],
    ['en', 'single', 'translation'],
    ['en', 'both', 'translation'],
  ] as const)
    test(`the copied text of ${lang} ${view} is whole and says whose it is`, async ({
      page,
      urls,
    }) => {
      await page.goto(urls.measure(lang, 10, view));
      const sentences = await page
        .locator(`[data-sentence] [data-voice=${voice}]`)
        .allTextContents();
      await page.locator('[data-share=text]').click();
      await expect(page.locator('.share [role=status]')).not.toBeEmpty();
      const text = await readClipboard(page);
      for (const sentence of sentences) expect(text).toContain(sentence.trim());
      expect(text).toContain(await canonicalOf(page));
      expect(text).toContain(
        lang === 'zh' ? '渝经信规范〔2026〕1号' : 'Yu Jing Xin Gui Fan [2026] No. 1',
      );
      expect(text.split('\n')).toHaveLength(5);
    });

  test('a citation is copied with the day of reading filled in', async ({ page, urls }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00+08:00'));
    await page.goto(urls.measure('zh', 10));
    await expect(page.locator('[data-date=iso]')).toHaveText('____');
    await page.locator('.share summary').nth(1).click();
    await expect(page.locator('[data-date=iso]')).toHaveText('2026-11-23');
    await page.locator('[data-share=cite]').first().click();
    await expect(page.locator('.share [role=status]')).not.toBeEmpty();
    const citation = await readClipboard(page);
    expect(citation).toContain('[EB/OL]');
    expect(citation).toContain('][2026-11-23]. ');
    expect(citation).toContain(await canonicalOf(page));
  });

  test('the number of a sentence brings ways to pass the sentence on, by keyboard', async ({
    page,
    urls,
  }) => {
    await page.goto(urls.measure('zh', 10));
    const number = page.locator('[id="10.s2"] .sentence-no');
    await number.focus();
    await page.keyboard.press('Enter');
    const bar = page.locator('.foot-bar:visible');
    await expect(bar).toBeVisible();
    await bar.getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    await expect(bar.getByRole('status')).not.toBeEmpty();
    const text = await readClipboard(page);
    expect(text).toContain('最高500万元');
    expect(text).not.toContain('1000万元');
    expect(text).toContain(`${await canonicalOf(page)}#10.s2`);
    await page.keyboard.press('Escape');
    await expect(bar).toHaveCount(0);
    await expect(number).toBeFocused();
  });

  test('selected words are copied with their source and an address that finds them', async ({
    page,
    urls,
  }) => {
    await page.goto(urls.measure('zh', 10));
    await page.locator('[id="10.s2"] [data-voice=official]').click();
    await page.evaluate(() => {
      const words = document.querySelector('[id="10.s2"] [data-voice=official]');
      const amount = [...(words?.querySelectorAll('*') ?? [])].find((part) =>
        part.textContent.includes('500'),
      );
      getSelection()?.selectAllChildren(amount ?? document.body);
    });
    const bar = page.locator('.foot-bar:visible');
    await bar.getByRole('button').nth(0).click();
    await expect(bar.getByRole('status')).not.toBeEmpty();
    expect(await readClipboard(page)).toMatch(/：最高500万元\n.*#10\.s2:~:text=/);
    await bar.getByRole('button').nth(1).click();
    const address = await readClipboard(page);
    expect(address.startsWith(`${await canonicalOf(page)}#10.s2:~:text=`)).toBe(true);

    // A browser that knows text directives goes to the words and keeps the sentence's anchor.
    await page.goto(urls.measure('zh', 10) + address.slice(address.indexOf('#')));
    await expect(page.locator('[id="10.s2"]')).toBeInViewport();
  });
});

test('in the running text a selection brings the bar, outside every paragraph', async ({
  page,
  urls,
}) => {
  await page.goto(urls.textPlace('zh', '10.s2'));
  const sentence = page.locator('[id="10.s2"]');
  const before = await page.locator('.notice > p').allTextContents();
  await sentence.click();
  await sentence.evaluate((words) => getSelection()?.selectAllChildren(words));
  await expect(page.locator('.foot-bar:visible')).toBeVisible();
  expect(await page.locator('.notice > p').allTextContents()).toEqual(before);
  await expect(page.locator('.notice p .foot-bar')).toHaveCount(0);
});

test('without a clipboard the text is left selected for the reader to copy', async ({
  page,
  urls,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(urls.measure('en', 4));
  await page.locator('[data-share=link]').click();
  const field = page.locator('.share-field');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(await canonicalOf(page));
  const selected = await field.evaluate(
    (area) =>
      (area as HTMLTextAreaElement).selectionEnd - (area as HTMLTextAreaElement).selectionStart,
  );
  expect(selected).toBe((await field.inputValue()).length);
  await expect(page.locator('.share [role=status]')).not.toBeEmpty();
});

test("the system's share sheet is offered only where there is one", async ({ page, urls }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
  });
  await page.goto(urls.measure('zh', 4));
  await expect(page.locator('[data-share=sheet]')).toBeHidden();

  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.title = JSON.stringify(data);
        return Promise.resolve();
      },
    });
  });
  await page.goto(urls.measure('zh', 4));
  await page.locator('[data-share=sheet]').click();
  await expect(page).toHaveTitle(/"url"/);
  const shared = JSON.parse(await page.title()) as ShareData;
  expect(shared.url).toBe(await canonicalOf(page));
});

for (const [lang, theme] of [
  ['zh', 'light'],
  ['en', 'dark'],
] as const)
  test(`the QR code of the ${lang} page leads to its address in a ${theme} theme`, async ({
    page,
    urls,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(urls.measure(lang, 12));
    await page.locator('.share summary').first().click();
    const picture = await page.locator('.share-qr').screenshot();
    const { data, info } = await sharp(picture)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
    expect(read?.data).toBe(await canonicalOf(page));
  });

test('the picture to save is there', async ({ page, urls, request }) => {
  await page.goto(urls.measure('zh', 10));
  const link = page.locator('.share a[download]');
  const answer = await request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toBe('image/png');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('address, code, picture and citations remain, and no dead button', async ({
    page,
    urls,
  }) => {
    await page.goto(urls.measure('en', 10));
    await expect(page.locator('.share-address a')).toHaveText(await canonicalOf(page));
    await expect(page.locator('.share button:visible')).toHaveCount(0);
    await page.locator('.share summary').first().click();
    await expect(page.locator('.share-qr')).toBeVisible();
    await page.locator('.share summary').nth(1).click();
    await expect(page.locator('[data-cite]').first()).toContainText('[____]');
    await expect(page.locator('[data-reading=open]')).toBeHidden();
  });
});
