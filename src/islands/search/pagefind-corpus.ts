import type { Lang } from '../../domain/lang.ts';
import type { Corpus, SearchPage } from '../../domain/search/page.ts';
import { pageFrom } from '../../domain/search/record.ts';

interface Fragment {
  readonly raw_content: string;
  readonly raw_url: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
interface Result {
  readonly id: string;
  readonly data: () => Promise<Fragment>;
}
interface Instance {
  readonly init: (language: string, options: { load_wasm: boolean }) => Promise<void>;
  readonly search: (
    term: string | null,
    options?: { filters?: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly Result[] }>;
}
interface PagefindModule {
  readonly PagefindInstance: new (options: Readonly<Record<string, unknown>>) => Instance;
}

/** What narrows the hits. */
export type FilterKey = 'department' | 'category';

/** So few measures come with one file anyway: their filters need no file of their own. */
const FEW = 40;

/** The corpus of the page, with the measures of a department or a part. */
export interface IndexedCorpus extends Corpus {
  readonly among: (key: FilterKey, slug: string) => Promise<ReadonlySet<string>>;
}

const unescape = (html: string): string => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
/** Pagefind indexes words without the marks inside them. */
const termOf = (unit: string): string => unit.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Opens the index of one language.
 *
 * @param folder address of the bundle, with a slash at its end
 * @param attempt above 0: ask again for what could not be loaded before
 */
export const openIndex = async (
  folder: string,
  lang: Lang,
  attempt: number,
): Promise<IndexedCorpus> => {
  const script = `${folder}pagefind.js${attempt > 0 ? `?again=${attempt}` : ''}`;
  const { PagefindInstance } = (await import(/* @vite-ignore */ script)) as PagefindModule;
  const index = new PagefindInstance({
    basePath: folder,
    baseUrl: '/',
    primary: true,
    metaCacheTag: '',
  });
  await index.init('und', { load_wasm: true });
  const known = new Map<string, Result>();
  const pages = new Map<string, Promise<SearchPage>>();
  const ask = async (term: string | null, filters: Readonly<Record<string, string>> = {}) => {
    const { results } = await index.search(term, { filters });
    for (const result of results) known.set(result.id, result);
    return results.map((result) => result.id);
  };
  const all = await ask(null);
  const readPage = async (id: string): Promise<SearchPage> => {
    const result = known.get(id);
    if (!result) throw new Error(`unknown document ${id}`);
    const { raw_content: content, raw_url: url, filters } = await result.data();
    return pageFrom({ content: unescape(content), url, filters }, lang);
  };
  const pageOf = (id: string): Promise<SearchPage> => {
    const page = pages.get(id) ?? readPage(id);
    pages.set(id, page);
    return page;
  };
  return {
    size: all.length,
    ids: () => Promise.resolve(all),
    find: async (phrase) => new Set(await ask(`"${phrase.map(termOf).join(' ')}"`)),
    among: async (key, slug) => {
      if (all.length > FEW) return new Set(await ask(null, { [key]: slug }));
      const holds = (page: SearchPage) =>
        key === 'category' ? page.category === slug : page.departments.includes(slug);
      const read = await Promise.all(all.map(pageOf));
      return new Set(all.filter((_, index) => holds(read[index] as SearchPage)));
    },
    page: pageOf,
  };
};
