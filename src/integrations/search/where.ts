import { onceEach } from '../../domain/once-each.ts';
import { occurrences } from '../../domain/search/occurrences.ts';
import { unitsOfBlock, type SearchPage } from '../../domain/search/page.ts';
import { wordsOf } from '../../domain/search/units.ts';

/** The numbers of the measures in which words stand. */
export type Where = (words: string) => ReadonlySet<number>;

/**
 * Tells in which measures words stand. Looked up from the rarest unit of the words: reading every measure
 * for every word took a third of the build at 1,000 measures.
 */
export const makeWhere = (pages: readonly SearchPage[]): Where => {
  const blocks = pages.flatMap((page) =>
    page.blocks.map((block) => ({ block, number: page.number })),
  );
  /** Where a unit stands, as places in `blocks`. */
  const holders = new Map<string, number[]>();
  blocks.forEach(({ block }, at) => {
    for (const { value } of unitsOfBlock(block)) {
      const known = holders.get(value);
      if (!known) holders.set(value, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  });
  return onceEach((word) => {
    const units = wordsOf(word);
    const [rarest = []] = units
      .map((unit) => holders.get(unit) ?? [])
      .sort((a, b) => a.length - b.length);
    const numbers = new Set<number>();
    for (const at of rarest) {
      const place = blocks[at];
      if (place && !numbers.has(place.number) && occurrences(place.block, units).length > 0)
        numbers.add(place.number);
    }
    return numbers;
  });
};
