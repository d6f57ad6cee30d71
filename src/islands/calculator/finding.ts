import { placeOf, type CalculatorData, type ShownItem } from '../../domain/calculator/data.ts';
import { FIELD } from '../../domain/calculator/facts.ts';
import type { Finding } from '../../domain/calculator/report.ts';
import type { Situation } from '../../domain/calculator/situation.ts';
import { linesOfCount, remarksOn } from '../../domain/calculator/remarks.ts';
import { reasonLines, say } from '../../domain/calculator/words.ts';
import { formatMoney } from '../../domain/money.ts';
import { markOf } from '../../domain/support-item.ts';
import { bar } from './bar.ts';
import { list, make } from './dom.ts';

/** The text's own words, told apart by type and markup. */
export const official = (words: string) => make('q', { class: 'official', lang: 'zh-Hans' }, words);

/** A stated sum with its basis in words; the only way a sum is shown. */
const makeSum = (data: CalculatorData, item: ShownItem) => {
  const mark = markOf(item);
  return make(
    'span',
    { class: 'sum', 'data-basis': mark },
    make('span', { class: 'basis' }, say(data, `basis.${mark}`), data.lang === 'en' && ' '),
    item.cny !== null && make('b', { 'data-money': '' }, formatMoney(item.cny, data.lang)),
  );
};

const linkTo = (data: CalculatorData, { id, object }: ShownItem) =>
  make('a', { href: placeOf(data, id) }, `${id} ${object}`);

/** Filled when it is opened: see `ask.ts`. */
const makeAsking = (data: CalculatorData, { id }: ShownItem) =>
  make(
    'details',
    { 'data-key': id, 'data-ask': id },
    make('summary', {}, say(data, 'calc.item.details')),
    make('div', {}, say(data, 'calc.ask.loading')),
  );

const makeFinding = (
  data: CalculatorData,
  situation: Situation,
  found: Finding,
  longest: number,
) => {
  const { item } = found;
  const { cny, quote } = item;
  return make(
    'li',
    { class: 'finding' },
    make(
      'p',
      { class: 'finding-sum' },
      makeSum(data, item),
      bar(markOf(item), cny === null ? 0.2 : cny / longest),
    ),
    make('p', {}, linkTo(data, item)),
    make(
      'p',
      { class: 'finding-quote' },
      make('span', { class: 'voice' }, say(data, 'voice.official')),
      ' ',
      official(quote),
    ),
    list(linesOfCount(data, item, situation), { class: 'sum-lines' }),
    list(remarksOn(data, found), { class: 'remarks' }),
    makeAsking(data, item),
  );
};

/** Items that fit, each with a bar for its stated figure. */
export const makeFindings = (
  data: CalculatorData,
  situation: Situation,
  shown: readonly Finding[],
  longest: number,
) => make('ul', {}, ...shown.map((found) => makeFinding(data, situation, found, longest)));

/** One item that does not fit, or not yet, with its reasons; the field, asked of all, is not repeated. */
export const makeVerdict = (data: CalculatorData, { item, assessment }: Finding) => {
  const { state, reasons } = assessment;
  const rest = reasons.filter((reason) => reason.kind !== 'fact' || reason.fact !== FIELD);
  const said = { state, reasons: rest.length > 0 ? rest : reasons, id: item.id };
  const lines = reasonLines(data, { item, assessment: said });
  return make(
    'li',
    { class: 'verdict' },
    make('p', {}, linkTo(data, item), ' ', makeSum(data, item)),
    list([...new Set(lines)], { class: 'remarks' }),
  );
};
