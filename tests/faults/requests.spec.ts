import { sampleRoutes } from '../support/sample-routes.ts';
import { CUT_AFTER_MS, FAULTS, type Fault } from '../support/faulty-site.ts';
import { expect, test, urls, useAll, watch } from './harness.ts';

/**
 * Each request of one page of every kind, failed in turn. `FAULTS=all` tries every fault on each; a
 * plain run tries one on each, another on the next page, so that all meet all in the end.
 */
const ALL = process.env['FAULTS'] === 'all';
const PER_REQUEST = 1;

const routes = sampleRoutes(urls.root).filter(({ lang }) => lang === 'zh');

/** Longer than any patience of the site, in milliseconds of the page's own clock. */
const PATIENCE_MS = 30_000;

for (const [position, { kind, path }] of routes.entries()) {
  test(`${kind}: reading never breaks`, async ({ page, site }) => {
    test.setTimeout(ALL ? 600_000 : 120_000);
    // A measure marks what was searched for.
    const address = /^(search|measure)$/.test(kind)
      ? `${path}?q=%E5%AD%B5%E5%8C%96%E5%99%A8`
      : path;
    const session = await page.context().newCDPSession(page);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    let broken: string[] = [];
    let isClockOurs = false;
    watch(page, site.origin, (what) => broken.push(what));

    const answered = () =>
      page
        .locator('#results > li, [data-part=failed]:visible')
        .first()
        .waitFor({ timeout: 15_000 })
        .catch(() => undefined);
    const visit = async (target?: string, fault?: Fault) => {
      await page.goto('about:blank');
      broken = [];
      site.asked.length = 0;
      site.decide = (asked) => (asked === target ? fault : undefined);
      const isSilent = fault === 'silent';
      if (isSilent && !isClockOurs) {
        await page.clock.install();
        isClockOurs = true;
      }
      // A module that never arrives holds back the event that the page is complete, not the page.
      await page.goto(address, {
        waitUntil: isSilent || target === path ? 'commit' : 'domcontentloaded',
        timeout: 20_000,
      });
      await page
        .locator(target === path ? 'main' : 'footer')
        .waitFor({ state: 'attached', timeout: 20_000 });
      const before = (await page.locator('main').textContent()) ?? '';
      await useAll(page);
      if (isSilent) await page.clock.runFor(PATIENCE_MS);
      else await page.waitForTimeout(target === path ? CUT_AFTER_MS + 200 : 150);
      if (kind === 'search') await answered();
      const count = (selector: string) => page.locator(selector).count();
      return {
        heading: await count('h1'),
        before,
        busy: await count('[aria-busy=true]'),
        results: await count('#results > li'),
        failed: await count('[data-part=failed]:visible, [data-failed]:visible'),
        form: await count('main form input:enabled'),
        asked: [...new Set(site.asked)],
        broken,
      };
    };

    const good = await visit();
    expect(good.broken).toEqual([]);
    expect(good.heading).toBe(1);
    if (kind === 'search') expect(good.results).toBeGreaterThan(0);
    const targets = good.asked.filter((asked) => asked !== path);
    let tried = 0;
    for (const [index, target] of [path, ...targets].entries()) {
      const faults: readonly Fault[] = ALL
        ? FAULTS
        : target === path
          ? ['cut']
          : Array.from(
              { length: PER_REQUEST },
              (_, turn) => FAULTS[(position + index * PER_REQUEST + turn) % FAULTS.length] ?? 'cut',
            );
      for (const fault of faults) {
        // Without the page itself nothing of ours runs: that is the saved copy's part (see offline).
        if (target === path && fault !== 'cut') continue;
        tried += 1;
        const name = `${fault} at ${target}`;
        const seen = await visit(target, fault);
        expect(seen.broken, name).toEqual([]);
        expect(seen.busy, name).toBe(0);
        // Of a short page the heading itself may be in the part that is missing.
        if (target !== path) expect(seen.heading, name).toBe(1);
        if (target === path) continue;
        if (kind === 'search') {
          expect(seen.results + seen.failed, `${name}: neither results nor a word`).toBeGreaterThan(
            0,
          );
        } else if (kind === 'calculator') {
          expect(seen.form + seen.failed, `${name}: neither a form nor a word`).toBeGreaterThan(0);
        } else expect(seen.before.length, name).toBeGreaterThanOrEqual(good.before.length * 0.98);
      }
    }
    console.log(`${kind}: ${targets.length + 1} requests, ${tried} faults survived`);
  });
}
