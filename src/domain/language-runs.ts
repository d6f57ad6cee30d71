import type { Lang } from './lang.ts';

/** A stretch of text in one language. */
export interface Run {
  readonly text: string;
  readonly lang: Lang;
}

/** What stands out as the other language: any Han characters; Latin only from two words on (CRO, AI are Chinese usage). */
const FOREIGN: Readonly<Record<Lang, RegExp>> = {
  en: /(\p{Script=Han}+)/u,
  zh: /([A-Za-z]{2,}(?: [A-Za-z]{2,})+)/,
};

/** Splits a text of `lang` where it quotes the other language; joined again, the runs are the text. */
export const splitRuns = (text: string, lang: Lang): readonly Run[] => {
  const other = lang === 'zh' ? 'en' : 'zh';
  return text
    .split(FOREIGN[lang])
    .map((part, i) => ({ text: part, lang: i % 2 === 0 ? lang : other }) as const)
    .filter((run) => run.text !== '');
};
