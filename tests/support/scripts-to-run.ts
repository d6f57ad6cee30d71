import type { Page } from '@playwright/test';

/** Asks once more for what the first script of a page asks for (see `late-script.ts`): each runs but once. */
const ALL = `Promise.all(
  Array.from(document.scripts[0].text.matchAll(/import\\("([^"]*)"\\)/g), ([, address]) => import(address)),
).then(() => {})`;

/** Waits until every script of a page has begun by itself, has run, and has what it asked for at once. */
export const scriptsToRun = async (page: Page): Promise<void> => {
  await page.locator('html[data-js=on]').waitFor({ state: 'attached' });
  await page.evaluate(ALL);
  // See Late.astro.
  await page.locator('.late:not([data-came])').waitFor({ state: 'detached' });
};
