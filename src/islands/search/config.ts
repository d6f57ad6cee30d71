import type { Lang } from '../../domain/lang.ts';

/** What the server says about the search page, in its one data block. */
export interface SearchConfig {
  readonly lang: Lang;
  /** The sub-path of the site, with slashes at its ends. */
  readonly root: string;
  readonly strings: Readonly<Record<string, string>>;
  /** Names by slug, in order. */
  readonly departments: readonly (readonly [slug: string, name: string])[];
  readonly categories: readonly (readonly [slug: string, name: string])[];
}

/** Reads the data block. */
export const readSearchConfig = (): SearchConfig | null => {
  const block = document.querySelector('script[data-search-config]');
  return block ? (JSON.parse(block.textContent) as SearchConfig) : null;
};
