import type { Instrument } from '../../domain/support-item.ts';
import { collectProblems, type Problem, type Report } from '../problem.ts';
import type { Content, ReadMeasure } from './content.ts';
import { locateItems, type LocatedItem } from './located-item.ts';

/** The words by which the text names each instrument; the first that the quote has decides. */
const INSTRUMENT_WORDS: readonly (readonly [Instrument, RegExp])[] = [
  ['reward-under-other-rules', /奖励政策/],
  ['operating-performance-reward', /运营绩效奖励/],
  ['operating-reward', /运营奖励/],
  ['construction-support', /建设支持/],
  ['operating-support', /运营支持/],
  ['equity-investment', /股权投资/],
  ['risk-compensation', /风险补偿/],
  ['subsidy', /补贴/],
  ['funding', /(资助|经费支持)$/],
  ['reward', /奖励/],
  ['support', /支持/],
];

/** 等 that ends a list, not 等 inside another word. */
const OPEN_LIST = /(?<![平同高上中对相均何])等(?![级待于同量])/;

const checkFlag = (
  field: string,
  flag: boolean,
  expected: boolean,
  word: string,
  report: Report,
): void => {
  if (flag !== expected)
    report(
      field,
      `must be ${expected}: ${word} ${expected ? 'stands' : 'does not stand'} in the sentence up to the end of the quote`,
    );
};

const checkItem = ({ item, field, upToQuoteEnd }: LocatedItem, report: Report): void => {
  const instrument = INSTRUMENT_WORDS.find(([, words]) => words.test(item.quote))?.[0];
  if (instrument !== item.instrument)
    report(
      `${field}.instrument`,
      instrument
        ? `must be ${instrument}, after the word of the quote`
        : `the quote has no word for what is given (支持, 奖励, 补贴, 资助 …); quote the clause whole`,
    );
  const laws = upToQuoteEnd.includes('依法依规');
  checkFlag(`${field}.lawsAndRegulations`, item.lawsAndRegulations, laws, '依法依规', report);
  const rules = upToQuoteEnd.includes('按规定');
  checkFlag(`${field}.asPrescribed`, item.asPrescribed, rules, '按规定', report);
  if (item.openList !== OPEN_LIST.test(item.quote)) {
    // 等 before the quote may belong to another list of the sentence, so only one side is certain.
    if (!item.openList || !OPEN_LIST.test(upToQuoteEnd))
      report(
        `${field}.openList`,
        `must be ${!item.openList}: 等 ${item.openList ? 'ends no list in the sentence' : 'ends a list in the quote'}`,
      );
  }
  const inQuote = item.quote.includes('未来产业');
  const before = upToQuoteEnd.includes('未来产业');
  const words = item.futureIndustryWords;
  if (
    (inQuote && words !== 'in the clause') ||
    (!before && words !== 'absent') ||
    (words === 'earlier in the sentence' && inQuote)
  )
    report(
      `${field}.futureIndustryWords`,
      `must be “${inQuote ? 'in the clause' : before ? 'earlier in the sentence” or “absent' : 'absent'}”, by where 未来产业 stands`,
    );
};

/** The twelve slots agree with what the sentence and the other fields say, as far as that decides them. */
const checkUnsaid = (
  { item, field, upToQuoteEnd }: LocatedItem,
  bodies: number,
  report: Report,
): void => {
  const { unsaid } = item;
  const slot = (name: string) => `${field}.unsaid.${name}`;
  if (unsaid.bodyForItem !== bodies > 1)
    report(slot('bodyForItem'), `must be ${bodies > 1}: bodies named by the measure: ${bodies}`);
  const newly = /新认定|新建/.test(upToQuoteEnd);
  if (unsaid.newly !== newly) report(slot('newly'), `must be ${newly} by 新认定 or 新建`);
  if (unsaid.unit && item.perWritten !== null)
    report(slot('unit'), 'must be false: perWritten says what is counted');
  if (!unsaid.payee && (item.recipientAsWritten === null || item.names !== 'body'))
    report(slot('payee'), 'must be true: the words name no body that receives');
  if (item.count !== null && item.cny === null)
    report(`${field}.count`, 'must be null: there is no sum to count');
  if (item.count !== null && item.instrument === 'equity-investment')
    report(`${field}.count`, 'must be null: equity is never added, not even to itself');
};

const checkMeasure = (measure: ReadMeasure, report: Report): void => {
  const { facts } = measure;
  for (const located of locateItems(measure)) {
    checkItem(located, report);
    checkUnsaid(located, facts.departments.length, report);
  }
  if ((facts.unsaid === undefined) === (facts.items.length === 0))
    report(
      'unsaid',
      facts.unsaid
        ? 'is given beside items; remove it'
        : 'is missing; a measure without items answers the twelve here (copy them from measure 7)',
    );
  else if (facts.unsaid && facts.unsaid.bodyForItem !== facts.departments.length > 1)
    report(
      'unsaid.bodyForItem',
      `must be ${facts.departments.length > 1}: bodies named by the measure: ${facts.departments.length}`,
    );
};

/** What an editor labels (instrument, flags, slots) agrees with the words, as far as they decide it. */
export const checkLabels = ({ measures }: Content): readonly Problem[] => {
  const { problems, of } = collectProblems();
  for (const measure of measures) checkMeasure(measure, of(measure.file));
  return problems;
};
