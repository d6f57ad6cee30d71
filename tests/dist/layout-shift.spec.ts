import { makeUrls } from '../../src/domain/urls.ts';
import { READING_KEY, type Preferences } from '../../src/islands/reading/preferences.ts';
import { expect, test } from '../e2e/harness/test.ts';
import { measures } from '../support/content.ts';
import { sampleRoutes } from '../support/sample-routes.ts';

/** What may move a page as it loads: the width, the reader’s choices, the words of the status. */
const VISITS: readonly {
  readonly width: number;
  readonly day: string;
  readonly choices: Preferences;
}[] = [
  { width: 360, day: '2026-11-23T10:00:00+08:00', choices: {} },
  { width: 360, day: '2027-12-31T23:59:30+08:00', choices: { size: '150', spacing: 'wide' } },
  {
    width: 1280,
    day: '2027-12-01T10:00:00+08:00',
    choices: { large: 'on', contrast: 'high', theme: 'dark' },
  },
  { width: 1280, day: '2028-01-01T00:00:10+08:00', choices: {} },
];

interface Shift {
  /** Milliseconds since the visit began. */
  readonly at: number;
  readonly value: number;
  readonly moved: string;
  /** The whole page had come in by then. */
  readonly isWhole?: boolean;
}

/** A busy machine paints a page that has come in by half, and its header then fills up. */
const COMING_IN = 0.01;

/** How late, in milliseconds. */
const LATE = 150;

const urls = makeUrls('/');
const [first] = measures;
/** Links that readers share: what they ask for is shown by a script. */
const asking = [
  `${urls.measures('zh')}?category=${first?.category ?? ''}`,
  `${urls.measures('en')}?department=${first?.departments[0] ?? ''}&for=enterprise`,
  `${urls.ledger('zh')}?basis=fixed&sort=-cny`,
  `${urls.ledger('en')}?for=university`,
].map((path) => ({ kind: 'shared', path }));

for (const { kind, path } of [...sampleRoutes('/'), ...asking]) {
  test(`nothing moves as ${kind} ${path} loads`, async ({ page }) => {
    test.setTimeout(90_000);
    // Scripts come late, so that the page has been painted without them.
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: Shift[] = [];
      const seen = { shifts, wholeAt: Infinity };
      Object.assign(window, { seen });
      // The event's own time: the clock that the test sets leaves no timing of the navigation.
      document.addEventListener('readystatechange', (event) => {
        if (document.readyState === 'interactive') seen.wholeAt = event.timeStamp;
      });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = entry as PerformanceEntry & {
            readonly value: number;
            readonly sources: readonly { readonly node?: Node | null }[];
          };
          const moved = shift.sources.map(({ node }) =>
            node instanceof Element
              ? `${node.tagName}.${node.getAttribute('class') ?? ''}`
              : (node?.nodeName ?? ''),
          );
          shifts.push({ at: shift.startTime, value: shift.value, moved: moved.join(', ') });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const found: string[] = [];
    for (const { width, day, choices } of VISITS) {
      await page.setViewportSize({ width, height: 740 });
      await page.clock.setFixedTime(new Date(day));
      // A first page of the same site, to keep the choices in.
      await page.goto('/robots.txt');
      await page.evaluate(
        ([key, kept]) => {
          localStorage.setItem(key, kept);
        },
        [READING_KEY, JSON.stringify(choices)] as const,
      );
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const shifts = await page.evaluate(
        () =>
          new Promise<Shift[]>((resolve) => {
            requestAnimationFrame(() =>
              requestAnimationFrame(() => {
                const { seen } = window as unknown as {
                  seen: { shifts: Shift[]; wholeAt: number };
                };
                resolve(
                  seen.shifts.map((shift) => ({ ...shift, isWhole: shift.at >= seen.wholeAt })),
                );
              }),
            );
          }),
      );
      const seen = shifts.filter(({ isWhole, value }) => isWhole || value > COMING_IN);
      found.push(
        ...seen.map(({ value, moved }) => `${width} px, ${day.slice(0, 10)}: ${value} ${moved}`),
      );
    }
    expect(found).toEqual([]);
  });
}

for (const { kind, path } of sampleRoutes('/').filter(({ kind }) => kind.startsWith('text')))
  test(`the head of ${kind} ${path} stands while the text below it comes in`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 740 });
    await page.goto(path);
    const topOfTitle = () => page.locator('h1').evaluate((h1) => h1.getBoundingClientRect().top);
    const whole = await topOfTitle();
    await page.locator('.text-body').evaluate((body) => {
      body.replaceChildren();
    });
    expect(await topOfTitle()).toBe(whole);
  });

for (const { kind, path } of sampleRoutes('/').filter(({ kind }) => kind.startsWith('text')))
  test(`the views of ${kind} ${path} stay in their row while they come in`, async ({ page }) => {
    const views = page.locator('.text-head .views');
    const topOfViews = () => views.evaluate((nav) => nav.getBoundingClientRect().top);
    for (const width of [320, 360, 768]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(path);
      const whole = await topOfViews();
      await views.evaluate((nav) => {
        nav.replaceChildren(nav.firstElementChild ?? '');
      });
      expect(await topOfViews(), `${width} px`).toBe(whole);
    }
  });
