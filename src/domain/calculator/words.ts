import type { Lang } from '../lang.ts';
import { formatMoney } from '../money.ts';
import { markOf } from '../support-item.ts';
import type { Assessment, Reason } from './assess.ts';
import { fill, type ShownItem, type ShownReading, type Strings } from './data.ts';
import type { FactId } from './facts.ts';
import { isThing } from './rules.ts';
import type { Counted, SumGroup } from './sums.ts';

/** What saying something takes: the sentences and the language whose money is written. */
export interface Voice {
  readonly strings: Strings;
  readonly lang: Lang;
}

/** A sentence of the dictionary with its values put in. */
export const say = (
  { strings }: Pick<Voice, 'strings'>,
  key: string,
  values?: Readonly<Record<string, string | number>>,
): string => fill(strings[key] ?? '', values);

/** A stated sum, never without its basis. */
export const amountOf = (
  voice: Voice,
  item: Pick<ShownItem, 'basis' | 'instrument' | 'cny'>,
): string => {
  const basis = say(voice, `basis.${markOf(item)}`);
  return item.cny === null ? basis : `${basis} ${formatMoney(item.cny, voice.lang)}`;
};

/** The question behind a missing month: of a building, of the enterprise behind a project, or of the thing. */
export const monthKey = (fact: FactId) =>
  fact === '11d'
    ? 'calc.month.built'
    : fact === '6c'
      ? 'calc.month.enterprise'
      : 'calc.month.recognized';

/** What a missing fact is, in words: whether one has a thing, or a question about it. */
export const factText = (voice: Pick<Voice, 'strings'>, fact: FactId): string =>
  isThing(fact)
    ? say(voice, 'calc.reason.thing', { thing: say(voice, `calc.thing.${fact}`) })
    : say(voice, `calc.fact.${fact}`);

/** Both readings in one line, none chosen. */
export const readingLine = (voice: Pick<Voice, 'strings'>, { question, a, b }: ShownReading) =>
  say(voice, 'item.reading', { question, a, b });

/** Why an item is in its state, as a sentence. */
export const reasonText = (
  voice: Pick<Voice, 'strings'>,
  reason: Reason,
  item: Pick<ShownItem, 'readings' | 'note'>,
): string => {
  const missing = (fact: string) => say(voice, 'calc.state.open.fact', { fact });
  const unclear = (question: string) => say(voice, 'calc.state.open.text', { question });
  switch (reason.kind) {
    case 'fact':
      return missing(factText(voice, reason.fact));
    case 'month':
      return missing(say(voice, monthKey(reason.fact)));
    case 'who':
      return missing(say(voice, 'calc.who.legend'));
    case 'reading': {
      const reading = item.readings[reason.reading];
      return reading ? unclear(say(voice, 'calc.reading', { ...reading })) : '';
    }
    case 'list':
      return unclear(say(voice, 'calc.reason.list'));
    case 'field':
      return reason.words === 'absent'
        ? say(voice, 'mark.noFieldWords')
        : unclear(say(voice, 'calc.reason.fieldEarlier'));
    case 'start':
      return unclear(say(voice, 'unsaid.newly'));
    case 'note':
      return item.note;
    case 'ended':
      return say(voice, 'status.ended');
    case 'mismatch':
      return say(voice, 'calc.state.other.help', { quote: reason.quote });
    case 'outside':
      return say(voice, 'calc.reason.outside');
  }
};

/** The reasons as sentences, and for a body the words do not name what not even they settle about it. */
export const reasonLines = (
  voice: Pick<Voice, 'strings'>,
  {
    item,
    assessment: { state, reasons },
  }: { readonly item: Pick<ShownItem, 'readings' | 'note'>; readonly assessment: Assessment },
): readonly string[] => {
  const lines = reasons.map((reason) => reasonText(voice, reason, item));
  return state === 'other' && item.note !== '' ? [...lines, item.note] : lines;
};

/** What a count of one item makes: two named lines, or one where the text says per what. */
export const countLines = (
  voice: Voice,
  { once, each, quantity }: Counted,
  { basis, unit, perWritten }: Pick<ShownItem, 'basis' | 'unit' | 'perWritten'>,
): readonly string[] => {
  if (quantity === 1) return [];
  const money = (cny: number) => formatMoney(cny, voice.lang);
  const fixed = basis === 'fixed';
  const onceLine = say(voice, fixed ? 'calc.sum.fixedOnce' : 'calc.sum.once', { a: money(once) });
  const eachLine = say(voice, fixed ? 'calc.sum.fixedEach' : 'calc.sum.each', {
    unit,
    n: quantity,
    b: money(each),
  });
  return perWritten === null ? [onceLine, eachLine] : [eachLine];
};

/** What follows every sum: the text does not say what combines nor, but for 单个项目, what is counted. */
export const caveatOf = (
  voice: Pick<Voice, 'strings'>,
  { items }: SumGroup,
  shown: readonly Pick<ShownItem, 'id' | 'perWritten'>[],
): string => {
  const counts = items.map(({ id }) => shown.find((item) => item.id === id)?.perWritten ?? null);
  return say(voice, counts.includes(null) ? 'calc.sum.caveat' : 'calc.sum.caveat.per');
};

/** What a group makes: two named lines, never a range; nothing where there is nothing to add. */
export const sumLines = (voice: Voice, { basis, items, one, all }: SumGroup): readonly string[] => {
  if (items.length < 2) return [];
  const money = (cny: number) => formatMoney(cny, voice.lang);
  const fixed = basis === 'fixed';
  const counted = items.some((item) => item.quantity > 1);
  return [
    say(voice, fixed ? 'calc.sum.fixedOne' : 'calc.sum.one', { max: money(one) }),
    say(voice, fixed ? 'calc.sum.fixedAll' : 'calc.sum.all', { sum: money(all) }) +
      (counted ? say(voice, 'calc.sum.counted') : ''),
  ];
};
