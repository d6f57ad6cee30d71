/** The logarithmic axis of the amounts, from 30 万 to 3000 万 yuan: two decades. */
const LEFT_CNY = 300_000;
const DECADES = 2;
/** Room at both ends, in percent, so that a mark at an end is whole. */
const MARGIN = 4;

/** The labelled amounts of the axis, in whole yuan. */
export const AXIS_TICKS_CNY = [300_000, 1_000_000, 3_000_000, 10_000_000, 30_000_000] as const;

/** Where an amount stands on the axis, in percent from the left, rounded to hundredths. */
export const axisPercent = (cny: number): number => {
  const share = Math.log10(cny / LEFT_CNY) / DECADES;
  return Math.round((MARGIN + share * (100 - 2 * MARGIN)) * 100) / 100;
};

/** A mark on the axis; marks of the same amount stand one above the other, `step` of `of`, from 0. */
export interface Placed<T> {
  readonly item: T;
  readonly percent: number;
  readonly step: number;
  readonly of: number;
}

/** Places amounts on the axis so that equal ones neither hide each other nor seem to differ. */
export const placeOnAxis = <T extends { readonly cny: number | null }>(
  items: readonly T[],
): Placed<T>[] => {
  const equal = Map.groupBy(items, ({ cny }) => cny);
  return items.flatMap((item) => {
    if (item.cny === null) return [];
    const same = equal.get(item.cny) ?? [];
    return [{ item, percent: axisPercent(item.cny), step: same.indexOf(item), of: same.length }];
  });
};
