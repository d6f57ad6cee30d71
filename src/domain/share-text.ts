import type { Lang } from './lang.ts';

/** What goes to the clipboard: official words, whose they are, and where they stand. */
export interface SharedWords {
  /** The language of the words, which may differ from the page's on an aligned page. */
  readonly lang: Lang;
  /** Number and title, or the page's title. */
  readonly head: string;
  /** Title and official number of the policy. */
  readonly source: string;
  /** 原文 or 本站译文: whose words they are. */
  readonly voice: string;
  /** The words, sentence by sentence; never ours. */
  readonly sentences: readonly string[];
  /** Absolute address of exactly that place. */
  readonly url: string;
  /** Who sends this: the site's name with the word that it is not official. */
  readonly from: string;
}

/** Chinese sentences follow each other without a space. */
const GAP: Readonly<Record<Lang, string>> = { zh: '', en: ' ' };
const COLON: Readonly<Record<Lang, string>> = { zh: '：', en: ': ' };

/** Joins sentences as their language does, white space of the page's markup taken out. */
export const joinSentences = (sentences: readonly string[], lang: Lang): string =>
  sentences.map((sentence) => sentence.replace(/\s+/g, ' ').trim()).join(GAP[lang]);

/** The text of one measure, sentence or selection with all that a stranger needs to check it. */
export const writeShareText = (shared: SharedWords): string => {
  const words = joinSentences(shared.sentences, shared.lang);
  const lines = [
    shared.head,
    shared.source,
    words === '' ? '' : shared.voice + COLON[shared.lang] + words,
    shared.url,
    shared.from,
  ];
  return lines.filter((line) => line !== '').join('\n');
};

/** The address of a page without what follows `#`, and then the place. */
export const addressOfPlace = (page: string, place: string): string =>
  place === '' ? page.replace(/#.*$/, '') : `${page.replace(/#.*$/, '')}#${place}`;
