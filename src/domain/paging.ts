/**
 * Most measures, or entries of another list, that one page shows. The policy has 14, so each of its lists
 * is one page; what is beyond goes to `page/2/` and so on, and no page grows with the number of measures.
 */
export const PAGE_SIZE = 100;

/** How many pages a list of that length takes; an empty list takes one. */
export const pagesOf = (count: number): number => Math.max(1, Math.ceil(count / PAGE_SIZE));

/** The page on which the measure of that number stands, in lists of all measures. */
export const pageOfMeasure = (number: number): number => pagesOf(number);

/** The entries of one page, counted from 1. */
export const onPage = <T>(list: readonly T[], page: number): readonly T[] =>
  list.length <= PAGE_SIZE && page === 1
    ? list
    : list.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);

/** How many entries of a group a page shows that lists several groups, once the lists take several pages. */
const PREVIEW_SIZE = 25;

/** The first entries of a group and how many are left; the whole group while all lists are one page. */
export const previewOf = <T>(
  group: readonly T[],
  total: number,
): { readonly shown: readonly T[]; readonly rest: number } => {
  const shown = pagesOf(total) === 1 ? group : group.slice(0, PREVIEW_SIZE);
  return { shown, rest: group.length - shown.length };
};
