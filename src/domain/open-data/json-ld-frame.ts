import { HTML_LANG, type Lang } from '../lang.ts';
import type { Policy } from '../policy.ts';
import type { Addresses } from './addresses.ts';
import { DATA_FILES } from './data-files.ts';
import type { LinkedData } from './json-ld.ts';
import { DATA_LICENCE } from './licence.ts';

/** A step on the way to a page. */
export interface TrailStep {
  readonly label: string;
  /** A path of `urls`. */
  readonly href: string;
}

/** The way from the home page to this one, both included. */
export const trailLinkedData = (
  steps: readonly TrailStep[],
  { absolute }: Addresses,
): LinkedData => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: absolute(href),
  })),
});

/** What the data set says of itself. */
export interface DatasetWords {
  readonly name: string;
  readonly description: string;
  /** What the licence covers: the official text is no part of it. */
  readonly licence: string;
  readonly creator: string;
  readonly place: string;
}

/** The open data as a data set with its files. */
export const datasetLinkedData = (
  policy: Policy,
  lang: Lang,
  words: DatasetWords,
  { absolute, urls }: Addresses,
): LinkedData => ({
  '@type': 'Dataset',
  '@id': `${absolute(urls.data(lang))}#dataset`,
  name: words.name,
  description: words.description,
  url: absolute(urls.data(lang)),
  inLanguage: Object.values(HTML_LANG),
  version: policy.dataVersion,
  dateModified: policy.dataDate,
  license: { '@type': 'CreativeWork', name: words.licence, url: DATA_LICENCE.url },
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: words.creator, url: absolute(urls.root) },
  spatialCoverage: { '@type': 'Place', name: words.place },
  isBasedOn: policy.officialUrl,
  distribution: DATA_FILES.filter(({ name }) => !name.startsWith('schema/')).map(
    ({ name, type }) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: absolute(urls.dataFile(name)),
    }),
  ),
});

/** Writes a graph so that it may stand in a `<script>`: no text of it can end the element. */
export const writeLinkedData = (nodes: readonly LinkedData[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c');
