import type { Page } from '@playwright/test';
import { expect, test } from './harness/test.ts';

const open = async (page: Page) => {
  await page.locator('[data-reading=open]').click();
  await expect(page.locator('.reading dialog')).toBeVisible();
};

const rootFont = (page: Page) =>
  page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

test('the panel opens on the first press, and gives the focus back', async ({ page, urls }) => {
  await page.goto(urls.measure('zh', 10));
  await open(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('.reading dialog')).toBeHidden();
  await expect(page.locator('[data-reading=open]')).toBeFocused();
});

test('every choice holds on the next page, from its first paint', async ({ page, urls }) => {
  await page.goto(urls.measure('zh', 10));
  await open(page);
  await page.locator('.reading [name=size]').selectOption('150');
  await page.locator('.reading [name=spacing]').selectOption('wide');
  await page.locator('.reading [name=theme]').selectOption('dark');
  await page.locator('.reading [name=large]').check();
  await page.locator('.reading [name=contrast]').check();
  expect(await rootFont(page)).toBe(24);

  // What the root carries when the body begins is what the first paint shows.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      (window as unknown as { atBody: unknown }).atBody = { ...document.documentElement.dataset };
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(urls.text('en'));
  expect(
    await page.evaluate(() => (window as unknown as { atBody: unknown }).atBody),
  ).toMatchObject({
    size: '150',
    spacing: 'wide',
    theme: 'dark',
    large: 'on',
    contrast: 'high',
  });
  await open(page);
  await expect(page.locator('.reading [name=size]')).toHaveValue('150');
  await expect(page.locator('.reading [name=large]')).toBeChecked();

  await page.locator('[data-reading=reset]').click();
  await expect(page.locator('.reading [name=size]')).toHaveValue('100');
  expect(await rootFont(page)).toBe(16);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('without storage a choice still holds on its page', async ({ page, urls }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(urls.measure('zh', 10));
  await open(page);
  await page.locator('.reading [name=size]').selectOption('200');
  expect(await rootFont(page)).toBe(32);
  expect(errors).toEqual([]);
});

for (const width of [320, 360])
  for (const lang of ['zh', 'en'] as const)
    test(`letters at 200 % need no sideways scrolling at ${width} px, ${lang}`, async ({
      page,
      urls,
    }) => {
      await page.addInitScript(() => {
        localStorage.setItem('reading', '{"size":"200","spacing":"wider","large":"on"}');
      });
      await page.setViewportSize({ width, height: 740 });
      for (const path of [
        urls.home(lang),
        urls.measure(lang, 10),
        urls.measure(lang, 5, 'both'),
        urls.text(lang),
        urls.measures(lang),
        urls.departments(lang),
        urls.glossary(lang),
        urls.about(lang),
      ]) {
        await page.goto(path);
        // What is wider than the window, by its own class: the message says where to look.
        const wide = await page.evaluate(() => {
          const edge = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= edge) return [];
          return [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > edge + 1)
            .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
        });
        expect(wide, path).toEqual([]);
      }
    });

test.describe('read aloud', () => {
  /** A synthesiser that speaks without a sound and only when told to. */
  const silence = async (
    page: Page,
    voices: readonly { lang: string; localService: boolean }[],
  ) => {
    await page.addInitScript((known) => {
      const spoken: SpeechSynthesisUtterance[] = [];
      Object.assign(window, { spoken });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class extends EventTarget {
          lang = '';
          voice = null;
          constructor(readonly text: string) {
            super();
          }
        },
      });
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          getVoices: () => known,
          speak: (one: SpeechSynthesisUtterance) => spoken.push(one),
          cancel: () => undefined,
          pause: () => undefined,
          resume: () => undefined,
        },
      });
    }, voices);
  };
  const finish = (page: Page) =>
    page.evaluate(() => {
      const { spoken } = window as unknown as { spoken: EventTarget[] };
      spoken.at(-1)?.dispatchEvent(new Event('end'));
    });

  test('follows the sentence that is read, and stops', async ({ page, urls }) => {
    await silence(page, [{ lang: 'zh-CN', localService: true }]);
    await page.goto(urls.measure('zh', 10));
    await open(page);
    await page.locator('[data-reading=speak]').click();
    await expect(page.locator('h1.is-read')).toBeVisible();
    await finish(page);
    await expect(page.locator('[id="10.s1"] .is-read')).toBeInViewport();
    await finish(page);
    await expect(page.locator('[id="10.s2"] .is-read')).toBeInViewport();
    await page.locator('[data-speech=hold]').click();
    await expect(page.locator('[data-speech=hold]')).toHaveAttribute('aria-pressed', 'true');
    await page.locator('[data-speech=stop]').click();
    await expect(page.locator('.is-read')).toHaveCount(0);
    await expect(page.locator('[data-reading=open]')).toBeFocused();
  });

  test('says so where no voice on the device can read the page', async ({ page, urls }) => {
    await silence(page, [{ lang: 'zh-CN', localService: false }]);
    await page.goto(urls.measure('zh', 10));
    await open(page);
    await page.locator('[data-reading=speak]').click();
    await expect(page.locator('.reading [role=status]')).not.toBeEmpty();
    await expect(page.locator('.reading dialog')).toBeVisible();
  });
});
