import type { Department } from '../department.ts';
import type { Lang } from '../lang.ts';
import type { Measure } from '../measure.ts';
import type { Term } from '../term.ts';
import type { LexiconEntry } from './lexicon.ts';
import type { SearchWords } from './search-words.ts';

/** An entry with the words of our translation that stand for it. */
export interface SourceEntry extends LexiconEntry {
  readonly translated: readonly string[];
}

/** What the words come from. */
export interface LexiconSource {
  readonly terms: readonly Term[];
  readonly departments: readonly Department[];
  readonly measures: readonly Measure[];
}

/** 重庆市教育委员会 is also 教育委员会 and 市教育委员会; the branch of a bank is asked for as the bank. */
const shorterNames = ({ zh, en }: Department['full']): string[] => {
  const own = zh.replace(/^(?:中共)?重庆市委?/u, '').replace(/重庆市分行$/u, '');
  return [
    own,
    `市${own}`,
    `重庆${own}`,
    en.replace(/^Chongqing (?:Municipal )?/, ''),
    en.replace(/,? (?:of the CPC )?Chongqing Municipal (?:Branch|Committee)$/, ''),
  ];
};

/** Joins the glossary, the bodies and the search lists; names in the page's language. */
export const sourceEntries = (
  lang: Lang,
  { terms, departments, measures }: LexiconSource,
  { words }: SearchWords,
): SourceEntry[] => {
  const marked = new Map<string, Set<string>>();
  for (const segment of measures.flatMap(({ sentences }) =>
    sentences.flatMap((s) => s.segments.en),
  ))
    if (segment.kind === 'term')
      marked.set(segment.term, (marked.get(segment.term) ?? new Set()).add(segment.text));
  return [
    ...terms.map((term): SourceEntry => ({
      translated: [term.en, ...(marked.get(term.slug) ?? [])],
      name: term[lang],
      inText: term.inText,
      same: [term.zh, term.en, ...term.synonyms.zh, ...term.synonyms.en],
      related: [...term.related.zh, ...term.related.en],
    })),
    ...departments.map((body): SourceEntry => ({
      translated: [body.short.en],
      name: body.short[lang],
      inText: [body.short.zh],
      same: [
        body.full.zh,
        body.full.en,
        body.short.en,
        ...body.synonyms,
        ...shorterNames(body.full),
      ],
      related: [],
    })),
    ...words.map((word): SourceEntry => ({
      translated: [word.en],
      name: lang === 'zh' ? (word.inText[0] ?? '') : word.en,
      inText: word.inText,
      same: [...word.same.zh, ...word.same.en],
      related: [...word.related.zh, ...word.related.en],
    })),
  ];
};
