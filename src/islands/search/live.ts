import type { SearchState } from '../../domain/search/address.ts';
import { search, type Outcome } from '../../domain/search/engine.ts';
import { readLoose, scriptsOf, type Loose, type LooseTables, type Script } from '../../domain/search/loose.ts';
import type { SuggestionFile } from '../../domain/search/suggest.ts';
import { makeUrls, type Urls } from '../../domain/urls.ts';
import type { SearchConfig } from './config.ts';
import { fill } from './dom.ts';
import { openIndex, type IndexedCorpus } from './pagefind-corpus.ts';
import { showFilters, type Counts } from './show-filters.ts';
import { showHit } from './show-hits.ts';
import { showApart, showNotes } from './show-notes.ts';

/** The parts of the search page that are filled. */
export interface SearchParts {
  readonly status: HTMLElement;
  readonly notes: HTMLElement;
  readonly filters: HTMLElement;
  readonly results: HTMLElement;
  readonly apart: HTMLElement;
  /** Hints and the index of terms, for when there is nothing else. */
  readonly index: HTMLElement;
  readonly next: HTMLElement;
}

const readJson = async (address: string): Promise<unknown> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
};

let opened: Promise<IndexedCorpus> | undefined;
let attempts = 0;
const tables = new Map<Script, Promise<LooseTables>>();
const made = new Map<string, Loose>();
let listed: Promise<SuggestionFile> | undefined;

/** Forgets what could not be loaded, so that the next search asks again. */
export const forget = (): void => {
  attempts += 1;
  opened = undefined;
  tables.clear();
  made.clear();
  listed = undefined;
};

const open = ({ lang }: SearchConfig, urls: Urls) =>
  (opened ??= openIndex(urls.searchIndex(lang), lang, attempts));

const loadLoose = async (folder: string, query: string): Promise<Loose> => {
  const scripts = scriptsOf(query);
  const wanted = scripts.length > 0 ? scripts : (['han'] as const);
  const key = wanted.join();
  const before = made.get(key);
  if (before) return before;
  const files = await Promise.all(
    wanted.map((script) => {
      const file = tables.get(script) ?? (readJson(`${folder}${script}.json`) as Promise<LooseTables>);
      tables.set(script, file);
      return file;
    }),
  );
  const loose = readLoose(files);
  made.set(key, loose);
  return loose;
};

const intersect = (a: ReadonlySet<string>, b: ReadonlySet<string> | null): Set<string> =>
  new Set([...a].filter((id) => b === null || b.has(id)));

const among = async (corpus: IndexedCorpus, key: string, slug: string | null) =>
  slug === null ? null : corpus.among({ [key]: slug });

const countChoices = async (
  config: SearchConfig,
  corpus: IndexedCorpus,
  state: SearchState,
  ids: ReadonlySet<string>,
): Promise<Counts> => {
  const within = {
    department: intersect(ids, await among(corpus, 'category', state.category)),
    category: intersect(ids, await among(corpus, 'department', state.department)),
  };
  const count = async (key: 'department' | 'category', choices: SearchConfig['departments']) => {
    const counts = new Map<string, number>();
    for (const [slug] of choices)
      counts.set(slug, intersect(within[key], await corpus.among({ [key]: slug })).size);
    return counts;
  };
  return {
    department: await count('department', config.departments),
    category: await count('category', config.categories),
  };
};

const sayStatus = ({ strings }: SearchConfig, outcome: Outcome): string => {
  const { q, total, howto, field } = outcome;
  if (total > 0) return fill(strings['search.count'] ?? '', { n: total });
  const answered = howto ? strings['search.howto.title'] : field ? strings['search.field.body'] : '';
  return [
    answered,
    fill(strings['search.empty.title'] ?? '', { q }),
    howto ? '' : strings['search.empty.body'],
  ]
    .filter(Boolean)
    .join(' ');
};

/** Loads the index ahead of the first key. */
export const warm = async (config: SearchConfig): Promise<void> => {
  await open(config, makeUrls(config.root));
};

/** Searches and fills the page; `isCurrent` says whether the answer is still wanted. */
export const answer = async (
  config: SearchConfig,
  state: SearchState,
  parts: SearchParts,
  isCurrent: () => boolean,
): Promise<void> => {
  const urls = makeUrls(config.root);
  const corpus = await open(config, urls);
  const chosen = [
    await among(corpus, 'department', state.department),
    await among(corpus, 'category', state.category),
  ];
  const within = chosen.reduce(
    (a, b) => (a === null ? b : b === null ? a : intersect(a, b)),
    null,
  );
  const folder = urls.searchIndex(config.lang);
  const outcome = await search(
    { lang: config.lang, corpus, within, loose: (query) => loadLoose(folder, query) },
    state.q,
  );
  if (!isCurrent()) return;
  parts.notes.replaceChildren(...showNotes(config, urls, outcome));
  parts.results.replaceChildren(...outcome.hits.map((hit) => showHit(config, urls, hit)));
  parts.results.hidden = outcome.hits.length === 0;
  parts.index.hidden = outcome.total > 0;
  parts.next.hidden = outcome.total > 0;
  parts.status.textContent = sayStatus(config, outcome);
  parts.results.dataset['q'] = state.q;
  const counts = await countChoices(config, corpus, state, outcome.ids);
  if (!isCurrent()) return;
  parts.filters.replaceChildren(...showFilters(config, state, counts));
  listed ??= readJson(urls.suggestions(config.lang)) as Promise<SuggestionFile>;
  const file = await listed.catch(() => null);
  if (!isCurrent() || file === null) return;
  parts.apart.replaceChildren(...showApart(config, urls, file, outcome));
};
