import { otherLang, type Lang } from '../../domain/lang.ts';
import type { Corpus, SearchPage } from '../../domain/search/page.ts';
import { withOther } from '../../domain/search/record.ts';
import { isHan } from '../../domain/search/units.ts';
import { openBundle, type Bundle, type PagefindModule } from './pagefind-bundle.ts';

/** What narrows the hits. */
export type FilterKey = 'department' | 'category';

/** The corpus of the page, with the measures of a department or a part. */
export interface IndexedCorpus extends Corpus {
  readonly among: (key: FilterKey, slug: string) => Promise<ReadonlySet<string>>;
}

/** Where such bundles lie. */
type FolderOf = (lang: Lang) => string;

/** So few measures come with one file anyway: their filters need no file of their own. */
const FEW = 40;
/** So many measures met in the other language are looked up in the page's own. */
const LOOKED_UP = 64;

const isLetter = (unit: string): boolean => /\p{L}/u.test(unit);

/** Tells whether words that do not stand in one language may stand in the other. */
const mayBeOther = (lang: Lang, phrase: readonly string[]): boolean =>
  lang === 'zh'
    ? phrase.some(isLetter) && !phrase.some((unit) => isHan(unit.charAt(0)))
    : phrase.some((unit) => isHan(unit.charAt(0)));

/**
 * Opens the index of one language; the other language's is opened when a query is written in it.
 *
 * @param attempt above 0: ask again for what could not be loaded before
 */
export const openIndex = async (
  folderOf: FolderOf,
  lang: Lang,
  attempt: number,
): Promise<IndexedCorpus> => {
  const folder = folderOf(lang);
  const script = `${folder}pagefind.js${attempt > 0 ? `?again=${attempt}` : ''}`;
  const module = (await import(/* @vite-ignore */ script)) as PagefindModule;
  const own = await openBundle(module, folder, lang, true);
  let opening: Promise<Bundle> | undefined;
  let other: Bundle | undefined;
  const openOther = async () => {
    const language = otherLang(lang);
    opening ??= openBundle(module, folderOf(language), language, false);
    try {
      other = await opening;
    } catch (error) {
      opening = undefined;
      throw error;
    }
    return other;
  };
  const merged = new Map<string, Promise<SearchPage>>();
  const merge = async (id: string, bundle: Bundle): Promise<SearchPage> => {
    const page = await own.page(id);
    const same = await bundle.idOf(page.number, FEW);
    return same === undefined ? page : withOther(page, await bundle.page(same));
  };
  const findOther = async (phrase: readonly string[]): Promise<Set<string>> => {
    const bundle = await openOther();
    const found = new Set<string>();
    for (const id of [...(await bundle.find(phrase))].slice(0, LOOKED_UP)) {
      const mine = await own.idOf((await bundle.page(id)).number, FEW);
      if (mine !== undefined) found.add(mine);
    }
    return found;
  };
  return {
    size: own.ids.length,
    ids: () => Promise.resolve(own.ids),
    idOf: (number) => own.idOf(number, FEW),
    find: async (phrase) => {
      const found = await own.find(phrase);
      return found.size === 0 && mayBeOther(lang, phrase) ? findOther(phrase) : found;
    },
    among: async (key, slug) => {
      if (own.ids.length > FEW) return own.among({ [key]: slug });
      const holds = (page: SearchPage) =>
        key === 'category' ? page.category === slug : page.departments.includes(slug);
      const found = new Set<string>();
      for (const id of own.ids) if (holds(await own.page(id))) found.add(id);
      return found;
    },
    page: (id) => {
      if (!other) return own.page(id);
      const page = merged.get(id) ?? merge(id, other);
      merged.set(id, page);
      return page;
    },
  };
};
