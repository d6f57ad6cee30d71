const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** China Standard Time, the clock of the policy: UTC+8 without summer time. */
const OFFSET = 8 * 60 * MINUTE;
/** From here on the number of days left is said. */
const ENDING_DAYS = 90;

/** Where a moment stands against the stated period; never "in force", which no static site can know. */
export type Status =
  | { readonly kind: 'within' }
  | { readonly kind: 'ending'; readonly days: number }
  | { readonly kind: 'lastDay' }
  | { readonly kind: 'ended' };

/** The calendar day in UTC+8 of a moment, as whole days since 1970-01-01. */
const dayInChina = (moment: number): number => Math.floor((moment + OFFSET) / DAY);

/**
 * The status at a moment of any clock.
 *
 * @param now the moment
 * @param validUntil last day of the stated period, ISO date, in UTC+8
 */
export const statusAt = (now: Date, validUntil: string): Status => {
  const days = Date.parse(`${validUntil}T00:00:00Z`) / DAY - dayInChina(now.getTime());
  if (!(days >= 0)) return { kind: 'ended' };
  if (days === 0) return { kind: 'lastDay' };
  return days <= ENDING_DAYS ? { kind: 'ending', days } : { kind: 'within' };
};

/** The calendar day in UTC+8 as `YYYY-MM-DD`, for a date read or a date printed. */
export const isoDayInChina = (now: Date): string =>
  new Date(now.getTime() + OFFSET).toISOString().slice(0, 10);
