import { otherLang, type Lang } from './lang.ts';
import { pageOfMeasure } from './paging.ts';
import { measureNumberOf } from './place.ts';
import type { Recipient } from './support-item.ts';

/** How a text is shown: in the page's language, or aligned in both. */
export type View = 'single' | 'both';

/** Query keys of the list of measures and of the search page; part of the public contract. */
export const FILTER_KEYS = ['department', 'category', 'for', 'basis'] as const;

/**
 * Spells every path of the site; nothing else does.
 *
 * @param base the sub-path the site lives under, with or without slashes at its ends
 */
export const makeUrls = (base: string) => {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace(/^\/+$/, '/');
  const page = (lang: Lang, path = '') => `${root}${lang}/${path}`;
  const view = (shown: View) => (shown === 'both' ? 'both/' : '');
  /** A page of a list that takes several; the first keeps the list's own address. */
  const leaf = (at: number) => (at > 1 ? `page/${at}/` : '');
  /** Sentences of a measure stand on its page of the full text, what frames them on the first. */
  const textLeaf = (id: string) => {
    const number = measureNumberOf(id);
    return Number.isNaN(number) ? '' : leaf(pageOfMeasure(number));
  };
  return {
    root,
    home: (lang: Lang) => page(lang),
    measures: (lang: Lang, at = 1) => page(lang, `measures/${leaf(at)}`),
    measure: (lang: Lang, number: number, shown: View = 'single') =>
      page(lang, `measures/${number}/${view(shown)}`),
    /** A sentence (`N.sK`) or a support item (`N.x`) on its measure's page. */
    place: (lang: Lang, id: string, shown: View = 'single') =>
      page(lang, `measures/${measureNumberOf(id)}/${view(shown)}#${id}`),
    /** The same for a script that puts in `{n}`, the measure, and `{id}`. */
    placePattern: (lang: Lang) => page(lang, 'measures/{n}/#{id}'),
    forWhom: (lang: Lang, recipient: Recipient, at = 1) =>
      page(lang, `for/${recipient}/${leaf(at)}`),
    categories: (lang: Lang) => page(lang, 'categories/'),
    category: (lang: Lang, slug: string, at = 1) => page(lang, `categories/${slug}/${leaf(at)}`),
    departments: (lang: Lang, at = 1) => page(lang, `departments/${leaf(at)}`),
    department: (lang: Lang, slug: string, at = 1) => page(lang, `departments/${slug}/${leaf(at)}`),
    ledger: (lang: Lang, at = 1) => page(lang, `ledger/${leaf(at)}`),
    text: (lang: Lang, shown: View = 'single', at = 1) =>
      page(lang, `text/${view(shown)}${leaf(at)}`),
    /** A sentence or heading in the full text. */
    textPlace: (lang: Lang, id: string, shown: View = 'single') =>
      page(lang, `text/${view(shown)}${textLeaf(id)}#${id}`),
    search: (lang: Lang) => page(lang, 'search/'),
    calculator: (lang: Lang, at = 1) => page(lang, `calculator/${leaf(at)}`),
    /** What the calculator on one page knows; fetched once its script runs. */
    calculatorCase: (lang: Lang, at = 1) => page(lang, `calculator/${leaf(at)}case.json`),
    /** What can be asked of the bodies, item by item; fetched by the calculator when wanted. */
    calculatorQuestions: (lang: Lang) => page(lang, 'calculator/questions.json'),
    glossary: (lang: Lang) => page(lang, 'glossary/'),
    term: (lang: Lang, slug: string) => page(lang, `glossary/#${slug}`),
    about: (lang: Lang) => page(lang, 'about/'),
    changes: (lang: Lang) => page(lang, 'changes/'),
    data: (lang: Lang) => page(lang, 'data/'),
    feed: (lang: Lang, format: 'xml' | 'json') => page(lang, `feed.${format}`),
    measureMarkdown: (lang: Lang, number: number) => page(lang, `measures/${number}.md`),
    openSearch: (lang: Lang) => `${root}opensearch.${lang}.xml`,
    dataFile: (name: string) => `${root}data/${name}`,
    card: (lang: Lang, name: string) => `${root}cards/${lang}/${name}.png`,
    /** The search index of one language, a folder. */
    searchIndex: (lang: Lang) => `${root}pagefind/${lang}/`,
    /** The list behind the suggestions of the search box. */
    suggestions: (lang: Lang) => `${root}search/suggestions.${lang}.json`,
    file: (name: string) => `${root}${name}`,
    /** The same page in the other language: the contract says that every route mirrors. */
    mirror: (path: string) => {
      const rest = path.slice(root.length);
      const lang = rest.startsWith('en/') || rest === 'en' ? 'en' : 'zh';
      return rest === '' ? page('en') : root + otherLang(lang) + rest.slice(2);
    },
  };
};

export type Urls = ReturnType<typeof makeUrls>;
