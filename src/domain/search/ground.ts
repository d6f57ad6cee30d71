import type { Lang } from '../lang.ts';
import type { Loose } from './loose-tables.ts';
import type { Block } from './page.ts';
import { isHan } from './units.ts';

/** What the steps need to know. */
export interface Ground {
  readonly lang: Lang;
  readonly loose: Loose;
  readonly stands: (phrase: readonly string[]) => Promise<ReadonlySet<string>>;
  /** All texts, or as many as are at hand. */
  readonly blocks: () => Promise<readonly Block[]>;
  /** Words of an alphabet that stand in them. */
  readonly vocabulary: () => Promise<ReadonlySet<string>>;
}

/** Tells whether a unit is a Chinese character. */
export const isHanUnit = (unit: string): boolean => isHan(unit.charAt(0));

/** Units as a reader writes them. */
export const show = (units: readonly string[]): string =>
  units.reduce(
    (text, unit, i) =>
      text + (i > 0 && !isHanUnit(unit) && !isHanUnit(units[i - 1] ?? '') ? ' ' : '') + unit,
    '',
  );

/** The Chinese text, block by block. */
export const textOf = async (ground: Ground): Promise<string> =>
  (await ground.blocks())
    .filter((block) => block.lang === 'zh')
    .map((block) => block.text)
    .join('\n');
