import { markOf, type SupportItem } from '../support-item.ts';
import type { Assessment } from './assess.ts';
import { countedFact } from './rules.ts';
import { quantityOf, type Situation } from './situation.ts';

/** What the arithmetic needs to know of an item. */
export type PricedItem = Pick<SupportItem, 'id' | 'basis' | 'cny' | 'instrument' | 'perWritten'> & {
  /** A count makes sense for it. */
  readonly countable: boolean;
  /** The words say who is paid. */
  readonly payeeStated: boolean;
};

/** Support for which a person is selected; never added to anything, not even to each other. */
const PERSON_SELECTED: ReadonlySet<string> = new Set(['12.a', '12.b']);

/** Who is paid: the kind of body that the words name, or whoever has the thing, which they leave open. */
export type Payee = 'named' | 'holder';

/** One item with how many of it the reader has. */
export interface Counted {
  readonly id: string;
  /** Whole yuan, as stated. */
  readonly cny: number;
  readonly quantity: number;
  /** If it counts once in all. Equal to `each` where the text says per what, or there is one. */
  readonly once: number;
  /** If each counts. */
  readonly each: number;
}

/** Items with one payee and one basis: the only ones that are ever added. */
export interface SumGroup {
  readonly payee: Payee;
  readonly basis: 'ceiling' | 'fixed';
  readonly items: readonly Counted[];
  /** If only one may be taken, counted once: the largest stated figure. */
  readonly one: number;
  /** If all may be taken and each counts: the stated figures added up. */
  readonly all: number;
}

/** Sums of the items that fit, and what stands apart and is never added. */
export interface Sums {
  readonly groups: readonly SumGroup[];
  readonly equity: readonly string[];
  readonly person: readonly string[];
  readonly unstated: readonly string[];
}

/** How many of an item's thing there are, and what that makes under both readings of “per what”. */
export const countItem = (item: PricedItem, cny: number, situation: Situation): Counted => {
  const fact = countedFact(item.id);
  const quantity = item.countable && fact ? quantityOf(situation, fact) : 1;
  const each = cny * quantity;
  return { id: item.id, cny, quantity, once: item.perWritten === null ? cny : each, each };
};

const GROUPS = [
  ['named', 'ceiling'],
  ['named', 'fixed'],
  ['holder', 'ceiling'],
  ['holder', 'fixed'],
] as const;

/** Adds what may be added: within one payee and one basis, items that fit, never across. */
export const addUp = (
  items: readonly PricedItem[],
  assessments: readonly Assessment[],
  situation: Situation,
): Sums => {
  const fitting = new Set(assessments.filter((a) => a.state === 'fits').map((a) => a.id));
  const fit = items.filter((item) => fitting.has(item.id));
  const isEquity = (item: PricedItem) => markOf(item) === 'equity';
  const isPerson = (item: PricedItem) => PERSON_SELECTED.has(item.id);
  const plain = fit.filter((item) => !isEquity(item) && !isPerson(item));
  const groups = GROUPS.flatMap(([payee, basis]): SumGroup[] => {
    const counted = plain
      .filter((i) => i.basis === basis && (i.payeeStated ? 'named' : 'holder') === payee)
      .flatMap((item) => (item.cny === null ? [] : [countItem(item, item.cny, situation)]));
    if (counted.length === 0) return [];
    return [
      {
        payee,
        basis,
        items: counted,
        one: Math.max(...counted.map((c) => c.cny)),
        all: counted.reduce((sum, c) => sum + c.each, 0),
      },
    ];
  });
  const ids = (list: readonly PricedItem[]) => list.map((item) => item.id);
  return {
    groups,
    equity: ids(fit.filter(isEquity)),
    person: ids(fit.filter(isPerson)),
    unstated: ids(plain.filter((item) => item.cny === null)),
  };
};
