import type { Lang } from '../../domain/lang.ts';
import type { Sentence } from '../../domain/measure.ts';
import type { Basis } from '../../domain/support-item.ts';

/** How each language writes a ceiling. */
const LEAD: Readonly<Record<Lang, string>> = { zh: '最高', en: 'up to ' };

/** A marked sum of a sentence. */
export interface MarkedAmount {
  readonly item: string;
  readonly text: string;
  /** Without the lead. */
  readonly figure: string;
  /** The lead stands directly before the figure, inside the mark or outside it. */
  readonly led: boolean;
  /** The words since the sum before it, or since the beginning. */
  readonly gap: string;
}

/** The marked sums of a sentence in order, and the words outside them. */
export const readMarks = (sentence: Sentence, lang: Lang) => {
  const marks: MarkedAmount[] = [];
  let gap = '';
  let outside = '';
  for (const segment of sentence.segments[lang]) {
    if (segment.kind !== 'amount') {
      gap += segment.text;
      outside += segment.text;
      continue;
    }
    const { item, text } = segment;
    const inside = text.startsWith(LEAD[lang]);
    const figure = inside ? text.slice(LEAD[lang].length) : text;
    marks.push({ item, text, figure, led: inside || gap.endsWith(LEAD[lang]), gap });
    gap = '';
    // Keeps figures on both sides of a mark apart.
    outside += ' ';
  }
  return { marks, outside };
};

/** What the Chinese words make of a sum. */
export interface StatedBasis {
  readonly basis: Basis;
  /** 最高 stands only before an earlier sum of the same 分别 list. */
  readonly shared: boolean;
}

/** The basis the Chinese words give each sum. */
export const readBases = (marks: readonly MarkedAmount[], sentence: string) => {
  const bases = new Map<string, StatedBasis>();
  let before: Basis = 'fixed';
  for (const { item, led, gap } of marks) {
    const continues = gap === '、' && sentence.includes('分别');
    const shared: boolean = !led && continues && before === 'ceiling';
    before = led || shared ? 'ceiling' : 'fixed';
    bases.set(item, { basis: before, shared });
  }
  return bases;
};
