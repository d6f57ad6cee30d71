import type { islands } from '../i18n/dictionaries/zh/islands.ts';

/** What only scripts say, in the page's language, by key of the dictionaries. */
export type Words = Readonly<Record<keyof typeof islands, string>>;

/** Loads what only scripts say. */
export const readWords = async (): Promise<Words> =>
  document.documentElement.lang === 'en'
    ? (await import('../i18n/dictionaries/en/islands.ts')).islands
    : (await import('../i18n/dictionaries/zh/islands.ts')).islands;
