import { getEntry } from 'astro:content';
import type { Lang } from '../domain/lang.ts';
import type { LexiconEntry } from '../domain/search/lexicon.ts';
import type { SearchWords } from '../domain/search/search-words.ts';
import { loadSite } from './index.ts';

/** The lists of `content/search-synonyms.yaml`. */
export const loadSearchWords = async (): Promise<SearchWords> => {
  const entry = await getEntry('searchWords', 'words');
  if (!entry) throw new Error('content/search-synonyms.yaml is missing');
  return entry.data;
};

/** Every word of the glossary, the bodies and the search lists, as one lexicon; names in the page's language. */
export const loadLexicon = async (lang: Lang): Promise<LexiconEntry[]> => {
  const { terms, departments } = await loadSite();
  const { words } = await loadSearchWords();
  return [
    ...terms.map((term): LexiconEntry => ({
      name: term[lang],
      inText: term.inText,
      same: [term.zh, term.en, ...term.synonyms.zh, ...term.synonyms.en],
      related: [...term.related.zh, ...term.related.en],
    })),
    ...departments.map((body): LexiconEntry => ({
      name: body.short[lang],
      inText: [body.short.zh],
      same: [body.full.zh, body.full.en, body.short.en, ...body.synonyms],
      related: [],
    })),
    ...words.map((word): LexiconEntry => ({
      name: lang === 'zh' ? (word.inText[0] ?? '') : word.en,
      inText: word.inText,
      same: [...word.same.zh, ...word.same.en],
      related: [...word.related.zh, ...word.related.en],
    })),
  ];
};
