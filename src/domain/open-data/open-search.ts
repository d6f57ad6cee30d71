import type { Lang } from '../lang.ts';
import type { Addresses } from './addresses.ts';
import { element, xmlDocument } from './xml.ts';

/** How a browser names the search of the site. */
export interface OpenSearchWords {
  /** At most 16 characters. */
  readonly name: string;
  /** At most 48 characters. */
  readonly longName: string;
  readonly description: string;
}

/** Builds `/opensearch.L.xml`, so that a browser offers the site's search. */
export const buildOpenSearch = (
  lang: Lang,
  words: OpenSearchWords,
  { absolute, urls }: Addresses,
): string =>
  xmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, words.name),
      element('LongName', {}, words.longName),
      element('Description', {}, words.description),
      element('Language', {}, lang === 'zh' ? 'zh-CN' : 'en'),
      element('InputEncoding', {}, 'UTF-8'),
      element('Image', { type: 'image/svg+xml' }, absolute(urls.file('favicon.svg'))),
      element('Url', {
        type: 'text/html',
        method: 'get',
        template: `${absolute(urls.search(lang))}?q={searchTerms}`,
      }),
      element('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: absolute(urls.openSearch(lang)),
      }),
    ),
  );
