import type { Browser } from '@playwright/test';
import type { Fault, FaultySite } from '../support/faulty-site.ts';
import {
  boxToAnswer,
  controlsToAnswer,
  deadControls,
  panelToOpen,
  passStyleTime,
  scriptsToStart,
  useAll,
  useBox,
  useMore,
  watch,
} from './harness.ts';

/** Longer than any patience of the site, in milliseconds of the page's own clock. */
const PATIENCE_MS = 30_000;

/** What a reader met. */
export interface Visit {
  readonly headings: number;
  /** Characters of the page before anything was used. */
  readonly length: number;
  /** Parts that say they are still loading. */
  readonly busy: number;
  readonly dead: readonly string[];
  /** Paths asked of the server. */
  readonly asked: readonly string[];
  readonly broken: readonly string[];
}

/** Opens a page, uses all of it and waits out every patience, while one path fails. */
export const visit = async (
  browser: Browser,
  site: FaultySite,
  address: string,
  target?: string,
  fault?: Fault,
): Promise<Visit> => {
  // A reader of its own for each visit: a browser keeps scripts in ways that no setting switches off.
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await page.clock.install();
    const broken: string[] = [];
    watch(page, site.origin, (what) => broken.push(what));
    site.asked.length = 0;
    site.decide = (asked) => (asked === target ? fault : undefined);
    // A module that never arrives holds back the event that the page is complete, not the page.
    await page.goto(address, { waitUntil: 'commit', timeout: 20_000 });
    // A page that is cut has no end.
    const isCut = target === address.split(/[?#]/)[0];
    await page.locator(isCut ? 'main' : 'footer').waitFor({ state: 'attached', timeout: 20_000 });
    await site.quiet();
    await scriptsToStart(page);
    const before = (await page.locator('main').textContent()) ?? '';
    await useBox(page);
    await site.quiet();
    await boxToAnswer(page);
    await site.quiet();
    await useAll(page);
    await site.quiet();
    await panelToOpen(page);
    await useMore(page);
    await site.quiet();
    // Twice: after the first word something else may be waited for.
    for (const _ of [1, 2]) {
      await page.clock.runFor(PATIENCE_MS);
      await site.quiet();
    }
    await passStyleTime(page);
    await controlsToAnswer(page);
    return {
      headings: await page.locator('h1').count(),
      length: before.length,
      busy: await page.locator('[aria-busy=true]').count(),
      dead: await deadControls(page),
      asked: [...new Set(site.asked)],
      broken,
    };
  } finally {
    await context.close();
    await site.quiet();
  }
};
