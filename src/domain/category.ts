import type { Bilingual } from './lang.ts';

/** One of the four parts of the text. */
export interface Category {
  readonly slug: string;
  /** Place in the text, from 1; `#part-1` is its heading in the full text. */
  readonly order: number;
  /** The heading without its numeral (zh as issued, en our translation). */
  readonly title: Bilingual;
  /** The heading whole, as it stands in the text. */
  readonly heading: Bilingual;
  /** A short name for filters; ours. */
  readonly short: Bilingual;
}
