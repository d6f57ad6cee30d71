import { hostileStrings } from '../support/hostile.ts';
import { expect, test, urls, watch } from './harness.ts';

/**
 * Hostile addresses for each page that reads its address, in a real browser on a phone: 300 in all,
 * and with `FAULTS=all` 300 for each.
 */
const COUNT = process.env['FAULTS'] === 'all' ? 300 : 75;
const strings = hostileStrings(COUNT, 2026);
/** Short enough that no server turns the address away before the page has seen it. */
const encoded = (text: string) => encodeURIComponent(text.slice(0, 400).toWellFormed());

test.use({ viewport: { width: 360, height: 720 } });

for (const { name, path, address } of [
  {
    name: 'queries of the search page',
    path: urls.search('zh'),
    address: (text: string) => `${urls.search('zh')}?q=${encoded(text)}`,
  },
  {
    name: 'choices in the list of measures',
    path: urls.measures('en'),
    address: (text: string) =>
      `${urls.measures('en')}?department=${encoded(text)}&for=${encoded(text)}`,
  },
  {
    name: 'cases of the calculator',
    path: urls.calculator('zh'),
    address: (text: string) => `${urls.calculator('zh')}#v1.${encoded(text)}`,
  },
  {
    name: 'places on a measure',
    path: urls.measure('zh', 10),
    address: (text: string) => `${urls.measure('zh', 10)}?q=${encoded(text)}#${encoded(text)}`,
  },
]) {
  test(`${COUNT} hostile ${name}: no script runs, nothing throws, the layout holds`, async ({
    page,
    site,
  }) => {
    test.setTimeout(400_000);
    site.decide = () => undefined;
    let broken: string[] = [];
    watch(page, site.origin, (what) => broken.push(what));
    await page.goto(path);
    const elements = await page.locator('script, iframe, object, embed').count();
    for (const text of strings) {
      broken = [];
      // Away first: a change of the fragment alone would not load the page.
      await page.goto('about:blank');
      await page.goto(address(text), { waitUntil: 'domcontentloaded' });
      const seen = await page.evaluate(() => ({
        ran: 'broken' in globalThis,
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        headings: document.querySelectorAll('h1').length,
        elements: document.querySelectorAll('script, iframe, object, embed').length,
      }));
      const name = JSON.stringify(text.slice(0, 120));
      expect(broken, name).toEqual([]);
      expect(seen, name).toEqual({ ran: false, wide: 0, headings: 1, elements });
    }
  });
}
