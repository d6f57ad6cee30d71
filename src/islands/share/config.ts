import type { Lang } from '../../domain/lang.ts';

/** What the server says about the page, mostly in the attributes of the share box; empty what it does not say. */
export interface ShareConfig {
  readonly lang: Lang;
  readonly url: string;
  /** The query narrows the page, so it belongs to what is shared. */
  readonly keepsQuery: boolean;
  readonly head: string;
  readonly source: string;
  /** Labels of the two voices. */
  readonly official: string;
  readonly translation: string;
  /** The site's name with the word that it is not official. */
  readonly from: string;
  /** Number of the measure that the page shows; undefined where it shows no single one. */
  readonly measure: string | undefined;
}

/** Reads the share box; null on a page without one. */
export const readShareConfig = (): ShareConfig | null => {
  const box = document.querySelector<HTMLElement>('.share');
  if (!box) return null;
  const { head = '', official = '', translation = '', from = '' } = box.dataset;
  return {
    lang: document.documentElement.lang === 'en' ? 'en' : 'zh',
    url: box.querySelector<HTMLAnchorElement>('.share-address a')?.href ?? '',
    keepsQuery: 'keepsQuery' in box.dataset,
    head,
    source: document.querySelector('[data-source]')?.textContent.trim() ?? '',
    official,
    translation,
    from,
    measure: document.querySelector<HTMLElement>('[data-measure]')?.dataset['measure'],
  };
};
