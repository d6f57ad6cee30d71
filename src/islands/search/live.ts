import type { SearchState } from '../../domain/search/address.ts';
import { intersect, search, type Outcome } from '../../domain/search/engine.ts';
import type { SuggestionFile } from '../../domain/search/suggest.ts';
import type { Lang } from '../../domain/lang.ts';
import { makeUrls, type Urls } from '../../domain/urls.ts';
import type { SearchConfig } from './config.ts';
import { fetchJson } from '../fetch-json.ts';
import { fill } from '../make.ts';
import { openIndex, type FilterKey, type IndexedCorpus } from './pagefind-corpus.ts';
import { showFilters, type Counts } from './show-filters.ts';
import { showHit } from './show-hits.ts';
import { showApart, showNotes } from './show-notes.ts';

/** The parts of the search page that are filled. */
export interface SearchParts {
  readonly status: HTMLElement;
  readonly notes: HTMLElement;
  readonly filters: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly apart: HTMLElement;
  /** Hints and the index of terms, for when there is nothing else. */
  readonly index: HTMLElement;
  readonly next: HTMLElement;
}

let opened: Promise<IndexedCorpus> | undefined;
let attempts = 0;
let listed: Promise<SuggestionFile> | undefined;

/** Forgets what could not be loaded, so that the next search asks again. */
export const forget = (): void => {
  attempts += 1;
  opened = undefined;
  listed = undefined;
};

const open = ({ lang }: SearchConfig, urls: Urls) =>
  (opened ??= openIndex(urls.searchIndex, lang, attempts));

const among = async (corpus: IndexedCorpus, key: FilterKey, slug: string | null) =>
  slug === null ? null : corpus.among(key, slug);

const countChoices = async (
  config: SearchConfig,
  corpus: IndexedCorpus,
  state: SearchState,
  ids: ReadonlySet<string>,
): Promise<Counts> => {
  const within = {
    department: (await among(corpus, 'category', state.category)) ?? ids,
    category: (await among(corpus, 'department', state.department)) ?? ids,
  };
  const count = async (key: 'department' | 'category', choices: SearchConfig['departments']) => {
    const counts = new Map<string, number>();
    for (const [slug] of choices)
      counts.set(slug, intersect([ids, within[key], await corpus.among(key, slug)]).size);
    return counts;
  };
  return {
    department: await count('department', config.departments),
    category: await count('category', config.categories),
  };
};

const sayStatus = ({ lang, strings }: SearchConfig, outcome: Outcome): string => {
  const { q, total, howto, field } = outcome;
  if (total > 0) return fill(strings['search.count'] ?? '', { n: total });
  const answered = howto
    ? strings['search.howto.title']
    : field
      ? strings['search.field.body']
      : '';
  return [
    answered,
    fill(strings['search.empty.title'] ?? '', { q }),
    howto ? '' : strings['search.empty.body'],
  ]
    .filter(Boolean)
    .join(lang === 'en' ? ' ' : '');
};

/** Says how many of the hits stand on the page, and offers the next ones. */
const offerMore = ({ strings }: SearchConfig, parts: SearchParts, total: number) => {
  const shown = parts.results.children.length;
  parts.more.hidden = shown >= total;
  if (shown < total)
    parts.status.textContent = fill(strings['search.shown'] ?? '', { n: total, shown });
};

/** Puts the next hits below those that stand, and the keyboard to the first of them. */
const showMore = async (
  config: SearchConfig,
  urls: Urls,
  parts: SearchParts,
  outcome: Outcome,
  isCurrent: () => boolean,
): Promise<void> => {
  const { results, more, status } = parts;
  if (more.ariaBusy === 'true') return;
  more.ariaBusy = 'true';
  const shown = results.children.length;
  try {
    const hits = await outcome.more(shown);
    if (!isCurrent()) return;
    results.append(...hits.map((hit) => showHit(config, urls, hit)));
    status.textContent = sayStatus(config, outcome);
    offerMore(config, parts, outcome.total);
    results.children[shown]?.querySelector('a')?.focus();
  } catch {
    if (isCurrent()) status.textContent = config.strings['search.failed'] ?? '';
  } finally {
    more.ariaBusy = null;
  }
};

const requestIdle = (act: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, 200);
};

const prepare = async (folder: string, lang: Lang): Promise<void> => {
  try {
    const { loadTables } = await import('./loosely.ts');
    await loadTables(folder, [lang === 'zh' ? 'han' : 'latin']);
  } catch {
    // It is asked for again when it is needed.
  }
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
  const within = chosen.reduce<ReadonlySet<string> | null>(
    (a, b) => (a === null ? b : b === null ? a : intersect([a, b])),
    null,
  );
  const folder = urls.searchIndex(config.lang);
  const outcome = await search(
    {
      lang: config.lang,
      corpus,
      within,
      loosely: async (setting, query) => {
        const { searchLoosely, scriptsOf, loadTables } = await import('./loosely.ts');
        return searchLoosely(setting, await loadTables(folder, scriptsOf(query)), query);
      },
    },
    state.q,
  );
  if (!isCurrent()) return;
  parts.notes.replaceChildren(...showNotes(config, urls, outcome));
  parts.results.replaceChildren(...outcome.hits.map((hit) => showHit(config, urls, hit)));
  parts.results.hidden = outcome.hits.length === 0;
  parts.index.hidden = outcome.total > 0;
  parts.next.hidden = outcome.total > 0;
  parts.status.textContent = sayStatus(config, outcome);
  offerMore(config, parts, outcome.total);
  parts.more.onclick = () => void showMore(config, urls, parts, outcome, isCurrent);
  parts.results.dataset['q'] = state.q;
  const counts = await countChoices(config, corpus, state, outcome.ids);
  if (!isCurrent()) return;
  parts.filters.replaceChildren(...showFilters(config, state, counts));
  // Once results stand, what looser steps need may come: later searches then ask the network for nothing.
  requestIdle(() => void prepare(folder, config.lang));
  listed ??= fetchJson(urls.suggestions(config.lang));
  const file = await listed.catch(() => null);
  if (!isCurrent() || file === null) return;
  parts.apart.replaceChildren(...showApart(config, urls, file, outcome));
};
