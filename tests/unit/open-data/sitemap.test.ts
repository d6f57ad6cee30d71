import { expect, test } from 'vitest';
import { addressesOf } from '../../../src/domain/open-data/addresses.ts';
import {
  buildSitemap,
  canonicalPages,
  sitemapFiles,
} from '../../../src/domain/open-data/sitemap.ts';

const addresses = addressesOf(new URL('https://example.org'), '/policy/');
const source = (measures: number) => ({
  measures: Array.from({ length: measures }, (_, i) => ({ number: i + 1 })),
  categories: [],
  departments: [],
});

test('no file holds more addresses than the protocol allows, and none is lost', () => {
  const pages = canonicalPages(source(60_000), addresses.urls);
  const files = sitemapFiles(pages);
  expect(files.flat()).toEqual(pages);
  for (const file of files) expect(file.length * 2).toBeLessThanOrEqual(50_000);
});

test('the root is the x-default of the home pages only', () => {
  const [home = '', measures = ''] = canonicalPages(source(0), addresses.urls).map((page) =>
    buildSitemap([page], '2026-11-23', addresses),
  );
  const fallback = (address: string) => `hreflang="x-default" href="${address}"`;
  expect(home).toContain(fallback('https://example.org/policy/'));
  expect(measures).toContain(fallback('https://example.org/policy/zh/measures/'));
});
