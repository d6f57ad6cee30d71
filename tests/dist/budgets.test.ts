import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { TEST_BUILDS } from '../../scripts/test-builds.ts';
import { BUDGETS } from '../support/budgets.ts';
import { readBuild } from '../support/built-site.ts';
import { routesOf } from '../support/routes.ts';

/** What the block that names the likely next page may cost, in bytes as built. */
const LIKELY_NEXT_BYTES = 300;
/** Elements of one page; the ledger’s 32 items and the glossary’s 123 terms come nearest. */
const MOST_ELEMENTS = 1_800;

const brotli = (text: string): number =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  }).length;

// A cold visit to one page of each kind is weighed in a browser; here every page, without one.
describe.each(TEST_BUILDS)('the budgets of the $name build', (build) => {
  const site = readBuild(build);
  const routes = routesOf(build.base).filter(({ path }) => site.serves(path));

  test('no page alone takes more than a visit to its kind may', () => {
    const over = routes.flatMap(({ path, kind }) => {
      const bytes = brotli(site.page(path).html);
      return bytes > BUDGETS[kind].bytes ? [`${path}: ${bytes} of ${BUDGETS[kind].bytes} B`] : [];
    });
    expect(over).toEqual([]);
  });

  test('no page is large for a browser', () => {
    const count = (html: string) => html.match(/<[a-z][^>]*>/gi)?.length ?? 0;
    const large = site.pages.filter(({ html }) => count(html) > MOST_ELEMENTS);
    expect(large.map(({ path, html }) => `${path}: ${count(html)} elements`)).toEqual([]);
  });

  test('each names the likely next pages, in few bytes', () => {
    const wrong = site.pages.flatMap(({ path, html }) => {
      const [block] = /<script type="speculationrules">.*?<\/script>/s.exec(html) ?? [];
      if (block === undefined) return [`${path}: none`];
      return block.length > LIKELY_NEXT_BYTES ? [`${path}: ${block.length} B`] : [];
    });
    expect(wrong).toEqual([]);
  });
});
