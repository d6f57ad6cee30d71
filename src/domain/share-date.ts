import type { Lang } from './lang.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The two ways in which a citation writes the day of reading. */
export type DateForm = 'iso' | 'plain';

/** The reader's own calendar day, as `2026-11-23`, `2026年11月23日` or `23 November 2026`. */
export const writeDateRead = (now: Date, form: DateForm, lang: Lang): string => {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  if (form === 'iso') {
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
  return lang === 'zh'
    ? `${year}年${month}月${day}日`
    : `${day} ${MONTHS[now.getMonth()] ?? ''} ${year}`;
};
