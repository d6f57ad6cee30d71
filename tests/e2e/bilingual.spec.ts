import type { Page } from '@playwright/test';
import { expect, test } from './harness/test.ts';

const boxesOf = async (page: Page, sentence: string) => {
  const place = page.locator(`[id="${sentence}"]`);
  const box = async (voice: string) => {
    const found = await place.locator(`[data-voice=${voice}]`).boundingBox();
    if (!found) throw new Error(`${sentence} shows no ${voice}`);
    return found;
  };
  return { official: await box('official'), translation: await box('translation') };
};

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    for (const lang of ['zh', 'en'] as const)
      test(`${lang}: each sentence stands beside its counterpart on a desk, above it on a phone`, async ({
        page,
        urls,
      }) => {
        for (const path of [urls.measure(lang, 5, 'both'), urls.text(lang, 'both')]) {
          await page.setViewportSize({ width: 1280, height: 900 });
          await page.goto(path);
          const desk = await boxesOf(page, '5.s2');
          expect(Math.abs(desk.official.y - desk.translation.y)).toBeLessThan(8);
          expect(desk.translation.x).toBeGreaterThan(desk.official.x + desk.official.width - 1);
          await page.setViewportSize({ width: 360, height: 740 });
          const phone = await boxesOf(page, '5.s2');
          expect(phone.translation.x).toBe(phone.official.x);
          expect(phone.translation.y).toBeGreaterThanOrEqual(
            phone.official.y + phone.official.height - 1,
          );
        }
      });

    test('one language alone carries no word of the other, and the three are links', async ({
      page,
      urls,
    }) => {
      for (const [address, both] of [
        [urls.measure('zh', 5), urls.measure('zh', 5, 'both')],
        [urls.text('zh'), urls.text('zh', 'both')],
      ] as const) {
        await page.goto(address);
        await expect(page.locator('main [data-voice=translation]')).toHaveCount(0);
        await expect(page.locator('.views [aria-current=page]')).toHaveCount(1);
        await page.locator('.views a').nth(1).click();
        await expect(page).toHaveURL(both);
        await page.locator('.views a').nth(2).click();
        await expect(page).toHaveURL(urls.mirror(address));
        await expect(page.locator('main [data-voice=official]')).toHaveCount(0);
      }
    });
  });

test('the counterpart is marked under the pointer and under the focus', async ({ page, urls }) => {
  await page.goto(urls.measure('zh', 5, 'both'));
  const place = page.locator('[id="5.s1"]');
  const ground = () => place.evaluate((element) => getComputedStyle(element).backgroundColor);
  const plain = await ground();
  await place.locator('[data-voice=translation]').hover();
  expect(await ground()).not.toBe(plain);
  await page.mouse.move(0, 0);
  expect(await ground()).toBe(plain);
  await place.locator('.sentence-no').focus();
  expect(await ground()).not.toBe(plain);
});
