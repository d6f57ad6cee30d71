import { sampleRoutes } from '../support/sample-routes.ts';
import { FAULTS, type Fault } from '../support/faulty-site.ts';
import { expect, test, urls } from './harness.ts';
import { visit } from './visit.ts';

/**
 * Each request of one page of every kind, failed in turn. `FAULTS=all` tries every fault on each. A
 * plain run tries silence, the hardest to notice, once on each request, one other fault on each that
 * only some kinds of page make, and one on every fourth of those that all make, the next one each time.
 */
const ALL = process.env['FAULTS'] === 'all';
const OTHERS = FAULTS.filter((fault) => fault !== 'silent');
const EVERY = 4;
/** The kind of page whose requests most others make too. */
const COMMON = 'glossary';

const nth = <T>(list: readonly T[], at: number) =>
  list.slice(at % list.length, (at % list.length) + 1);

/** A measure marks what was searched for; a case has something to ask about. */
const WITH: Readonly<Record<string, string>> = {
  search: '?q=%E5%AD%B5%E5%8C%96%E5%99%A8',
  measure: '?q=%E5%AD%B5%E5%8C%96%E5%99%A8',
  calculator: '#v1.wenterprise.on.y0f4a6a.q4ax2.t6ax202603',
};

let common: Promise<ReadonlySet<string>> | undefined;

for (const [position, { kind, path }] of sampleRoutes(urls.root)
  .filter(({ lang }) => lang === 'zh')
  .entries()) {
  test(`${kind}: reading never breaks, and no control is dead without a word`, async ({
    browser,
    site,
  }) => {
    test.setTimeout(ALL ? 1_800_000 : 300_000);
    common ??= visit(browser, site, urls[COMMON]('zh')).then(({ asked }) => new Set(asked));
    const shared = await common;
    const faultsOf = (target: string, index: number): readonly Fault[] => {
      // Without the page itself nothing of ours runs: that is the saved copy's part (see offline).
      if (target === path) return ['cut'];
      if (ALL) return FAULTS;
      if (kind === COMMON) return ['silent'];
      if (!shared.has(target)) return ['silent', ...nth(OTHERS, position + index)];
      return (position + index) % EVERY === 0 ? nth(FAULTS, (position + index) / EVERY) : [];
    };

    const address = path + (WITH[kind] ?? '');
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
