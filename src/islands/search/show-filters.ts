import { encodeSearch, type SearchState } from '../../domain/search/address.ts';
import type { SearchConfig } from './config.ts';
import { fill, make } from '../make.ts';

type Key = 'department' | 'category';

/** How many hits each choice would leave. */
export type Counts = Readonly<Record<Key, ReadonlyMap<string, number>>>;

/** The choices that narrow the hits, as links that stand in the address; a chosen one can be removed. */
export const showFilters = (
  { strings, departments, categories }: SearchConfig,
  state: SearchState,
  counts: Counts,
): HTMLElement[] =>
  (
    [
      ['department', departments],
      ['category', categories],
    ] as const
  ).flatMap(([key, choices]) => {
    const links = choices.flatMap(([slug, name]) => {
      const chosen = state[key] === slug;
      const count = counts[key].get(slug) ?? 0;
      if (count === 0 && !chosen) return [];
      const address = encodeSearch({ ...state, [key]: chosen ? null : slug });
      const link = make(
        'a',
        { href: address === '' ? '?' : address, 'data-filter': key, 'data-value': slug },
        name,
        ' ',
        make('small', {}, String(count)),
      );
      if (chosen) {
        link.setAttribute('aria-current', 'true');
        link.setAttribute('aria-label', fill(strings['filter.remove'] ?? '', { name }));
      }
      return [link];
    });
    if (links.length === 0) return [];
    const label = make('span', { class: 'voice' }, strings[`filter.${key}`] ?? '');
    return [make('p', { class: 'chips', 'data-facet': key }, label, ' ', ...links)];
  });
