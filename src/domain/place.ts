/** Number of the measure that a sentence (`N.sK`) or a support item (`N.x`) belongs to. */
export const measureNumberOf = (id: string): number => Number(id.split('.')[0]);

/** Number of a sentence within its measure, K of `N.sK`. */
export const sentenceNumberOf = (id: string): number => Number(id.split('.s')[1]);

/** How a reader sees a sentence’s number: `N.K` in a measure, K alone before and after the measures. */
export const sentenceLabel = (id: string): string => {
  const [part = '', k = ''] = id.split('.s');
  return /^\d+$/.test(part) ? `${part}.${k}` : k;
};
