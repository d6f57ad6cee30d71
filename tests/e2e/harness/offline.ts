import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { TEST_BUILDS } from '../../../scripts/test-builds.ts';
import { wording as en } from '../../../src/i18n/dictionaries/en/wording.ts';
import { wording as zh } from '../../../src/i18n/dictionaries/zh/wording.ts';
import { writeOffline } from '../../../src/integrations/offline.ts';
import { serveFaulty, type FaultySite } from '../../support/faulty-site.ts';
import { test as base } from './test.ts';

/** A copy of the built site that a test may change, on a server that it may break. */
export interface Deployed {
  readonly site: FaultySite;
  readonly folder: string;
  /** Changes a file of the deployed site. */
  readonly change: (file: string, edit: (text: string) => string) => Promise<void>;
  /** Writes the worker and its list anew, as a build does. */
  readonly release: (isOff?: boolean) => Promise<void>;
}

const notice = { zh: zh['status.offline'], en: en['status.offline'] };

/** Playwright's `test` with a deployed site of its own for each test, and service workers allowed. */
export const test = base.extend<{ deployed: Deployed }>({
  serviceWorkers: 'allow',
  // The server may be broken.
  scripted: false,
  deployed: async ({ urls }, use, info) => {
    const build = TEST_BUILDS.find(({ name }) => name === info.project.name);
    if (!build) throw new Error(`no build for ${info.project.name}`);
    const folder = await mkdtemp(join(tmpdir(), 'deployed-'));
    await cp(build.folder, folder, {
      recursive: true,
      filter: (path) => !/\.gz$|\/cards(\/|$)/.test(path),
    });
    const site = await serveFaulty([{ folder, base: urls.root }]);
    await use({
      site,
      folder,
      change: async (file, edit) => {
        const path = join(folder, file);
        await rm(`${path}.br`, { force: true });
        await writeFile(path, edit(await readFile(path, 'utf8')));
      },
      release: async (isOff = false) => {
        for (const file of ['sw.js', 'offline-files.json']) {
          await rm(join(folder, `${file}.br`), { force: true });
        }
        await writeOffline(folder, { base: urls.root, notice, isOff });
      },
    });
    await site.close();
    await rm(folder, { recursive: true, force: true });
  },
  baseURL: async ({ deployed }, use) => {
    await use(deployed.site.origin);
  },
});

/** Visits a page and waits until the whole site is saved. */
export const visitAndSave = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
};

/** The workers of the site and what they are doing: `active activated, waiting installed`. */
export const workers = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration) return 'none';
    return (['active', 'waiting', 'installing'] as const)
      .flatMap((place) => (registration[place] ? [`${place} ${registration[place].state}`] : []))
      .join(', ');
  });

/**
 * Stands for the time that must pass before a version that could not be saved is tried again: how often
 * it was tried before depends on how fast the browser asks.
 */
export const forgetFailures = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const name of await caches.keys()) if (name.endsWith(':notes')) await caches.delete(name);
  });

/** Names of the caches that hold something. */
export const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

export { expect } from '@playwright/test';
