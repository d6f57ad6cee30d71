import type { Card } from './card.ts';

/** Sizes on a card in px; `titles` from the largest that is tried. */
export interface Metrics {
  readonly margin: number;
  readonly head: number;
  readonly numeral: number;
  readonly titles: readonly number[];
  readonly small: number;
  readonly lead: number;
  readonly leadLines: number;
  readonly figure: number;
  readonly qr: number;
}

/** Measures in px that differ between a card to see in a feed and one to read on a phone. */
export const METRICS = {
  wide: {
    margin: 64,
    head: 56,
    numeral: 148,
    titles: [56, 50, 44, 40],
    small: 21,
    lead: 27,
    leadLines: 3,
    figure: 44,
    qr: 156,
  },
  tall: {
    margin: 76,
    head: 72,
    numeral: 220,
    titles: [68, 60, 54, 48, 44],
    small: 26,
    lead: 36,
    leadLines: 6,
    figure: 46,
    qr: 252,
  },
} as const satisfies Record<Card['shape'], Metrics>;

/** How far type grows on a card with few words, and shrinks on a full one. */
export const SCALES = [1.3, 1.2, 1.1, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7] as const;

/** A long title gives way before the rest of the card does: one line less is worth more than size. */
export const TITLE_SCALES = [1, 0.88, 0.76] as const;

/** The same measures with larger or smaller type. */
export const scaled = (m: Metrics, by: number, titleBy: number): Metrics => ({
  ...m,
  numeral: m.numeral * by,
  titles: m.titles.map((size) => size * by * titleBy),
  small: m.small * Math.min(1.1, Math.max(by, 0.9)),
  lead: m.lead * by,
  figure: m.figure * by,
});
