import type { Addresses } from './addresses.ts';

/** What the manifest says of the site. */
export interface ManifestWords {
  readonly name: string;
  readonly shortName: string;
  readonly description: string;
  readonly measures: string;
  readonly search: string;
}

/** Builds `/manifest.webmanifest`; Chinese, as the root of the site is. */
export const buildManifest = (words: ManifestWords, { urls }: Addresses) => ({
  id: urls.root,
  name: words.name,
  short_name: words.shortName,
  description: words.description,
  lang: 'zh-Hans',
  dir: 'ltr',
  start_url: urls.home('zh'),
  scope: urls.root,
  display: 'minimal-ui',
  // Paper of `styles/tokens.css`: a manifest cannot read custom properties.
  background_color: '#fbfaf6',
  theme_color: '#fbfaf6',
  icons: [{ src: urls.file('favicon.svg'), type: 'image/svg+xml', sizes: 'any' }],
  shortcuts: [
    { name: words.measures, url: urls.measures('zh') },
    { name: words.search, url: urls.search('zh') },
  ],
});
