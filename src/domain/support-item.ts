import type { Bilingual } from './lang.ts';

/** How the text states a sum: 最高 (a ceiling), a figure without 最高 (fixed), or no figure. */
export const BASES = ['ceiling', 'fixed', 'unstated'] as const;
export type Basis = (typeof BASES)[number];

/** What kind of support the text names. */
export const INSTRUMENTS = [
  'support',
  'construction-support',
  'operating-support',
  'reward',
  'operating-reward',
  'operating-performance-reward',
  'reward-under-other-rules',
  'subsidy',
  'funding',
  'equity-investment',
  'risk-compensation',
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** Kinds of reader that the items are held against; the slugs are part of the public addresses. */
export const RECIPIENTS = [
  'enterprise',
  'start-up',
  'research-institute',
  'university',
  'hospital',
  'incubator',
  'platform',
  'fund-manager',
  'financial-institution',
  'individual',
] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** The twelve questions a reader asks and a text may leave open. `true` in the data: the text does not say. */
export const UNSAID_SLOTS = [
  'window',
  'conditions',
  'share',
  'recurrence',
  'unit',
  'payee',
  'timing',
  'combine',
  'place',
  'newly',
  'after',
  'bodyForItem',
] as const;
export type UnsaidSlot = (typeof UNSAID_SLOTS)[number];
export type Unsaid = Readonly<Record<UnsaidSlot, boolean>>;

/** Where the words 未来产业 stand for an item. */
export const FUTURE_INDUSTRY_WORDS = [
  'in the clause',
  'earlier in the sentence',
  'absent',
] as const;
export type FutureIndustryWords = (typeof FUTURE_INDUSTRY_WORDS)[number];

/** Whether the words of an item name a kind of body, or a thing that any body may have. */
export type Names = 'body' | 'thing';

/** Two readings that the words allow; the site chooses neither. */
export interface Reading {
  readonly question: Bilingual;
  readonly a: Bilingual;
  readonly b: Bilingual;
}

/** Whom the words name, with the exact words (a substring of the source). */
export interface Naming {
  readonly names: Names;
  readonly words: string;
  readonly named: readonly Recipient[];
  readonly note?: Bilingual | undefined;
}

/** One support item: a sum, or support without a sum, that a measure states for one object. */
export interface SupportItem extends Naming {
  /** `N.x`, N the measure's number, x a letter in the text's order. */
  readonly id: string;
  /** Id of the sentence that states it, `N.sK`. */
  readonly sentence: string;
  readonly basis: Basis;
  /** Whole yuan; null where the text gives no figure. */
  readonly cny: number | null;
  /** What it is for, in short; our words. */
  readonly object: Bilingual;
  readonly instrument: Instrument;
  /** The recipient in the text's own words (a substring of the source), or null where it names none. */
  readonly recipientAsWritten: string | null;
  /** Who receives, as far as the text says; our words. */
  readonly recipient: Bilingual;
  /** What has to be there or to have happened, as far as the text says; our words. */
  readonly trigger: Bilingual;
  /** Exact words of the source. */
  readonly quote: string;
  /** Per what the text counts, in its own words; null where it does not say. */
  readonly perWritten: string | null;
  /** 依法依规 stands over it: other rules also decide. */
  readonly lawsAndRegulations: boolean;
  /** 按规定 stands over it: other rules also decide. */
  readonly asPrescribed: boolean;
  /** Its list ends with 等 and is not complete. */
  readonly openList: boolean;
  readonly futureIndustryWords: FutureIndustryWords;
  /** How often, as far as the text says; our words. */
  readonly recurrence: Bilingual;
  readonly basisNote?: Bilingual | undefined;
  readonly readings: readonly Reading[];
  /** What this item leaves unsaid beyond the twelve slots, as questions; our words. */
  readonly questions: readonly Bilingual[];
  readonly unsaid: Unsaid;
  /** The unit a reader can count (项 / standard); null where a count makes no sense. */
  readonly count: Bilingual | null;
  /** Ids of items that may concern the same thing; the text does not say whether they combine. */
  readonly mayConcernSame: readonly string[];
}

/** Something a measure promises without money. */
export interface Commitment extends Naming {
  /** Ids of the sentences that say so; the first is its address. */
  readonly sentences: readonly string[];
  /** What is promised, in short; our words. */
  readonly promise: Bilingual;
}

/** The four marks of the site, one for each way a sum is stated; equity is a ceiling too. */
export type Mark = Basis | 'equity';

/** The lines of the mark of equity, as a path in its box of 12 by 12. */
export const HATCH = 'M1 8l7-7M4 11l7-7';

/** The mark under which an item is shown everywhere. */
export const markOf = (item: Pick<SupportItem, 'basis' | 'instrument'>): Mark =>
  item.instrument === 'equity-investment' ? 'equity' : item.basis;
