import { HTML_LANG, LANGS, type Lang } from '../lang.ts';
import { RECIPIENTS } from '../support-item.ts';
import type { Urls } from '../urls.ts';
import type { Addresses } from './addresses.ts';
import { element, xmlDocument } from './xml.ts';

/** What the number of pages depends on. */
export interface SitemapSource {
  readonly measures: readonly { readonly number: number }[];
  readonly categories: readonly { readonly slug: string }[];
  readonly departments: readonly { readonly slug: string }[];
}

type PathOf = (lang: Lang) => string;

/** The protocol allows 50,000 addresses a file; each page stands in it once for each language. */
const PAGES_A_FILE = 5_000;

/** Every canonical page of the contract, as a path in each language; the `both/` views point here. */
export const canonicalPages = (source: SitemapSource, urls: Urls): readonly PathOf[] => [
  urls.home,
  urls.measures,
  ...source.measures.map(
    ({ number }): PathOf =>
      (lang) =>
        urls.measure(lang, number),
  ),
  ...RECIPIENTS.map(
    (recipient): PathOf =>
      (lang) =>
        urls.forWhom(lang, recipient),
  ),
  urls.categories,
  ...source.categories.map(
    ({ slug }): PathOf =>
      (lang) =>
        urls.category(lang, slug),
  ),
  urls.departments,
  ...source.departments.map(
    ({ slug }): PathOf =>
      (lang) =>
        urls.department(lang, slug),
  ),
  urls.ledger,
  (lang) => urls.text(lang),
  urls.search,
  urls.calculator,
  urls.glossary,
  urls.about,
  urls.changes,
  urls.data,
];

/** The pages of each sitemap file. */
export const sitemapFiles = (pages: readonly PathOf[]): readonly (readonly PathOf[])[] =>
  Array.from({ length: Math.ceil(pages.length / PAGES_A_FILE) }, (_, index) =>
    pages.slice(index * PAGES_A_FILE, (index + 1) * PAGES_A_FILE),
  );

/**
 * Builds one `/sitemap-N.xml`.
 *
 * @param lastModified date of the data, ISO: when a page last changed as far as the content says
 */
export const buildSitemap = (
  pages: readonly PathOf[],
  lastModified: string,
  { absolute, urls }: Addresses,
): string => {
  const alternates = (path: PathOf) => {
    // The root is the Chinese home itself and chooses no language.
    const fallback = path('zh') === urls.home('zh') ? urls.root : path('zh');
    return [
      ...LANGS.map((lang) => [HTML_LANG[lang], path(lang)] as const),
      ['x-default', fallback] as const,
    ].map(([hreflang, href]) =>
      element('xhtml:link', { rel: 'alternate', hreflang, href: absolute(href) }),
    );
  };
  return xmlDocument(
    element(
      'urlset',
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      },
      ...pages.flatMap((path) =>
        LANGS.map((lang) =>
          element(
            'url',
            {},
            element('loc', {}, absolute(path(lang))),
            element('lastmod', {}, lastModified),
            ...alternates(path),
          ),
        ),
      ),
    ),
  );
};

/** Builds `/sitemap-index.xml`. */
export const buildSitemapIndex = (
  files: number,
  lastModified: string,
  { absolute, urls }: Addresses,
): string =>
  xmlDocument(
    element(
      'sitemapindex',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      ...Array.from({ length: files }, (_, index) =>
        element(
          'sitemap',
          {},
          element('loc', {}, absolute(urls.file(`sitemap-${index}.xml`))),
          element('lastmod', {}, lastModified),
        ),
      ),
    ),
  );
