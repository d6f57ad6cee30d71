import { test as base } from '@playwright/test';
import { TEST_BUILDS, type TestBuild } from '../../../scripts/test-builds.ts';
import { makeUrls, type Urls } from '../../../src/domain/urls.ts';
import { scriptsToRun } from '../../support/scripts-to-run.ts';

interface Site {
  /** The build under test. */
  readonly build: TestBuild;
  /** Its paths, sub-path included. */
  readonly urls: Urls;
  /** Whether a page counts as there once its scripts are; for tests in which they do not come, false. */
  readonly scripted: boolean;
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
  build: async ({}, use, info) => {
    const build = TEST_BUILDS.find(({ name }) => name === info.project.name);
    if (!build) throw new Error(`${info.project.name} names no build`);
    await use(build);
  },
  urls: async ({ build }, use) => {
    await use(makeUrls(build.base));
  },
  scripted: [true, { option: true }],
  page: async ({ page, scripted, javaScriptEnabled }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (...args) => {
      const response = await goto(...args);
      const isPage = response?.headers()['content-type']?.startsWith('text/html') ?? false;
      if (isPage && scripted && javaScriptEnabled) await scriptsToRun(page);
      return response;
    };
    await use(page);
  },
});

export { expect } from '@playwright/test';
