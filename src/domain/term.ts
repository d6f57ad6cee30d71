import type { Bilingual } from './lang.ts';

/** A term of the glossary. */
export interface Term {
  /** Plain pinyin; also the anchor on the glossary page. */
  readonly slug: string;
  readonly zh: string;
  readonly en: string;
  /** Syllables with tone marks, apart by spaces. */
  readonly pinyin: string;
  readonly explain: Bilingual;
  /** The words as they stand in the Chinese text; empty where they do not. */
  readonly inText: readonly string[];
  /** No official English was found: the English is ours. */
  readonly ownRendering: boolean;
  /** Mean the same. */
  readonly synonyms: Readonly<Record<'zh' | 'en', readonly string[]>>;
  /** Near, not the same. */
  readonly related: Readonly<Record<'zh' | 'en', readonly string[]>>;
}
