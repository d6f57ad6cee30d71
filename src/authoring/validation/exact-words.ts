import { formatMoney } from '../../domain/money.ts';
import { collectProblems, type Problem, type Report } from '../problem.ts';
import type { Content, ReadMeasure } from './content.ts';
import { locateItems, type LocatedItem } from './located-item.ts';

/** A clause begins and ends at punctuation; a quote may also begin at 最高. */
const isClause = (before: string, quote: string, after: string): boolean =>
  (/(^|[，；。、])$/.test(before) || quote.startsWith('最高')) && /^([，；。、]|$)/.test(after);

/**
 * A name begins after one of these words and ends before one of those. They are what the text
 * really has around the names; a new one is added here when the text has it.
 */
const BEFORE_NAME =
  /(^|[，；。、]|对|给予|等|的|和|支持|支持建设|依法依规|依法依规将|提质发展|一批|专精特新)$/;
const AFTER_NAME =
  /^($|[，；。、“]|给予|最高|根据|实施的|建设|和|的分别|分别|创建|未来产业|聚焦|强化|纳入|共同|开展)/;
const isName = (before: string, _name: string, after: string): boolean =>
  BEFORE_NAME.test(before) && AFTER_NAME.test(after);

/** Where a programmer adds what may stand around a name. */
const RULE_FILE = 'src/authoring/validation/exact-words.ts';

type IsWhole = (before: string, words: string, after: string) => boolean;

/**
 * The words must stand in the sentence, and whole. Where `end` is given, the place meant is the
 * last one that begins before it: a name belongs to the quote it stands in or before.
 */
const checkWords = (
  field: string,
  words: string,
  sentence: { readonly id: string; readonly zh: string },
  isWhole: IsWhole,
  report: Report,
  end?: number,
): void => {
  const places: number[] = [];
  for (let at = sentence.zh.indexOf(words); at >= 0; at = sentence.zh.indexOf(words, at + 1))
    places.push(at);
  const meant = end === undefined ? places : places.filter((at) => at < end).slice(-1);
  const whole = meant.some((at) =>
    isWhole(sentence.zh.slice(0, at), words, sentence.zh.slice(at + words.length)),
  );
  if (meant.length === 0)
    report(
      field,
      `“${words}” does not stand in sentence ${sentence.id}; copy it from there exactly`,
    );
  else if (!whole)
    report(
      field,
      `“${words}” is cut out of a longer word of ${sentence.id}; copy it whole (where it is whole, the words around it are not yet known to ${RULE_FILE})`,
    );
};

const checkItem = (located: LocatedItem, report: Report): void => {
  const { item, field, sentence, upToQuoteEnd } = located;
  checkWords(`${field}.quote`, item.quote, sentence, isClause, report);
  for (const name of ['words', 'recipientAsWritten', 'perWritten'] as const) {
    const words = item[name];
    if (words !== null)
      checkWords(`${field}.${name}`, words, sentence, isName, report, upToQuoteEnd.length);
  }
  const counted = /单个|每/.test(item.quote);
  if (counted !== (item.perWritten !== null))
    report(
      `${field}.perWritten`,
      counted
        ? 'is null, but the quote counts (单个, 每); copy what is counted'
        : 'must be null: the quote does not count (no 单个, no 每)',
    );
  const money = item.cny === null ? /\d[\d.]*[万亿]?元/.exec(item.quote)?.[0] : undefined;
  if (money)
    report(`${field}.cny`, `is null, but the quote states ${money}; write it in whole yuan`);
  if (item.cny !== null && !item.quote.includes(formatMoney(item.cny, 'zh')))
    report(
      `${field}.quote`,
      `does not state ${formatMoney(item.cny, 'zh')}, the sum under cny; mend one of them`,
    );
};

/** Items with a sum stand in the order in which the text states them; public ids follow from it. */
const checkSequence = (located: readonly LocatedItem[], report: Report): void => {
  const place = ({ sentence, quoteStart }: LocatedItem) =>
    Number(sentence.id.split('.s')[1]) * 10_000 + quoteStart;
  located.forEach((current, i) => {
    const before = located[i - 1];
    if (before && place(before) > place(current))
      report(`${current.field}.quote`, 'stands before that of the item above; order by the text');
  });
};

const checkMeasure = (measure: ReadMeasure, report: Report): void => {
  const located = locateItems(measure);
  for (const item of located) checkItem(item, report);
  checkSequence(
    located.filter(({ item }) => item.cny !== null),
    report,
  );
  measure.facts.commitments.forEach((commitment, i) => {
    const sentence = measure.sentences.find((s) => s.id === commitment.sentences[0]);
    if (sentence) checkWords(`commitments.${i}.words`, commitment.words, sentence, isName, report);
  });
};

/** Whatever is given as the text's own words stands in its sentence, whole. */
export const checkExactWords = ({ measures }: Content): readonly Problem[] => {
  const { problems, of } = collectProblems();
  for (const measure of measures) checkMeasure(measure, of(measure.file));
  return problems;
};
