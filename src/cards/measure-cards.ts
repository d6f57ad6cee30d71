import type { Department } from '../domain/department.ts';
import type { Lang } from '../domain/lang.ts';
import type { Measure } from '../domain/measure.ts';
import { moneyParts } from '../domain/money.ts';
import { markOf, type SupportItem } from '../domain/support-item.ts';
import { useT } from '../i18n/index.ts';
import type { Card, CardItem } from './card.ts';

/** What every card of one language says alike. */
export type Common = Pick<
  Card,
  'lang' | 'site' | 'unofficial' | 'officialNumber' | 'foot' | 'scan'
>;

/** What a card leaves out unless it says otherwise. */
export const BLANK = {
  shape: 'wide',
  numeral: '',
  kicker: '',
  voice: '',
  itemsHead: '',
  items: [],
  notes: [],
  numbers: null,
  legend: [],
  bodies: '',
} as const;

const itemOf = (item: SupportItem, lang: Lang): CardItem => {
  const mark = markOf(item);
  return {
    mark,
    basis: useT(lang)(`basis.${mark}`),
    amount: item.cny === null ? null : moneyParts(item.cny, lang),
    object: item.object[lang],
  };
};

/**
 * The item that stands for the others on a wide card: the first that is not the largest sum, which
 * would promise everyone the most, and that needs no note about its basis.
 */
const oneOf = (items: readonly SupportItem[]): SupportItem | undefined => {
  const largest = Math.max(...items.map(({ cny }) => cny ?? 0));
  return (
    items.find(({ cny, basisNote }) => cny !== null && cny < largest && !basisNote) ?? items[0]
  );
};

/** The words between names in a list. */
const LIST: Readonly<Record<Lang, string>> = { zh: '、', en: '; ' };

/**
 * The two cards of a measure. The wide one shows one item and says that it is one of several; the tall
 * one shows them all.
 */
export const measureCards = (
  measure: Measure,
  common: Common,
  part: string,
  bodies: readonly Department[],
  url: string,
): readonly Card[] => {
  const { lang } = common;
  const t = useT(lang);
  const items = measure.items.map((item) => itemOf(item, lang));
  const promises = measure.commitments.map(({ promise }) =>
    t('card.promise', { promise: promise[lang] }),
  );
  const both = {
    ...BLANK,
    ...common,
    numeral: String(measure.number),
    kicker: t('card.kicker', {
      part,
      voice: t(lang === 'zh' ? 'voice.official' : 'voice.translation'),
    }),
    title: measure.title[lang],
    voice: t('voice.ours'),
    lead: measure.summary[lang],
    url,
  };
  const chosen = oneOf(measure.items);
  const one = chosen ? [itemOf(chosen, lang)] : [];
  return [
    {
      ...both,
      name: `measure-${measure.number}`,
      itemsHead: items.length > 1 ? t('card.oneOf') : '',
      items: one,
      notes: one.length === 0 ? promises.slice(0, 1) : [],
    },
    {
      ...both,
      name: `measure-${measure.number}-tall`,
      shape: 'tall',
      itemsHead: items.length > 0 ? t('measure.items') : '',
      items,
      notes: items.length === 0 ? promises.slice(0, 3) : [],
      bodies: t('card.bodies', {
        names: bodies.map(({ short }) => short[lang]).join(LIST[lang]),
      }),
    },
  ];
};
