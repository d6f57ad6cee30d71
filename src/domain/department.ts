import type { Bilingual } from './lang.ts';

/** A body that issued the policy or is responsible for a measure. */
export interface Department {
  readonly slug: string;
  /** The short name of the 责任单位 bracket (zh) and of our translation's bracket (en). */
  readonly short: Bilingual;
  readonly full: Bilingual;
  /** Place in the order of issue on the official page, from 1. */
  readonly order: number;
  /** Whether the head of the copy received lists it. */
  readonly inCopy: boolean;
  /** Official website; null where none was found. */
  readonly website: string | null;
  /** No official English name was found: the English name is ours. */
  readonly ownRendering: boolean;
  readonly note?: Bilingual | undefined;
  /** Names people type. */
  readonly synonyms: readonly string[];
}
