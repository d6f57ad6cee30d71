import { wordsOf } from './units.ts';

/** How a word people type stands to a word of the text. */
export type Relation = 'same' | 'related';

/** A word of the text, and the words people type for it. */
export interface LexiconEntry {
  /** As it is shown, in the page's language. */
  readonly name: string;
  /** The words as they stand in the Chinese text; empty where they stand in no measure. */
  readonly inText: readonly string[];
  readonly same: readonly string[];
  readonly related: readonly string[];
}

/** An entry found by a word, and how. */
export interface LexiconMatch {
  readonly entry: LexiconEntry;
  readonly relation: Relation;
  /** The word of the lexicon that was met. */
  readonly word: string;
}

/** Every word people may type, and what it stands for in the text. */
export interface Lexicon {
  readonly entries: readonly LexiconEntry[];
  readonly lookUp: (units: readonly string[]) => readonly LexiconMatch[];
  /** All words, as unit lists. */
  readonly keys: () => Iterable<readonly string[]>;
  /** Most units a word has. */
  readonly longest: number;
}

const SEPARATOR = ' ';

/** Joins entries; a later list may repeat an entry to give it more words. */
export const makeLexicon = (entries: readonly LexiconEntry[]): Lexicon => {
  const index = new Map<string, LexiconMatch[]>();
  const units = new Map<string, readonly string[]>();
  let longest = 1;
  const add = (word: string, match: LexiconMatch) => {
    const parts = wordsOf(word);
    if (parts.length === 0) return;
    const key = parts.join(SEPARATOR);
    longest = Math.max(longest, parts.length);
    units.set(key, parts);
    const known = index.get(key) ?? [];
    if (!known.some((m) => m.entry.inText.join() === match.entry.inText.join())) known.push(match);
    index.set(key, known);
  };
  for (const entry of entries) {
    for (const word of [entry.name, ...entry.inText, ...entry.same])
      add(word, { entry, relation: 'same', word });
    for (const word of entry.related) add(word, { entry, relation: 'related', word });
  }
  return {
    entries,
    lookUp: (parts) => index.get(parts.join(SEPARATOR)) ?? [],
    keys: () => units.values(),
    longest,
  };
};
