import { isExcluded, type RuledItem } from './assess.ts';
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

const askedBy = (item: RuledItem, { answers, months }: Situation): readonly Question[] => {
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
    if (orElse) asked.push(ask(orElse));
    const wantsMonth = !orElse || answers[orElse] === 'no' || months[month] !== undefined;
    if (wantsMonth && !(orElse && answers[orElse] === 'yes')) asked.push(ask(month, 'month'));
  }
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
    if (answers[FIELD] === 'no' && item.futureIndustryWords === 'in the clause') continue;
    for (const question of askedBy(item, situation)) {
      const key = `${question.fact} ${question.asks}`;
      if (!asked.has(key)) asked.set(key, question);
    }
  }
  return [...asked.values()];
};

/** The yes-no questions that are still unanswered and can be answered “no” in one go. */
export const unanswered = (items: readonly RuledItem[], situation: Situation): readonly FactId[] =>
  questionsFor(items, situation)
    .filter(
      ({ fact, asks }) =>
        asks === 'yes-no' && fact !== FIELD && situation.answers[fact] === undefined,
    )
    .map(({ fact }) => fact);
