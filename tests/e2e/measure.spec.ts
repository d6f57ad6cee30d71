import { expect, test } from './harness/test.ts';

test('a term opens under its sentence, and Escape gives the focus back', async ({ page, urls }) => {
  await page.goto(urls.measure('zh', 10));
  const term = page.locator('[id="10.s1"] a.term').first();
  await term.focus();
  await page.keyboard.press('Enter');
  const note = page.locator('[id="10.s1"] [role=note]');
  await expect(note).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(term).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a term leads to its explanation on the page', async ({ page, urls }) => {
    await page.goto(urls.measure('en', 5));
    const term = page.locator('.sentence a.term').first();
    const place = (await term.getAttribute('href')) ?? '';
    await term.click();
    await expect(page).toHaveURL(urls.measure('en', 5) + place);
    await expect(page.locator(`[id="${place.slice(1)}"] dd`)).toBeVisible();
  });

  test('the aligned view is a page of its own', async ({ page, urls }) => {
    await page.goto(urls.measure('zh', 12, 'both'));
    await expect(page.locator('[data-voice=official]')).toHaveCount(3);
    await expect(page.locator('[data-voice=translation]')).toHaveCount(3);
  });
});

test('the three views keep the place', async ({ page, urls }) => {
  await page.goto(urls.place('zh', '11.s3'));
  await page.locator('.views a').nth(1).click();
  await expect(page).toHaveURL(urls.place('zh', '11.s3', 'both'));
  await page.locator('.views a').nth(2).click();
  await expect(page).toHaveURL(urls.place('en', '11.s3'));
});

test('a copy from the aligned view takes the language it began in', async ({
  page,
  context,
  urls,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(urls.measure('zh', 2, 'both'));
  await page.locator('[id="2.s1"] .official').click({ position: { x: 2, y: 2 } });
  const copied = async () => {
    await page.evaluate(() => {
      const words = document.querySelectorAll('[data-voice=official]');
      const [first, last] = [words[0], words[words.length - 1]];
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    });
    await page.keyboard.press('Control+C');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  // Until the script has come the browser's own copy holds both.
  await expect.poll(copied).not.toMatch(/shall be supported/);
  expect(await copied()).toMatch(/^支持重庆实验室/);
});

test.describe('the status follows the clock of UTC+8, wherever the reader is', () => {
  test.use({ timezoneId: 'America/Los_Angeles' });
  for (const [moment, state] of [
    ['2026-11-23T00:00:00Z', 'within'],
    ['2027-12-01T00:00:00Z', 'ending'],
    ['2027-12-31T15:59:30Z', 'lastDay'],
    ['2027-12-31T16:00:10Z', 'ended'],
    ['2029-06-01T00:00:00Z', 'ended'],
  ] as const) {
    test(`${state} at ${moment}`, async ({ page, urls }) => {
      await page.clock.setFixedTime(new Date(moment));
      await page.goto(urls.measure('en', 1));
      const status = page.locator('[data-status]');
      const template = await status.evaluate(
        (element, key) => (element as HTMLElement).dataset[key] ?? '',
        state,
      );
      expect(template).not.toBe('');
      const [before = ''] = template.split('{n}');
      await expect(status).toHaveText(new RegExp(before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
      const others = ['within', 'ending', 'lastDay', 'ended'].filter((key) => key !== state);
      for (const key of others) {
        const words = await status.evaluate(
          (element, k) => (element as HTMLElement).dataset[k] ?? '',
          key,
        );
        expect(await status.textContent()).not.toBe(words);
      }
    });
  }
});
