import { isHan } from './units.ts';

/** How what was typed leads to words of the text, from the same words to merely near ones. */
export type Step = 'exact' | 'form' | 'synonym' | 'pinyin' | 'related' | 'near';

/** A part of the query and the words of the text it leads to. */
export interface Part {
  readonly typed: string;
  readonly step: Step;
  /** Words of the text as they are named to the reader. */
  readonly terms: readonly string[];
  /** Any of these phrases will do. */
  readonly phrases: readonly (readonly string[])[];
  readonly ids: ReadonlySet<string>;
  /** Decides nothing: stands almost everywhere. */
  readonly generic: boolean;
  /** Weight of what was typed: a Han character 1, a word 2. */
  readonly size: number;
}

/** How much a run of units says: a Han character 1, a word 2. */
export const sizeOf = (units: readonly string[]): number =>
  units.reduce((sum, unit) => sum + (isHan(unit.charAt(0)) ? 1 : 2), 0);

/** How much a step counts beside the same words. */
const STEP_WEIGHT: Readonly<Record<Step, number>> = {
  exact: 1,
  form: 1,
  synonym: 0.9,
  pinyin: 0.9,
  related: 0.6,
  near: 0.7,
};

/** What a part of the query is worth: rarer, longer and closer words decide. */
export const worthOf = (part: Part, total: number): number =>
  Math.log(1 + total / part.ids.size) *
  Math.sqrt(part.size) *
  STEP_WEIGHT[part.step] *
  (part.generic ? 0.15 : 1);
