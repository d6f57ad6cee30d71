import type { Lang } from '../lang.ts';
import type { Mark } from '../support-item.ts';
import { unitsOf, type Unit } from './units.ts';

/** A run of the text that is searched as one: a title, a sentence, or the names of the responsible bodies. */
export interface Block {
  /** `title`, `bodies`, or a sentence's id `N.sK`. */
  readonly id: string;
  readonly lang: Lang;
  readonly text: string;
}

/** A support item as a search result shows it. */
export interface ResultItem {
  /** `N.x`. */
  readonly id: string;
  /** `N.sK`. */
  readonly sentence: string;
  readonly mark: Mark;
  /** The sum as the page writes it; empty where the text gives no figure. */
  readonly amount: string;
  /** What it is for, in the page's language. */
  readonly object: string;
}

/** A measure as the index returns it. */
export interface SearchPage {
  readonly number: number;
  readonly category: string;
  readonly departments: readonly string[];
  readonly items: readonly ResultItem[];
  /** The page's own language first. */
  readonly blocks: readonly Block[];
}

const cut = new WeakMap<Block, Unit[]>();

/** The units of a block, cut once. */
export const unitsOfBlock = (block: Block): readonly Unit[] => {
  const known = cut.get(block);
  if (known) return known;
  const units = unitsOf(block.text);
  cut.set(block, units);
  return units;
};

/** What answers exact phrases; in the page Pagefind, in tests a plain list. */
export interface Corpus {
  readonly size: number;
  /** Ids of the documents in which the units stand next to each other. May hold a few too many. */
  readonly find: (phrase: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly ids: () => Promise<readonly string[]>;
  readonly page: (id: string) => Promise<SearchPage>;
  /** The document of a measure. */
  readonly idOf: (number: number) => Promise<string | undefined>;
}
