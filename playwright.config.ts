import { defineConfig } from '@playwright/test';
import { TEST_BUILDS } from './scripts/test-builds.ts';
import { launchOptions } from './tests/support/browser.ts';

// What travels, what axe sees and how faults end do not depend on the sub-path: one build is enough.
const ROOT_ONLY = ['dist/**', 'a11y/**', 'e2e/offline-faults.spec.ts', 'faults/**'];

// `*.spec.ts` runs in a browser, against both builds, which one server serves (see tests/e2e/harness).
export default defineConfig({
  testDir: 'tests',
  globalSetup: './tests/e2e/harness/global-setup.ts',
  outputDir: '.cache/playwright',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A second try for what a loaded machine was too slow for; the reporter lists such tests as flaky.
  retries: 1,
  timeout: 30_000,
  // The closing sum of `npm test` is read from the second one.
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['dot'], ['json']] : 'list',
  use: {
    launchOptions: launchOptions(),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'off',
    // A worker would answer for the server and save the whole site in every test; offline tests allow it.
    serviceWorkers: 'block',
  },
  projects: TEST_BUILDS.map(({ name, base }) => ({
    name,
    testMatch: '{e2e,a11y,dist,faults}/**/*.spec.ts',
    testIgnore: name === 'root' ? [] : ROOT_ONLY,
    metadata: { base },
  })),
});
