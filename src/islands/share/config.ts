import type { Lang } from '../../domain/lang.ts';

/** What the server says about the page, in the one data block of the share box. */
export interface ShareConfig {
  readonly lang: Lang;
  readonly url: string;
  readonly head: string;
  readonly source: string;
  /** Labels of the two voices. */
  readonly official: string;
  readonly translation: string;
  /** The site's name with the word that it is not official. */
  readonly from: string;
  readonly strings: Readonly<Record<string, string>>;
}

/** Reads the data block; null on a page without a share box. */
export const readShareConfig = (): ShareConfig | null => {
  const block = document.querySelector('script[data-share-config]');
  return block ? (JSON.parse(block.textContent) as ShareConfig) : null;
};
