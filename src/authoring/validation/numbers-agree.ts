import { collectProblems, type Problem, type Report } from '../problem.ts';
import type { Content } from './content.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A month that is part of a date: “December 31”. */
const MONTH_OF_DATE = new RegExp(`\\b(${MONTHS.join('|')})\\b(?= \\d)`, 'g');

/** Every whole number of a text, sorted; an English month counts as its number. */
const numbersOf = (text: string): readonly string[] =>
  (
    text.replace(MONTH_OF_DATE, (month) => String(MONTHS.indexOf(month) + 1)).match(/\d+/g) ?? []
  ).sort();

const checkPair = (field: string, zh: string, en: string, report: Report): void => {
  const [chinese, english] = [numbersOf(zh), numbersOf(en)];
  if (chinese.join() !== english.join())
    report(
      field,
      `the Chinese has the numbers ${chinese.join(', ') || '–'}, the English ${english.join(', ') || '–'}; make them equal`,
    );
};

/** Numbers outside the marked sums (years, dates, document numbers) are the same in both languages. */
export const checkNumbersAgree = ({
  policy,
  measures,
  categories,
}: Content): readonly Problem[] => {
  const { problems, of } = collectProblems();
  const { facts } = policy;
  const report = of(policy.file);
  for (const name of ['title', 'number', 'noticeTitle', 'addressees'] as const)
    checkPair(`${name}.en`, facts[name].zh, facts[name].en, report);
  for (const part of ['notice', 'preamble', 'final'] as const)
    facts[part].forEach((sentence, i) => {
      checkPair(`${part}.${i}.en`, sentence.zh, sentence.en, report);
      if (sentence.id !== `${part}.s${i + 1}`)
        report(`${part}.${i}.id`, `is ${sentence.id}; in this place it must be ${part}.s${i + 1}`);
    });
  const [year, month, day] = facts.validUntil.split('-').map(Number);
  if (!facts.final.some(({ zh }) => zh.includes(`${year}年${month}月${day}日`)))
    report('validUntil', `${facts.validUntil} is not the day that the final sentences state`);
  if (facts.publishedOn !== null && facts.publishedOn > facts.validUntil)
    report('publishedOn', `is later than ${facts.validUntil}, the end of the period; mend it`);
  for (const { file, facts: measure, sentences } of measures) {
    checkPair('title.en', measure.title.zh, measure.title.en, of(file));
    for (const sentence of sentences) {
      const outside = (lang: 'zh' | 'en') =>
        sentence.segments[lang].map((s) => (s.kind === 'amount' ? ' ' : s.text)).join('');
      checkPair(`${sentence.id}.en`, outside('zh'), outside('en'), of(file));
    }
  }
  categories.entries.forEach(({ title, heading }, i) => {
    for (const [lang, mark] of [
      ['zh', '、'],
      ['en', '. '],
    ] as const)
      if (!heading[lang].endsWith(mark + title[lang]))
        of(categories.file)(`${i}.title.${lang}`, 'must be the heading without its numeral');
  });
  return problems;
};
