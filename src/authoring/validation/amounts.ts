import type { Lang } from '../../domain/lang.ts';
import type { Sentence } from '../../domain/measure.ts';
import { formatMoney } from '../../domain/money.ts';
import type { SupportItem } from '../../domain/support-item.ts';
import { collectProblems, type Problem, type Report } from '../problem.ts';
import type { Content, ReadMeasure } from './content.ts';
import { readBases, readMarks, type MarkedAmount, type StatedBasis } from './marked-amounts.ts';

/** What a sum of money looks like outside a mark. */
const MONEY: Readonly<Record<Lang, RegExp>> = { zh: /\d[\d.,]*\s*[万亿]?元/, en: /RMB|\byuan\b/i };

const checkFigures = (
  marks: readonly MarkedAmount[],
  sentence: Sentence,
  lang: Lang,
  items: readonly SupportItem[],
  report: Report,
): void => {
  const field = `${sentence.id}.${lang}`;
  for (const { item: id, text, figure } of marks) {
    const position = items.findIndex((item) => item.id === id);
    const item = items[position];
    if (!item)
      report(
        field,
        `<Amount item="${id}">: there is no item ${id} under items above; mend the id or add the item`,
      );
    else if (item.sentence !== sentence.id)
      report(
        field,
        `<Amount item="${id}">: item ${id} is said to stand in sentence ${item.sentence}; mend one of them`,
      );
    else if (item.cny === null || figure !== formatMoney(item.cny, lang)) {
      const sum = item.cny === null ? 'no sum' : formatMoney(item.cny, lang);
      // The Chinese is held against the source, so there the item is wrong; the English is ours.
      if (lang === 'zh')
        report(`items.${position}.cny`, `is ${sum}; sentence ${sentence.id} states “${figure}”`);
      else report(field, `states “${text}”; by item ${id} it must be ${sum}`);
    }
  }
};

/** In English "up to" stands exactly where the Chinese has 最高. */
const checkLead = (
  sentence: Sentence,
  zh: readonly MarkedAmount[],
  en: readonly MarkedAmount[],
  report: Report,
): void => {
  const field = `${sentence.id}.en`;
  for (const { item, led } of zh) {
    const other = en.find((mark) => mark.item === item);
    if (other && other.led !== led)
      report(field, `${led ? 'needs' : 'must not have'} “up to” before the sum of item ${item}`);
  }
  const ceilings = sentence.zh.match(/最高/g)?.length ?? 0;
  const leads = sentence.en.match(/\bup to\b/gi)?.length ?? 0;
  if (ceilings !== leads)
    report(field, `has “up to” ${leads}×, the Chinese has 最高 ${ceilings}×; make them equal`);
};

const checkMeasure = ({ facts, sentences }: ReadMeasure, report: Report): void => {
  const times = new Map<string, number>();
  const bases = new Map<string, StatedBasis>();
  for (const sentence of sentences) {
    const read = { zh: readMarks(sentence, 'zh'), en: readMarks(sentence, 'en') };
    for (const lang of ['zh', 'en'] as const) {
      const { marks, outside } = read[lang];
      checkFigures(marks, sentence, lang, facts.items, report);
      for (const { item } of marks) {
        const key = `${lang} ${item}`;
        times.set(key, (times.get(key) ?? 0) + 1);
      }
      const money = MONEY[lang].exec(outside);
      if (money)
        report(
          `${sentence.id}.${lang}`,
          `the sum at “${money[0]}” is not marked; put it in <Amount item="…">`,
        );
    }
    for (const [id, basis] of readBases(read.zh.marks, sentence.zh)) bases.set(id, basis);
    checkLead(sentence, read.zh.marks, read.en.marks, report);
  }
  facts.items.forEach((item, i) => {
    const wanted = item.cny === null ? 0 : 1;
    for (const lang of ['zh', 'en'] as const) {
      const found = times.get(`${lang} ${item.id}`) ?? 0;
      if (found !== wanted)
        report(
          `items.${i}.cny`,
          `the sum of ${item.id} stands in <Amount item="${item.id}"> ${found}× in the ${lang === 'zh' ? 'Chinese' : 'English'}; it must be ${wanted}×`,
        );
    }
    const stated = bases.get(item.id) ?? { basis: 'unstated', shared: false };
    if (stated.basis !== item.basis)
      report(
        `items.${i}.basis`,
        `is ${item.basis}; by the words of the notice it is ${stated.basis}`,
      );
    if (stated.shared !== (item.basisNote !== undefined))
      report(
        `items.${i}.basisNote`,
        stated.shared
          ? 'is missing; 最高 stands only before an earlier sum of the list, and the reader must be told'
          : 'is given, but the text settles the basis itself; remove it',
      );
  });
};

/** Every sum of the text is one item's, with its figure and basis, in both languages. */
export const checkAmounts = ({ measures }: Content): readonly Problem[] => {
  const { problems, of } = collectProblems();
  for (const measure of measures) checkMeasure(measure, of(measure.file));
  return problems;
};
