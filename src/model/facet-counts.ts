import { relationTo } from '../domain/naming.ts';
import { RECIPIENTS } from '../domain/support-item.ts';
import type { FILTER_KEYS } from '../domain/urls.ts';
import { loadSite } from './index.ts';

type FilterKey = (typeof FILTER_KEYS)[number];

/** How many measures each value of each filter leaves. */
export type FacetCounts = Readonly<Record<FilterKey, ReadonlyMap<string, number>>>;

const read = async (): Promise<FacetCounts> => {
  const { measures } = await loadSite();
  const counts = {
    department: new Map<string, number>(),
    category: new Map<string, number>(),
    for: new Map<string, number>(),
    basis: new Map<string, number>(),
  };
  const count = (key: FilterKey, values: Iterable<string>) => {
    for (const value of new Set(values)) counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
  };
  for (const { departments, category, items, commitments } of measures) {
    const naming = [...items, ...commitments];
    count('department', departments);
    count('category', [category]);
    count(
      'for',
      RECIPIENTS.filter((reader) => naming.some((words) => relationTo(reader, words) !== 'other')),
    );
    count('basis', items.length === 0 ? ['none'] : items.map(({ basis }) => basis));
  }
  return counts;
};

let known: Promise<FacetCounts> | undefined;

/** The counts beside the filters; they cover all measures, whatever a page shows, and are made once a build. */
export const loadFacetCounts = (): Promise<FacetCounts> => (known ??= read());
