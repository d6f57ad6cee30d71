import { getEntry } from 'astro:content';
import type { Lang } from '../domain/lang.ts';
import type { SearchWords } from '../domain/search/search-words.ts';
import { sourceEntries, type SourceEntry } from '../domain/search/source-entries.ts';
import { loadSite } from './index.ts';

/** The lists of `content/search-synonyms.yaml`. */
export const loadSearchWords = async (): Promise<SearchWords> => {
  const entry = await getEntry('searchWords', 'words');
  if (!entry) throw new Error('content/search-synonyms.yaml is missing');
  return entry.data;
};

/** Every word of the glossary, the bodies and the search lists, as one lexicon; names in the page's language. */
export const loadLexicon = async (lang: Lang): Promise<SourceEntry[]> =>
  sourceEntries(lang, await loadSite(), await loadSearchWords());
