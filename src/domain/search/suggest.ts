import { fold } from './units.ts';

/** What is fetched when the box is entered; names in the page's language, other words joined by `|`. */
export interface SuggestionFile {
  readonly measures: readonly string[];
  readonly parts: readonly (readonly [slug: string, name: string])[];
  readonly bodies: readonly (readonly [slug: string, name: string, words: string])[];
  readonly terms: readonly (readonly [slug: string, name: string, words: string])[];
}

/** One line of the list under the box. */
export interface Suggestion {
  readonly kind: 'measure' | 'body' | 'part' | 'term';
  /** The measure's number, or a slug. */
  readonly key: string;
  readonly name: string;
  /** The word typed for it, where it is not in the name. */
  readonly via: string;
}

const plain = (text: string): string =>
  Array.from(text, fold)
    .join('')
    .replace(/[\s“”‘’"'()（）《》、，。-]/gu, '');

interface Ranked {
  readonly suggestion: Suggestion;
  readonly rank: number;
}

/** How well a word answers what was typed: 0 the same, 1 begins so, 2 holds it; null not at all. */
const fit = (word: string, typed: string): number | null => {
  const at = plain(word).indexOf(typed);
  if (at < 0) return null;
  return at > 0 ? 2 : plain(word) === typed ? 0 : 1;
};

const KIND_RANK = { term: 0, measure: 0.2, body: 0.1, part: 0.4 } as const;

/** The lines that answer what was typed, the closest first. */
export const suggest = (file: SuggestionFile, query: string, most: number): Suggestion[] => {
  const typed = plain(query.slice(0, 60));
  if (typed === '') return [];
  const ranked: Ranked[] = [];
  const offer = (kind: Suggestion['kind'], key: string, name: string, words: readonly string[]) => {
    const own = fit(name, typed);
    if (own !== null) {
      ranked.push({ suggestion: { kind, key, name, via: '' }, rank: own + KIND_RANK[kind] });
      return;
    }
    const met = words
      .map((word) => ({ word, rank: fit(word, typed) }))
      .filter((found): found is { word: string; rank: number } => found.rank !== null)
      .sort((a, b) => a.rank - b.rank)[0];
    if (met)
      ranked.push({
        suggestion: { kind, key, name, via: met.word },
        rank: met.rank + 0.5 + KIND_RANK[kind],
      });
  };
  const listOf = (words: string) => (words === '' ? [] : words.split('|'));
  file.measures.forEach((title, index) => {
    const number = String(index + 1);
    const names = [`第${number}条`, `measure ${number}`, number];
    if (names.some((name) => plain(name) === typed))
      ranked.push({ suggestion: { kind: 'measure', key: number, name: title, via: '' }, rank: -1 });
    else offer('measure', number, title, []);
  });
  for (const [slug, name, words] of file.terms) offer('term', slug, name, listOf(words));
  for (const [slug, name, words] of file.bodies) offer('body', slug, name, listOf(words));
  for (const [slug, name] of file.parts) offer('part', slug, name, []);
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ suggestion }) => suggestion);
};
