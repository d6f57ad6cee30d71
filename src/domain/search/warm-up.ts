import type { Lang } from '../lang.ts';

/** A word that stands in every language's index, looked up ahead so that the first real query is quick. */
export const WARM_UP_WORDS: Readonly<Record<Lang, string>> = { zh: '文', en: 'text' };
