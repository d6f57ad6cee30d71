import { sampleRoutes } from '../support/sample-routes.ts';
import { FAULTS, type Fault } from '../support/faulty-site.ts';
import { expect, test, urls } from './harness.ts';
import { visit } from './visit.ts';

/**
 * Each request of one page of every kind, failed in turn. `FAULTS=all` tries every fault on each. A
 * plain run tries silence, the hardest to notice, and one other on each request that only some pages
 * make, and one fault on every third of those that all make; the next one on the next request.
 */
const ALL = process.env['FAULTS'] === 'all';
const OTHERS = FAULTS.filter((fault) => fault !== 'silent');
const EVERY = 3;

const nth = <T>(list: readonly T[], at: number) =>
  list.slice(at % list.length, (at % list.length) + 1);

let common: Promise<ReadonlySet<string>> | undefined;

for (const [position, { kind, path }] of sampleRoutes(urls.root)
  .filter(({ lang }) => lang === 'zh')
  .entries()) {
  test(`${kind}: reading never breaks, and no control is dead without a word`, async ({
    browser,
    site,
  }) => {
    test.setTimeout(ALL ? 900_000 : 180_000);
    // A page of nothing but words: what it asks for, all do.
    common ??= visit(browser, site, urls.changes('zh')).then(({ asked }) => new Set(asked));
    const shared = await common;
    const faultsOf = (target: string, index: number): readonly Fault[] => {
      // Without the page itself nothing of ours runs: that is the saved copy's part (see offline).
      if (target === path) return ['cut'];
      if (ALL) return FAULTS;
      if (!shared.has(target)) return ['silent', ...nth(OTHERS, position + index)];
      return (position + index) % EVERY === 0 ? nth(FAULTS, (position + index) / EVERY) : [];
    };

    // A measure marks what was searched for.
    const address = /^(search|measure)$/.test(kind)
      ? `${path}?q=%E5%AD%B5%E5%8C%96%E5%99%A8`
      : path;
    const good = await visit(browser, site, address);
    expect(good).toMatchObject({ broken: [], dead: [], headings: 1, busy: 0 });
    let tried = 0;
    for (const [index, target] of good.asked.entries()) {
      for (const fault of faultsOf(target, index)) {
        tried += 1;
        const name = `${fault} at ${target}`;
        const seen = await visit(browser, site, address, target, fault);
        expect(seen.asked, `${name} was not met`).toContain(target);
        expect(seen.broken, name).toEqual([]);
        expect(seen.busy, name).toBe(0);
        // Of a page that is cut the heading, or the script of a control, may be in the missing part.
        if (target === path) continue;
        expect(seen.headings, name).toBe(1);
        expect(seen.dead, name).toEqual([]);
        if (!/^(search|calculator)$/.test(kind))
          expect(seen.length, name).toBeGreaterThanOrEqual(good.length * 0.98);
      }
    }
    console.log(`${kind}: ${good.asked.length} requests, ${tried} faults met and survived`);
  });
}
