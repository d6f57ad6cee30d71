import type { Page } from '@playwright/test';
import type { Urls } from '../../src/domain/urls.ts';
import { sampleRoutes } from '../support/sample-routes.ts';
import { expect, test } from './harness/test.ts';

/** Runs in the page before anything of the site; takes something away that browsers may lack or refuse. */
const LACKS: Readonly<Record<string, () => void>> = {
  storage: () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  },
  'Intl.Segmenter': () => {
    Object.defineProperty(Intl, 'Segmenter', { value: undefined });
  },
  clipboard: () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  },
  workers: () => {
    const refuse = function () {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.assign(window, { Worker: refuse, SharedWorker: refuse });
    navigator.serviceWorker.register = () =>
      Promise.reject(new DOMException('denied', 'SecurityError'));
  },
  'service workers, as where there is no TLS': () => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    Reflect.deleteProperty(window, 'caches');
  },
  history: () => {
    history.pushState = history.replaceState = () => {
      throw new DOMException('too many', 'SecurityError');
    };
  },
};

/** What a reader does; each must work, or say what to do instead. */
const JOURNEYS: Readonly<Record<string, (page: Page, urls: Urls) => Promise<void>>> = {
  search: async (page, urls) => {
    await page.goto(urls.search('zh'));
    await page.locator('#q').fill('孵化器');
    await expect(page.locator('#results > li').first()).toBeVisible();
  },
  suggestions: async (page, urls) => {
    await page.goto(urls.home('en'));
    await page.locator('input[name=q]').focus();
    await page.locator('input[name=q]').fill('incub');
    await expect(page.locator('[role=option]').first()).toBeVisible();
  },
  narrowing: async (page, urls) => {
    await page.goto(urls.measures('zh'));
    await page.locator('[data-facet=category] summary').click();
    await page.locator('[data-facet=category] a').first().click();
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await page.locator('.measure-row:visible').count()).toBeLessThan(14);
  },
  calculator: async (page, urls) => {
    await page.goto(urls.calculator('zh'));
    await page.locator('[name=who][value=enterprise]').check();
    await expect(page.locator('[data-result] details').first()).toBeVisible();
    await page.locator('[data-do=text]').click();
    await expect(page.locator('[data-said]')).not.toBeEmpty();
  },
  share: async (page, urls) => {
    await page.goto(urls.measure('en', 4));
    await page.locator('[data-share=link]').click();
    await expect(page.locator('.share-status')).not.toBeEmpty();
  },
  quote: async (page, urls) => {
    await page.goto(urls.measure('zh', 10));
    await page.locator('[id="10.s2"] [data-voice=official]').click();
    await page.evaluate(() => {
      const words = document.querySelector('[id="10.s2"] [data-voice=official]');
      getSelection()?.selectAllChildren(words ?? document.body);
    });
    const bar = page.locator('.foot-bar:visible');
    await bar.getByRole('button').nth(1).click();
    await expect(bar.getByRole('status')).not.toBeEmpty();
  },
  terms: async (page, urls) => {
    await page.goto(urls.measure('zh', 10));
    await page.locator('a.term').first().click();
    await expect(page.locator('.term-note')).toBeVisible();
  },
  ledger: async (page, urls) => {
    await page.goto(urls.ledger('en'));
    await page.locator('[name=basis]').selectOption('fixed');
    await expect(page.locator('tr[data-row]:visible')).toHaveCount(6);
  },
  'reading panel': async (page, urls) => {
    await page.goto(urls.about('zh'));
    await page.locator('[data-reading=open]').click();
    await page.locator('.reading [name=size]').selectOption('150');
    await expect(page.locator('html')).toHaveCSS('font-size', '24px');
  },
};

for (const [lack, take] of Object.entries(LACKS)) {
  test.describe(`without ${lack}`, () => {
    test.use({ serviceWorkers: 'allow' });
    for (const [journey, walk] of Object.entries(JOURNEYS))
      test(journey, async ({ page, urls }) => {
        const errors: Error[] = [];
        page.on('pageerror', (error) => errors.push(error));
        await page.addInitScript(take);
        await walk(page, urls);
        expect(errors).toEqual([]);
      });
  });
}

test('where a policy of the network forbids workers, search works and nothing throws', async ({
  page,
  urls,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.route(`**${urls.search('zh')}*`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "worker-src 'none'" };
    await route.fulfill({ response, headers });
  });
  await page.goto(`${urls.search('zh')}?q=${encodeURIComponent('专利')}`);
  await expect(page.locator('#results > li').first()).toBeVisible();
  const refused = await page.evaluate(() => {
    try {
      return new Worker(URL.createObjectURL(new Blob(['']))) instanceof Worker ? 'started' : '';
    } catch {
      return 'refused';
    }
  });
  expect(refused).not.toBe('started');
  expect(errors).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('no page offers a control that needs one without saying so', async ({ page, urls }) => {
    test.setTimeout(90_000);
    for (const { path } of sampleRoutes(urls.root)) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const dead = page.locator('button[type=button]:visible, fieldset:disabled:visible');
      if ((await dead.count()) > 0)
        await expect(page.locator('main noscript').first(), path).not.toBeEmpty();
    }
  });
});
