import type { Lang } from './lang.ts';
import type { Term } from './term.ts';

/** Words that an English entry is not filed under. */
const LEADING = /^(?:the|a|an|at|in|by|of)\s+/i;

const withoutTones = (pinyin: string): string =>
  pinyin.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const key = (term: Term, lang: Lang): string =>
  lang === 'zh'
    ? withoutTones(term.pinyin)
    : term.en
        .replace(/^[^\p{L}\d]+/u, '')
        .replace(LEADING, '')
        .toLowerCase();

/** The letter a term is filed under: of its pinyin in Chinese, of its English in English. */
export const initialOf = (term: Term, lang: Lang): string => {
  const first = key(term, lang).charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
};

/** Terms in the order of their pinyin or of their English. */
export const sortTerms = (terms: readonly Term[], lang: Lang): Term[] =>
  [...terms].sort((a, b) => (key(a, lang) < key(b, lang) ? -1 : 1));

/** Ids of the sentences whose Chinese holds the term's words. */
export const sentencesWith = (
  term: Term,
  sentences: readonly { readonly id: string; readonly zh: string }[],
): string[] => {
  const holds = (zh: string) => term.inText.some((words) => zh.includes(words));
  return sentences.filter((sentence) => holds(sentence.zh)).map((sentence) => sentence.id);
};
