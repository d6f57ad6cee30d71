import type { PageKind } from './routes.ts';

/** What a cold visit may cost; bytes on the wire, brotli, response heads and favicon included. */
export interface Budget {
  /** All but images and the frame's script, which every page shares. */
  readonly bytes: number;
  readonly requests: number;
  /** The frame's included. */
  readonly script: number;
}

/** Pages that are read: nothing on them needs more script than the frame’s own. */
const reading = (bytes: number): Budget => ({ bytes, requests: 3, script: 3_000 });

/** Budgets by kind of page. A measure page’s is a promise of the project; the others keep what was reached. */
export const BUDGETS: Readonly<Record<PageKind, Budget>> = {
  home: reading(16_000),
  measures: { bytes: 20_000, requests: 5, script: 6_000 },
  measure: reading(12_000),
  'measure-both': reading(16_000),
  for: reading(20_000),
  categories: reading(14_600),
  category: reading(16_000),
  departments: reading(16_000),
  department: reading(16_000),
  ledger: { bytes: 20_000, requests: 5, script: 6_000 },
  text: reading(24_000),
  'text-both': reading(32_000),
  search: { bytes: 26_000, requests: 9, script: 16_000 },
  calculator: { bytes: 32_000, requests: 7, script: 11_200 },
  glossary: reading(48_000),
  about: reading(16_000),
  changes: reading(14_600),
  data: reading(16_000),
};
