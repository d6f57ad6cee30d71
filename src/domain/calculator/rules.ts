import type { FactId } from './facts.ts';

/** A fact that makes an item fit under every reading; without it the text is unclear for this case. */
export interface Settling {
  readonly fact: FactId;
  /** Which of the item's readings it settles, by place. */
  readonly readings: readonly number[];
  /** The item's list ends with 等: a thing not listed may or may not be meant. */
  readonly openList?: true;
}

/** What 新认定 or 新建 asks for: a month. */
export interface Newly {
  /** The month is kept under this fact. */
  readonly month: FactId;
  /** The words offer this instead (评估结果为优秀、良好). */
  readonly orElse?: FactId;
  /** Readings that decide whether the words govern this item at all. */
  readonly readings: readonly number[];
}

/** What one item's words ask of a case. */
export interface Rule {
  /** All must hold, in the order in which they are asked; a “no” means that the words name something else. */
  readonly needs: readonly FactId[];
  readonly newly?: Newly;
  readonly settledBy: readonly Settling[];
  /** Readings that no fact about the case can settle. */
  readonly neverSettled: readonly number[];
  /** 未来产业 stands before the first of several things; whether it governs this one, the text leaves open. */
  readonly fieldMayNotGovern?: true;
}

const rule = (needs: readonly FactId[], rest: Partial<Rule> = {}): Rule => ({
  needs,
  settledBy: [],
  neverSettled: [],
  ...rest,
});

const newly = (month: FactId, rest: Partial<Newly> = {}): Newly => ({
  month,
  readings: [],
  ...rest,
});

/**
 * The 32 items in the text's order. A reading that changes whether a case is covered has a fact that
 * settles it or leaves the case open; a reading about who is paid (2.d, 10.d) or what is counted
 * (10.d) is a note only. 等 in 13.a closes a list of capital, not of those who are paid: a note only.
 */
export const RULES: Readonly<Record<string, Rule>> = {
  '1.a': rule(['1a'], {
    settledBy: [
      { fact: '1ap', readings: [0] },
      { fact: '1ab', readings: [1] },
    ],
  }),
  '1.b': rule(['1b'], { settledBy: [{ fact: '1bj', readings: [], openList: true }] }),
  '2.a': rule(['2a'], {
    newly: newly('2a'),
    settledBy: [{ fact: '2ak', readings: [], openList: true }],
  }),
  '2.b': rule(['2b'], { newly: newly('2b', { orElse: '2br' }) }),
  '2.c': rule(['2c'], { newly: newly('2c', { orElse: '2cr', readings: [0] }) }),
  '2.d': rule(['2d']),
  '2.e': rule(['2e']),
  '3.a': rule(['3a']),
  '3.b': rule(['3a']),
  '4.a': rule(['4a']),
  '4.b': rule(['4b']),
  '5.a': rule(['5a'], { settledBy: [{ fact: '5ae', readings: [0] }] }),
  '5.b': rule(['5b']),
  '5.c': rule(['5b', '5c'], { settledBy: [{ fact: '5co', readings: [0] }] }),
  '5.d': rule(['5d'], { settledBy: [{ fact: '5dl', readings: [], openList: true }] }),
  '6.a': rule(['6a'], { newly: newly('6a') }),
  '6.b': rule(['6b'], { newly: newly('6b'), fieldMayNotGovern: true }),
  '6.c': rule(['6c'], { newly: newly('6c'), settledBy: [{ fact: '6cp', readings: [0] }] }),
  '9.a': rule(['9a']),
  '10.a': rule(['10a']),
  '10.b': rule(['10b']),
  '10.c': rule(['10c']),
  '10.d': rule(['10d'], { fieldMayNotGovern: true }),
  '11.a': rule(['11a'], { settledBy: [{ fact: '11as', readings: [0], openList: true }] }),
  '11.b': rule(['11b'], { settledBy: [{ fact: '11bp', readings: [0], openList: true }] }),
  '11.c': rule(['11c']),
  '11.d': rule(['11d'], { newly: newly('11d') }),
  '12.a': rule(['12a']),
  '12.b': rule(['12b'], { settledBy: [{ fact: '12bp', readings: [0] }] }),
  '12.c': rule(['12c'], { neverSettled: [0] }),
  '13.a': rule([], { settledBy: [{ fact: '0f', readings: [0] }] }),
  '13.b': rule(['13b']),
};

/**
 * Exact words that a “no” differs from, where they are not those that name the item: a reader may well
 * be the body that the words name and only lack the thing.
 */
const WORDS_FOR: Readonly<Partial<Record<FactId, string>>> = {
  '1b': '采用“揭榜挂帅”等方式实施技术攻关',
  '2d': '企业牵头组建未来产业领域产业创新综合体',
  '4a': '发布的未来产业领域国际标准',
  '4b': '国家标准的牵头制修订企业',
  '5a': '产业研究院孵化培育未来产业创新企业',
  '5c': '创建工业和信息化部标准级、卓越级科技型企业孵化器',
  '6c': '专精特新“小巨人”企业实施的能力提升项目',
  '10c': '低空装备企业“订单式”研发制造项目',
};

/** The exact words that a “no” to a fact differs from. */
export const wordsFor = (fact: FactId, { words }: { readonly words: string }): string =>
  WORDS_FOR[fact] ?? words;

const NO_RULE = rule([]);

/** The rule of an item; an item without one asks for nothing. */
export const ruleOf = (id: string): Rule => RULES[id] ?? NO_RULE;

const THINGS: ReadonlySet<FactId> = new Set(Object.values(RULES).flatMap((r) => r.needs));

/** Tells whether a fact is a thing one has or has not; the others are asked about such a thing. */
export const isThing = (fact: FactId): boolean => THINGS.has(fact);

/** The fact whose quantity an item counts: the thing itself. */
export const countedFact = (id: string): FactId | undefined => ruleOf(id).needs[0];
