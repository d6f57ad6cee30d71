import i18next, { type TFunction } from 'i18next';
import type { Lang } from '../domain/lang.ts';
import { en } from './dictionaries/en/index.ts';
import { zh } from './dictionaries/zh/index.ts';

/** A key that every dictionary has. */
export type TextKey = keyof typeof zh;

/** Both languages must say the same things; English plurals alone have a form more. */
type Missing =
  Exclude<TextKey, keyof typeof en> | Exclude<keyof typeof en, TextKey | `${string}_one`>;
type Complete = [Missing] extends [never] ? typeof en : Missing;
const english: Complete = en;

const instance = i18next.createInstance();
await instance.init({
  lng: 'zh',
  fallbackLng: false,
  ns: ['site'],
  defaultNS: 'site',
  keySeparator: false,
  nsSeparator: false,
  interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  resources: { zh: { site: zh }, en: { site: english } },
});

/** Translates a key of the dictionaries; a wrong key or a missing variable does not compile. */
export type Translate = TFunction<'site'>;

/** Thousands of pages say the same sentences, with the same words and numbers in them: each is made once. */
const remember = (translate: Translate): Translate => {
  const known = new Map<string, string>();
  const look = (key: TextKey, words?: Readonly<Record<string, unknown>>): string => {
    const asked = words === undefined ? key : key + JSON.stringify(words);
    const before = known.get(asked);
    if (before !== undefined) return before;
    const text = translate(key, words as never) as unknown as string;
    known.set(asked, text);
    return text;
  };
  return look as unknown as Translate;
};

const translators: Record<Lang, Translate> = {
  zh: remember(instance.getFixedT('zh', 'site')),
  en: remember(instance.getFixedT('en', 'site')),
};

/** The translator of one language, at build time only. */
export const useT = (lang: Lang): Translate => translators[lang];
