import type { ItemNote } from '../ledger.ts';
import type { Lang } from '../lang.ts';
import type { SupportItem } from '../support-item.ts';
import type { Period } from './assess.ts';

/** Sentences of one language by key, with `{name}` where a value goes. */
export type Strings = Readonly<Record<string, string>>;

/** Two readings in one language. */
export interface ShownReading {
  readonly question: string;
  readonly a: string;
  readonly b: string;
}

/** One support item as the calculator knows it: rules in full, words in the page's language. */
export interface ShownItem extends Pick<
  SupportItem,
  | 'id'
  | 'basis'
  | 'cny'
  | 'instrument'
  | 'names'
  | 'named'
  | 'words'
  | 'quote'
  | 'perWritten'
  | 'futureIndustryWords'
  | 'mayConcernSame'
> {
  readonly countable: boolean;
  readonly payeeStated: boolean;
  readonly object: string;
  /** Unit of a count; empty where a count makes no sense. */
  readonly unit: string;
  readonly notes: readonly ItemNote[];
  /** Our remarks: one 最高 for two sums, what the words leave open about who is meant. */
  readonly remarks: readonly string[];
  /** What not even the sentence's other words settle for a kind of body it does not name. */
  readonly note: string;
  /** The text does not say from which date 新认定 or 新建 counts. */
  readonly newly: boolean;
  readonly readings: readonly ShownReading[];
}

/** Something promised without money, as the page carries it. */
export interface ShownCommitment extends Pick<SupportItem, 'names' | 'named' | 'words'> {
  readonly id: string;
  readonly promise: string;
  readonly note: string;
}

/** Everything the calculator knows, in the language of its page: the file that its script fetches. */
export interface CalculatorData {
  readonly lang: Lang;
  readonly strings: Strings;
  /** Last day of the stated period, ISO, in UTC+8. */
  readonly validUntil: string;
  readonly period: Pick<Period, 'from' | 'until'>;
  readonly items: readonly ShownItem[];
  readonly commitments: readonly ShownCommitment[];
  /** Names of the responsible bodies by measure, in the text's order, in the page's language. */
  readonly bodies: Readonly<Record<string, readonly string[]>>;
  /** Where the questions to ask are fetched from when they are wanted. */
  readonly askAddress: string;
  /** Where a sentence or an item stands; `{n}` the measure, `{id}` the place. */
  readonly place: string;
}

/** Puts values into a sentence; a name without a value stays as it is. */
export const fill = (
  template: string,
  values: Readonly<Record<string, string | number>> = {},
): string => template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Number of the measure that an item or sentence belongs to. */
export const measureOfId = (id: string): string => id.split('.')[0] ?? '';

/** The address of an item or a sentence on its measure's page. */
export const placeOf = (data: Pick<CalculatorData, 'place'>, id: string): string =>
  fill(data.place, { n: measureOfId(id), id });
