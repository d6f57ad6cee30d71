import type { Lang } from '../domain/lang.ts';
import type { MoneyParts } from '../domain/money.ts';
import type { Mark } from '../domain/support-item.ts';

/** A stated sum as a card shows it: never without its basis and its object. */
export interface CardItem {
  readonly mark: Mark;
  readonly basis: string;
  /** Null where the text states no sum. */
  readonly amount: MoneyParts | null;
  readonly object: string;
}

/** All words of one card, in one language; drawing adds none. */
export interface Card {
  readonly lang: Lang;
  /** File name without its ending. */
  readonly name: string;
  readonly shape: 'wide' | 'tall';
  readonly site: string;
  /** 民间读本 · 非官方. */
  readonly unofficial: string;
  readonly officialNumber: string;
  /** Set large before the title; empty where the page has none. */
  readonly numeral: string;
  readonly kicker: string;
  readonly title: string;
  /** Whose words the lead and the items are. */
  readonly voice: string;
  readonly lead: string;
  readonly itemsHead: string;
  readonly items: readonly CardItem[];
  /** Lines under the lead where there are no items. */
  readonly notes: readonly string[];
  /** The fourteen measures as a row of numerals; those the page concerns stand out. */
  readonly numbers: readonly number[] | null;
  /** The marks of the ledger, explained. */
  readonly legend: readonly { readonly mark: Mark; readonly label: string }[];
  /** 责任单位, on tall cards. */
  readonly bodies: string;
  readonly foot: string;
  readonly scan: string;
  /** Absolute address behind the QR code. */
  readonly url: string;
}

/** Sizes of the two shapes in pixels. */
export const SIZE = {
  wide: { width: 1200, height: 630 },
  tall: { width: 1080, height: 1440 },
} as const;
