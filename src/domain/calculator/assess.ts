import type { Recipient, SupportItem } from '../support-item.ts';
import { FIELD, type FactId } from './facts.ts';
import { ruleOf, wordsFor, type Newly } from './rules.ts';
import type { Answer, Situation } from './situation.ts';

/** The three states; nothing else is ever said of an item. */
export const STATES = ['fits', 'open', 'other'] as const;
export type State = (typeof STATES)[number];

/** Why an item is in its state. */
export type Reason =
  /** A fact about the case is missing. */
  | { readonly kind: 'fact'; readonly fact: FactId }
  /** The month of recognition or completion is missing. */
  | { readonly kind: 'month'; readonly fact: FactId }
  /** Nobody has said yet who asks. */
  | { readonly kind: 'who' }
  /** The words allow two readings and this case lies between them; the reading's place. */
  | { readonly kind: 'reading'; readonly reading: number }
  /** The case is not on a list that ends with 等. */
  | { readonly kind: 'list' }
  /** 未来产业 is not written in the clause, or only before it, and the case lies outside it. */
  | { readonly kind: 'field'; readonly words: 'absent' | 'earlier' }
  /** The text gives no date from which 新认定 or 新建 counts, and the month lies before it was numbered. */
  | { readonly kind: 'start' }
  /** The sentence names another kind of body beside the thing; the item's note says what is not stated. */
  | { readonly kind: 'note' }
  /** The stated period has ended on the reader's day. */
  | { readonly kind: 'ended' }
  /** The exact words that differ from the answers. */
  | { readonly kind: 'mismatch'; readonly quote: string }
  /** The month lies after the stated period. */
  | { readonly kind: 'outside' };

export interface Assessment {
  readonly id: string;
  readonly state: State;
  readonly reasons: readonly Reason[];
}

/** What an item has to tell so that a case can be held against it. */
export type RuledItem = Pick<
  SupportItem,
  'id' | 'names' | 'words' | 'named' | 'futureIndustryWords'
>;

/** The stated period as months and whether it has ended for the reader. */
export interface Period {
  /** First month of the year in the document's number, `YYYY-MM`: the publication date was not found. */
  readonly from: string;
  /** Last month, `YYYY-MM`. */
  readonly until: string;
  readonly ended: boolean;
}

/** Whether the words exclude a kind of reader: they name a kind of body, and not this one. */
export const isExcluded = (
  item: Pick<RuledItem, 'names' | 'named'>,
  recipient: Recipient,
): boolean => item.names === 'body' && item.named.length > 0 && !item.named.includes(recipient);

/** Whether the words confine an item to future industries beyond doubt. */
export const isConfined = (item: Pick<RuledItem, 'id' | 'futureIndustryWords'>): boolean =>
  item.futureIndustryWords === 'in the clause' && !ruleOf(item.id).fieldMayNotGovern;

const isMissing = (answer: Answer | undefined): boolean =>
  answer === undefined || answer === 'unsure';

/** Holds a month against 新认定 or 新建. */
const assessNewly = (
  { month: fact, orElse, readings }: Newly,
  { answers, months }: Situation,
  period: Period,
): readonly Reason[] => {
  const month = months[fact];
  if (orElse && answers[orElse] === 'yes') return [];
  if (month !== undefined && month >= period.from && month <= period.until) return [];
  if (orElse && isMissing(answers[orElse])) return [{ kind: 'fact', fact: orElse }];
  if (month === undefined) return [{ kind: 'month', fact }];
  if (month > period.until) return [{ kind: 'outside' }];
  return [{ kind: 'start' }, ...readings.map((reading): Reason => ({ kind: 'reading', reading }))];
};

/** Holds the answer about the field against where the words 未来产业 stand. */
const assessField = (item: RuledItem, answer: Answer | undefined): readonly Reason[] => {
  if (answer === 'yes') return [];
  if (isMissing(answer)) return [{ kind: 'fact', fact: FIELD }];
  if (isConfined(item)) return [{ kind: 'mismatch', quote: '未来产业' }];
  return [{ kind: 'field', words: item.futureIndustryWords === 'absent' ? 'absent' : 'earlier' }];
};

const stateOf = (reasons: readonly Reason[]): State => {
  if (reasons.some(({ kind }) => kind === 'mismatch' || kind === 'outside')) return 'other';
  return reasons.length > 0 ? 'open' : 'fits';
};

const reasonsOf = (item: RuledItem, situation: Situation, period: Period): readonly Reason[] => {
  const { recipient, answers } = situation;
  if (recipient === null) return [{ kind: 'who' }];
  if (isExcluded(item, recipient)) return [{ kind: 'mismatch', quote: item.words }];
  const rule = ruleOf(item.id);
  const field = assessField(item, answers[FIELD]);
  if (stateOf(field) === 'other') return field;
  const reasons: Reason[] = [];
  for (const fact of rule.needs) {
    if (answers[fact] === 'no') return [{ kind: 'mismatch', quote: wordsFor(fact, item) }];
    if (isMissing(answers[fact])) reasons.push({ kind: 'fact', fact });
  }
  // What else the words ask is worth asking only of somebody who has the thing.
  if (reasons.length > 0) return [...reasons.slice(0, 1), ...field];
  if (rule.newly) reasons.push(...assessNewly(rule.newly, situation, period));
  for (const { fact, readings, openList } of rule.settledBy) {
    if (fact === FIELD ? answers[fact] !== 'no' : answers[fact] === 'yes') continue;
    if (isMissing(answers[fact])) reasons.push({ kind: 'fact', fact });
    else {
      reasons.push(...readings.map((reading): Reason => ({ kind: 'reading', reading })));
      if (openList) reasons.push({ kind: 'list' });
    }
  }
  reasons.push(...rule.neverSettled.map((reading): Reason => ({ kind: 'reading', reading })));
  if (item.names === 'thing' && item.named.length > 0 && !item.named.includes(recipient))
    reasons.push({ kind: 'note' });
  reasons.push(...field);
  if (period.ended) reasons.push({ kind: 'ended' });
  return reasons;
};

/**
 * Holds one item against a case. It fits only if it fits under every reading of the words; it names
 * someone else only if it does so under every reading; in between nothing can be told yet.
 */
export const assess = (item: RuledItem, situation: Situation, period: Period): Assessment => {
  const reasons = reasonsOf(item, situation, period);
  const state = stateOf(reasons);
  return {
    id: item.id,
    state,
    reasons:
      state === 'other'
        ? reasons.filter(({ kind }) => kind === 'mismatch' || kind === 'outside')
        : reasons,
  };
};
