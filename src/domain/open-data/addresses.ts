import type { Lang } from '../lang.ts';
import { makeUrls, type Urls } from '../urls.ts';

/** The site's paths, and whole addresses for files that leave the site. */
export interface Addresses {
  readonly urls: Urls;
  /** A path of `urls` with scheme and host. */
  readonly absolute: (path: string) => string;
  /** The same page's address in each language. */
  readonly both: (path: (lang: Lang) => string) => Readonly<Record<Lang, string>>;
}

/**
 * Binds the paths to the address of this build.
 *
 * @param site Astro's `site` (SITE_URL); data files without it would carry addresses that lead nowhere
 * @param base Astro's `base` (BASE_PATH)
 */
export const addressesOf = (site: URL | undefined, base: string): Addresses => {
  if (site === undefined) throw new Error('set SITE_URL: the data files carry whole addresses');
  const absolute = (path: string) => new URL(path, site).href;
  return {
    urls: makeUrls(base),
    absolute,
    both: (path) => ({ zh: absolute(path('zh')), en: absolute(path('en')) }),
  };
};
