import type { Lang } from './lang.ts';
import { writeTextFragment } from './share-fragment.ts';
import { addressOfPlace } from './share-text.ts';

/** A whole sentence, or a run of one, that a reader wants to pass on. */
export interface Quote {
  /** Anchor of the sentence, `N.sK`. */
  readonly id: string;
  readonly lang: Lang;
  /** The whole sentence. */
  readonly sentence: string;
  /** First and behind-the-last character of the run; null: the whole sentence. */
  readonly run: { readonly from: number; readonly to: number } | null;
}

/** The quoted words. */
export const wordsOfQuote = ({ sentence, run }: Quote): string =>
  run ? sentence.slice(run.from, run.to) : sentence;

/** The address of exactly these words; browsers that cannot mark a run go to its sentence. */
export const addressOfQuote = (page: string, quote: Quote): string =>
  addressOfPlace(page, quote.id) +
  (quote.run && typeof Intl.Segmenter === 'function'
    ? writeTextFragment(quote.sentence, quote.run, quote.lang)
    : '');
