import type { Lang } from '../../domain/lang.ts';
import type { SearchPage } from '../../domain/search/page.ts';
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

/** Pagefind's script as the build leaves it. */
export interface PagefindModule {
  readonly PagefindInstance: new (options: Readonly<Record<string, unknown>>) => Instance;
}

/** The index of one language. */
export interface Bundle {
  readonly ids: readonly string[];
  readonly find: (phrase: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly among: (filter: Readonly<Record<string, string>>) => Promise<ReadonlySet<string>>;
  readonly page: (id: string) => Promise<SearchPage>;
  /** The document of a measure; where there are at most `few`, by reading them. */
  readonly idOf: (number: number, few: number) => Promise<string | undefined>;
}

const unescape = (html: string): string => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
/** Pagefind indexes words without the marks inside them. */
const termOf = (unit: string): string => unit.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Opens a bundle.
 *
 * @param folder address of the bundle, with a slash at its end
 * @param first whether WebAssembly is still to be loaded
 */
export const openBundle = async (
  { PagefindInstance }: PagefindModule,
  folder: string,
  lang: Lang,
  first: boolean,
): Promise<Bundle> => {
  const index = new PagefindInstance({
    basePath: folder,
    baseUrl: '/',
    primary: first,
    metaCacheTag: '',
  });
  await index.init('und', { load_wasm: first });
  const known = new Map<string, Result>();
  const pages = new Map<string, Promise<SearchPage>>();
  const ask = async (term: string | null, filters: Readonly<Record<string, string>> = {}) => {
    const { results } = await index.search(term, { filters });
    for (const result of results) known.set(result.id, result);
    return results.map((result) => result.id);
  };
  const ids = await ask(null);
  const read = async (id: string): Promise<SearchPage> => {
    const result = known.get(id);
    if (!result) throw new Error(`unknown document ${id}`);
    const { raw_content: content, raw_url: url, filters } = await result.data();
    return pageFrom({ content: unescape(content), url, filters }, lang);
  };
  const page = (id: string): Promise<SearchPage> => {
    const before =
      pages.get(id) ??
      read(id).catch((error: unknown) => {
        pages.delete(id);
        throw error;
      });
    pages.set(id, before);
    return before;
  };
  return {
    ids,
    page,
    find: async (phrase) => new Set(await ask(`"${phrase.map(termOf).join(' ')}"`)),
    among: async (filter) => new Set(await ask(null, filter)),
    idOf: async (number, few) => {
      if (ids.length > few) return (await ask(null, { number: String(number) }))[0];
      for (const id of ids) if ((await page(id)).number === number) return id;
      return undefined;
    },
  };
};
