import {
  isMatch,
  readFilters,
  writeFilters,
  type Filters,
  type Offered,
} from '../domain/narrowing.ts';
import { FILTER_KEYS } from '../domain/urls.ts';

/** Narrows the list of measures by the address: the links become filters, the address can be shared. */

/** Longest unknown value repeated to the reader, in characters. */
const REPEATED = 40;

const page = document.querySelector<HTMLElement>('#narrow');
if (page) {
  const rows = [...page.querySelectorAll<HTMLElement>('.measure-row')].map((element) => {
    const set = (value: string | undefined) => new Set((value ?? '').split(' '));
    const { department, category, for: readers, basisKinds } = element.dataset;
    const offered: Offered = {
      department: set(department),
      category: set(category),
      for: set(readers),
      basis: set(basisKinds),
    };
    return { element, offered };
  });
  const choices = FILTER_KEYS.flatMap((key) =>
    [...page.querySelectorAll<HTMLAnchorElement>(`[data-facet="${key}"] a`)].map((link) => ({
      key,
      link,
      value: link.dataset['value'] ?? '',
    })),
  );
  const valuesOf = (key: string) =>
    new Set(choices.filter((c) => c.key === key).map((c) => c.value));
  const known: Offered = {
    department: valuesOf('department'),
    category: valuesOf('category'),
    for: valuesOf('for'),
    basis: valuesOf('basis'),
  };
  const say = page.querySelector<HTMLElement>('[role=status]');
  const clear = page.querySelector<HTMLElement>('[data-clear]');
  const matches = (filters: Filters) => rows.filter((row) => isMatch(row.offered, filters));

  const show = () => {
    const { filters, ignored } = readFilters(location.search, known);
    const shown = new Set(matches(filters));
    for (const row of rows) row.element.hidden = !shown.has(row);
    for (const { key, link, value } of choices) {
      const active = filters[key] === value;
      const rest: Filters = { ...filters };
      if (active) delete rest[key];
      else rest[key] = value;
      link.href = location.pathname + writeFilters(location.search, rest);
      if (active) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      const count = link.querySelector('small');
      if (count) count.textContent = String(matches({ ...filters, [key]: value }).length);
      const group = link.closest('details');
      if (active && group) group.open = true;
    }
    if (say) {
      const unknown = ignored.map((value) =>
        page.dataset['ignored']?.replace('{value}', () => value.slice(0, REPEATED)),
      );
      const result =
        shown.size === 0
          ? page.dataset['empty']
          : page.dataset['shown']?.replace('{n}', String(shown.size));
      say.textContent = [...unknown, result].join(' ');
    }
    if (clear) clear.hidden = Object.keys(filters).length === 0;
  };

  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.facets a, [data-clear] a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    try {
      history.pushState(null, '', link.href);
      show();
    } catch {
      // A browser may refuse too many changes of the address in a row.
      location.assign(link.href);
    }
  });
  addEventListener('popstate', show);
  show();
}
