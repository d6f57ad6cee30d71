import { FILTER_KEYS } from './urls.ts';

export type FilterKey = (typeof FILTER_KEYS)[number];

/** One chosen value for each filter, or none. */
export type Filters = Partial<Record<FilterKey, string>>;

/** The values that the page knows, by filter. */
export type Known = Readonly<Record<FilterKey, ReadonlySet<string>>>;

/** Reads the filters of a query string; what is not known is returned apart, never thrown. */
export const readFilters = (query: string, known: Known) => {
  const filters: Filters = {};
  const ignored: string[] = [];
  const params = new URLSearchParams(query);
  for (const key of FILTER_KEYS) {
    const value = params.get(key);
    if (value === null || value === '') continue;
    if (known[key].has(value)) filters[key] = value;
    else ignored.push(value);
  }
  return { filters, ignored };
};

/** Writes filters as a query string, empty or beginning with `?`; other parameters are kept. */
export const writeFilters = (query: string, filters: Filters): string => {
  const params = new URLSearchParams(query);
  for (const key of FILTER_KEYS) {
    const value = filters[key];
    if (value === undefined) params.delete(key);
    else params.set(key, value);
  }
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
};

/** What a row offers to each filter. */
export type Offered = Readonly<Record<FilterKey, ReadonlySet<string>>>;

/** Whether a row satisfies every chosen filter. */
export const isMatch = (offered: Offered, filters: Filters): boolean =>
  FILTER_KEYS.every((key) => {
    const wanted = filters[key];
    return wanted === undefined || offered[key].has(wanted);
  });
