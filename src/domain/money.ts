import type { Lang } from './lang.ts';

const YUAN_IN_WAN = 10_000;
const MILLION = 1_000_000;

/** A sum apart from its unit, so that the unit can be set smaller. */
export interface MoneyParts {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** Figures as the text writes them: no grouping in Chinese, grouped below a million in English. */
const plainFigure = (value: number): string => String(value);
const groupedFigure = (value: number): string => value.toLocaleString('en-US');

/**
 * Writes whole yuan the way the page's language does: `3000万元`, `RMB 30 million`, and below a
 * million in full, `RMB 500,000`.
 */
export const moneyParts = (cny: number, lang: Lang): MoneyParts => {
  if (lang === 'zh') {
    return cny % YUAN_IN_WAN === 0
      ? { before: '', figure: plainFigure(cny / YUAN_IN_WAN), after: '万元' }
      : { before: '', figure: groupedFigure(cny), after: '元' };
  }
  return cny >= MILLION
    ? { before: 'RMB ', figure: plainFigure(cny / MILLION), after: ' million' }
    : { before: 'RMB ', figure: groupedFigure(cny), after: '' };
};

/** The same in one string. */
export const formatMoney = (cny: number, lang: Lang): string => {
  const { before, figure, after } = moneyParts(cny, lang);
  return before + figure + after;
};
