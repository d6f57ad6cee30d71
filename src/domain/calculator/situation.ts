import type { Recipient } from '../support-item.ts';
import type { FactId } from './facts.ts';

/** What a reader may answer; a fact that is absent has not been answered. */
export const ANSWERS = ['yes', 'no', 'unsure'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A reader's case: who they are, what they have or plan, since when, how many, what else they receive. */
export interface Situation {
  readonly recipient: Recipient | null;
  /** Number of the measure the reader came from; null: all fourteen. */
  readonly measure: number | null;
  readonly answers: Readonly<Partial<Record<FactId, Answer>>>;
  /** How many of a thing; absent: one. Whole, from 1 to `MAX_QUANTITY`. */
  readonly quantities: Readonly<Partial<Record<FactId, number>>>;
  /** Month of recognition or completion, `YYYY-MM`. */
  readonly months: Readonly<Partial<Record<FactId, string>>>;
  /** Support for the same matter under another policy of the municipality; null: not answered. */
  readonly otherSupport: Answer | null;
}

/** The case of a reader who has said nothing. */
export const EMPTY_SITUATION: Situation = {
  recipient: null,
  measure: null,
  answers: {},
  quantities: {},
  months: {},
  otherSupport: null,
};

export const MAX_QUANTITY = 99;

/** Tells whether a number can stand as a quantity. */
export const isQuantity = (n: number): boolean =>
  Number.isInteger(n) && n >= 1 && n <= MAX_QUANTITY;

/** Tells whether a string is a month of this century, `YYYY-MM`. */
export const isMonth = (text: string): boolean => /^20\d\d-(0[1-9]|1[0-2])$/.test(text);

/** How many of a thing the reader has; one where nothing was said. */
export const quantityOf = (situation: Situation, fact: FactId): number =>
  situation.quantities[fact] ?? 1;
