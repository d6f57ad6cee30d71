import { assess, isConfined, isExcluded, type Period, type RuledItem } from './assess.ts';
import { FIELD, type FactId } from './facts.ts';
import { ruleOf } from './rules.ts';
import type { Situation } from './situation.ts';

/** A question to put to the reader, and the item whose sentence raises it first. */
export interface Question {
  readonly fact: FactId;
  /** `month`: year and month of recognition or completion; `yes-no`: have or plan it. */
  readonly asks: 'yes-no' | 'month';
  readonly item: string;
}

/** Items that the reader's chosen measure leaves in view. */
export const inView = <T extends { readonly id: string }>(
  items: readonly T[],
  measure: number | null,
): readonly T[] =>
  measure === null ? items : items.filter(({ id }) => id.startsWith(`${measure}.`));

const askedBy = (item: RuledItem, situation: Situation, period: Period): readonly Question[] => {
  const { answers } = situation;
  const rule = ruleOf(item.id);
  const ask = (fact: FactId, asks: Question['asks'] = 'yes-no'): Question => ({
    fact,
    asks,
    item: item.id,
  });
  const asked: Question[] = [];
  for (const fact of rule.needs) {
    asked.push(ask(fact));
    if (answers[fact] !== 'yes') return asked;
  }
  if (rule.newly) {
    const { orElse, month } = rule.newly;
    if (!orElse || answers[orElse] !== 'yes') asked.push(ask(month, 'month'));
    if (orElse) asked.push(ask(orElse));
  }
  // A month after the stated period leaves nothing to settle.
  if (assess(item, situation, period).state === 'other') return asked;
  for (const { fact } of rule.settledBy) if (fact !== FIELD) asked.push(ask(fact));
  return asked;
};

/**
 * The questions whose answer can change what is said of some item, in the text's order: first
 * whether the case lies in the field at all, then what each sentence asks, one step at a time.
 */
export const questionsFor = (
  items: readonly RuledItem[],
  situation: Situation,
  period: Period,
): readonly Question[] => {
  const { recipient, answers, measure } = situation;
  if (recipient === null) return [];
  const open = inView(items, measure).filter((item) => !isExcluded(item, recipient));
  const first = open[0];
  if (!first) return [];
  const asked = new Map<string, Question>([
    [`${FIELD} yes-no`, { fact: FIELD, asks: 'yes-no', item: first.id }],
  ]);
  for (const item of open) {
    if (answers[FIELD] === 'no' && isConfined(item)) continue;
    for (const question of askedBy(item, situation, period)) {
      const key = `${question.fact} ${question.asks}`;
      if (!asked.has(key)) asked.set(key, question);
    }
  }
  return [...asked.values()];
};

/** The things the reader is asked about now: what they may tick, or say that they have none of. */
export const thingsAsked = (
  items: readonly RuledItem[],
  situation: Situation,
  period: Period,
): readonly FactId[] => {
  const things = questionsFor(items, situation, period).filter(
    ({ fact, asks, item }) => asks === 'yes-no' && ruleOf(item).needs.includes(fact),
  );
  return things.map(({ fact }) => fact);
};

/** One question of the form as authored, whether or not it is asked now. */
export interface PossibleQuestion {
  readonly fact: FactId;
  /** The item whose sentence raises it first. */
  readonly item: string;
  /** 新认定 or 新建 asks for its month too. */
  readonly hasMonth: boolean;
  /** It asks whether the reader has the thing at all, not about it. */
  readonly isThing: boolean;
}

/** Every question that the items can raise, in the text's order. */
export const possibleQuestions = (ids: readonly string[]): readonly PossibleQuestion[] => {
  const found = new Map<FactId, PossibleQuestion>();
  for (const id of ids) {
    const { needs, newly, settledBy } = ruleOf(id);
    const facts = [
      ...needs,
      ...(newly?.orElse ? [newly.orElse] : []),
      ...settledBy.map((settling) => settling.fact),
    ];
    for (const fact of facts)
      if (fact !== FIELD && !found.has(fact))
        found.set(fact, {
          fact,
          item: id,
          hasMonth: newly?.month === fact,
          isThing: needs.includes(fact),
        });
  }
  return [...found.values()];
};
