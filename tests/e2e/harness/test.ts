import { test as base } from '@playwright/test';
import { makeUrls, type Urls } from '../../../src/domain/urls.ts';

interface Site {
  /** Paths of the build under test, sub-path included. */
  readonly urls: Urls;
}

/**
 * Playwright’s `test` on one of the two builds: `page.goto(urls.home('zh'))` goes to the right one.
 */
export const test = base.extend<Site>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the wanted fixtures from the pattern
  baseURL: async ({}, use) => {
    const origin = process.env['TEST_ORIGIN'];
    if (origin === undefined) throw new Error('TEST_ORIGIN is set by the global setup');
    await use(origin);
  },
  // eslint-disable-next-line no-empty-pattern -- as above
  urls: async ({}, use, info) => {
    await use(makeUrls(String(info.project.metadata['base'])));
  },
});

export { expect } from '@playwright/test';
