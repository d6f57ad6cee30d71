import type { Lang } from '../../../src/domain/lang.ts';

const SHAPES: Readonly<Record<Lang, RegExp>> = {
  zh: /([\d.,]+)(万元|元)/g,
  en: /RMB ([\d.,]+)( million)?/g,
};

/** Every sum written in a line, in whole yuan. */
export const moneyIn = (line: string, lang: Lang): readonly number[] =>
  [...line.matchAll(SHAPES[lang])].map(([, figure = '', unit]) => {
    const value = Number(figure.replaceAll(',', ''));
    return Math.round(value * (unit === '万元' ? 10_000 : unit === ' million' ? 1_000_000 : 1));
  });
