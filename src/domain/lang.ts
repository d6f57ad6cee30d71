/** The two languages of the site; `zh` is authentic, `en` is our translation. */
export const LANGS = ['zh', 'en'] as const;

/** A language of the site, as it stands in an address. */
export type Lang = (typeof LANGS)[number];

/** The same words in both languages. */
export type Bilingual = Readonly<Record<Lang, string>>;

/**
 * What stands between two words or sentences: nothing in Chinese. Scripts of pages spell it themselves,
 * since what they share is a file and a request more.
 */
export const SPACE: Readonly<Record<Lang, string>> = { zh: '', en: ' ' };

/** The BCP 47 tag for `<html lang>` and hreflang. */
export const HTML_LANG: Readonly<Record<Lang, string>> = { zh: 'zh-Hans', en: 'en' };

/** Tells whether a path segment names a language of the site. */
export const isLang = (value: unknown): value is Lang => value === 'zh' || value === 'en';

/** The other language. */
export const otherLang = (lang: Lang): Lang => (lang === 'zh' ? 'en' : 'zh');
