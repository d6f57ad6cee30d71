import type { Bilingual, Lang } from '../../domain/lang.ts';
import type { MeasureFacts } from '../../domain/measure.ts';
import type { Basis } from '../../domain/support-item.ts';
import { collectProblems, type Problem, type Report } from '../problem.ts';
import type { Content } from './content.ts';

/** A sum in a summary, with the word of basis that stands directly before it. */
const SUMS: Readonly<Record<Lang, RegExp>> = {
  zh: /(最高|定额)?(\d[\d.]*)(万)?(?=元|万)/g,
  en: /(up to |fixed sum (?:of )?)?RMB (\d+(?:,\d{3})*(?:\.\d+)?)( million)?/gi,
};
const MAX_OBJECT_ZH = 24;
const MAX_OBJECT_EN = 12;

interface StatedSum {
  readonly text: string;
  readonly cny: number;
  readonly basis: Basis | null;
}

const readSums = (text: string, lang: Lang): readonly StatedSum[] =>
  [...text.matchAll(SUMS[lang])].map(([whole, lead, figure, unit]) => ({
    text: whole,
    cny: Math.round(
      Number((figure ?? '').replaceAll(',', '')) * (lang === 'zh' ? 10_000 : unit ? 1_000_000 : 1),
    ),
    basis: !lead ? null : /^(定额|fixed)/i.test(lead) ? 'fixed' : 'ceiling',
  }));

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** A summary may state sums, each with its basis, each an item's, the same in both languages. */
const checkSummary = (facts: MeasureFacts, report: Report): void => {
  const lists = { zh: readSums(facts.summary.zh, 'zh'), en: readSums(facts.summary.en, 'en') };
  for (const lang of ['zh', 'en'] as const) {
    const field = `summary.${lang}`;
    const rest = facts.items.map((item) => ({ cny: item.cny, basis: item.basis }));
    for (const { text, cny, basis } of lists[lang]) {
      if (basis === null) {
        const words = lang === 'zh' ? '最高 or 定额' : '“up to” or “fixed sum”';
        report(field, `“${text}” needs ${words} directly before it`);
        continue;
      }
      const at = rest.findIndex((item) => item.cny === cny && item.basis === basis);
      if (at < 0)
        report(
          field,
          `“${text}” is the sum of no item of this measure on that basis; mend it by the items`,
        );
      else rest.splice(at, 1);
    }
    const stated = lists[lang].map((sum) => digitsOf(sum.text)).join('');
    if (digitsOf(facts.summary[lang]) !== stated)
      report(field, 'states a figure that is not a sum in the site’s form; write 万元 or RMB');
  }
  const sorted = (sums: readonly StatedSum[]) => sums.map((sum) => sum.cny).sort((a, b) => a - b);
  if (sorted(lists.zh).join() !== sorted(lists.en).join())
    report('summary', 'the two languages state different sums; make them equal');
};

/** All our own words of an entry except the summary, by field. */
const ownWords = (
  facts: MeasureFacts,
): readonly (readonly [string, Bilingual | undefined | null])[] => [
  ...facts.items.flatMap((item, i) => {
    const at = (name: string) => `items.${i}.${name}`;
    return [
      [at('object'), item.object],
      [at('recipient'), item.recipient],
      [at('trigger'), item.trigger],
      [at('recurrence'), item.recurrence],
      [at('basisNote'), item.basisNote],
      [at('count'), item.count],
      [at('note'), item.note],
      ...item.questions.map((question, k) => [at(`questions.${k}`), question] as const),
      ...item.readings.flatMap(
        (reading, k) =>
          [
            [at(`readings.${k}.question`), reading.question],
            [at(`readings.${k}.a`), reading.a],
            [at(`readings.${k}.b`), reading.b],
          ] as const,
      ),
    ] as const;
  }),
  ...facts.commitments.flatMap(
    (commitment, i) =>
      [
        [`commitments.${i}.promise`, commitment.promise],
        [`commitments.${i}.note`, commitment.note],
      ] as const,
  ),
];

const checkLanguage = (field: string, words: Bilingual, report: Report): void => {
  if (!/\p{Script=Han}/u.test(words.zh))
    report(`${field}.zh`, 'has no Chinese word; write it in Chinese');
  if (!/\p{Script=Latin}/u.test(words.en))
    report(`${field}.en`, 'has no English word; write it in English');
};

/** Our words state no figure without its basis, and each stands in its own language. */
export const checkOwnWords = ({ measures }: Content): readonly Problem[] => {
  const { problems, of } = collectProblems();
  for (const { file, facts } of measures) {
    const report = of(file);
    checkLanguage('title', facts.title, report);
    checkLanguage('summary', facts.summary, report);
    checkSummary(facts, report);
    for (const [field, words] of ownWords(facts)) {
      if (!words) continue;
      checkLanguage(field, words, report);
      for (const lang of ['zh', 'en'] as const)
        if (/\d/.test(words[lang]))
          report(
            `${field}.${lang}`,
            'states a figure; say it without one (sums stand in cny and in the summary)',
          );
    }
    facts.items.forEach(({ object }, i) => {
      if (object.zh.length > MAX_OBJECT_ZH || object.en.split(/\s+/).length > MAX_OBJECT_EN)
        report(
          `items.${i}.object`,
          `is too long; at most ${MAX_OBJECT_ZH} characters in Chinese, ${MAX_OBJECT_EN} words in English`,
        );
    });
  }
  return problems;
};
