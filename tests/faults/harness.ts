import type { Page } from '@playwright/test';
import { TEST_BUILDS } from '../../scripts/test-builds.ts';
import { makeUrls } from '../../src/domain/urls.ts';
import { test as base } from '../e2e/harness/test.ts';
import { type FaultySite, serveFaulty } from '../support/faulty-site.ts';

const build = TEST_BUILDS[0];
if (!build) throw new Error('there is no build to test');

/** Paths of the site under test. */
export const urls = makeUrls(build.base);

/** Playwright's `test` on a server of its own that fails on demand. */
export const test = base.extend<object, { site: FaultySite }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the wanted fixtures from the pattern
    async ({}, use) => {
      const site = await serveFaulty([build]);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.origin);
  },
});

/** Collects what a page must never do: throw, ask another origin, break its own policy, speak up. */
export const watch = (page: Page, origin: string, say: (what: string) => void): void => {
  page.on('pageerror', (error) => say(`uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    say(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) say(`asked ${url}`);
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted(HTML|Script)/.test(message.text())) {
      say(message.text());
    }
  });
};

/**
 * Uses one of each kind of control, so that all that a page loads on intent is asked for. From within
 * the page, without waiting for what another control may have covered.
 */
export const useAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const used = new Set<string>();
    for (const island of document.querySelectorAll<HTMLElement>('[data-island]')) {
      const name = island.dataset['island'] ?? '';
      if (used.has(name)) continue;
      used.add(name);
      const control = island.querySelector<HTMLElement>('button, summary, input, a');
      control?.focus();
      if (control?.matches('button, summary')) control.click();
    }
    const box = document.querySelector<HTMLInputElement>('input[name=q]');
    if (box) {
      box.focus();
      box.value = '孵化';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
    document.querySelector<HTMLElement>('main input[type=radio]:enabled')?.click();
  });

export { expect } from '@playwright/test';
