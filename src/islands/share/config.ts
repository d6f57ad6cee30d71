import type { Lang } from '../../domain/lang.ts';

/** What the server says about a page whose address is shared. */
export interface LinkConfig {
  readonly lang: Lang;
  readonly url: string;
  readonly head: string;
  /** The site's name with the word that it is not official. */
  readonly from: string;
  /** The query narrows the page, so it belongs to what is shared. */
  readonly keepsQuery?: boolean;
  readonly strings: Readonly<Record<string, string>>;
}

/** What it says, in the one data block of the share box, where words are shared too. */
export interface ShareConfig extends LinkConfig {
  readonly source: string;
  /** Labels of the two voices. */
  readonly official: string;
  readonly translation: string;
}

/** Reads the data block; null on a page without a share box. */
export const readShareConfig = (): ShareConfig | null => {
  const block = document.querySelector('script[data-share-config]');
  return block ? (JSON.parse(block.textContent) as ShareConfig) : null;
};
