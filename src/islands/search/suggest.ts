import css from '../../styles/suggestions.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import { fetchJson } from '../fetch-json.ts';
import { suggest, type Suggestion, type SuggestionFile } from '../../domain/search/suggest.ts';
import type { Lang } from '../../domain/lang.ts';
import { makeUrls } from '../../domain/urls.ts';
import type { Words } from '../words.ts';
import { fill, make } from '../make.ts';

/** So many lines stand under the box. */
const MOST = 8;

let file: Promise<SuggestionFile | null> | undefined;
const load = (address: string): Promise<SuggestionFile | null> =>
  (file ??= fetchJson<SuggestionFile>(address).catch(() => {
    file = undefined;
    return null;
  }));

/** Starts the list of suggestions under a search box. */
export const start = (form: HTMLElement, words: Words): void => {
  adoptStyles(css);
  const found = form.querySelector<HTMLInputElement>('input[name=q]');
  const { root = '/' } = form.dataset;
  if (!found || found.getAttribute('role') === 'combobox') return;
  const input = found;
  const lang: Lang = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';
  const urls = makeUrls(root);
  const id = `${input.id || 'q'}-list`;
  const list = make('ul', { id, role: 'listbox', class: 'suggestions' });
  list.hidden = true;
  list.setAttribute('aria-label', input.getAttribute('aria-label') ?? '');
  const status = make('span', { class: 'sr-only', 'aria-live': 'polite' });
  form.append(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  }))
    input.setAttribute(name, value);

  let known: SuggestionFile | null = null;
  let active = -1;

  const hrefOf = ({ kind, key, name }: Suggestion): string => {
    if (kind === 'measure') return urls.measure(lang, Number(key));
    if (kind === 'body') return urls.department(lang, key);
    if (kind === 'part') return urls.category(lang, key);
    return `${urls.search(lang)}?${new URLSearchParams({ q: name }).toString()}`;
  };
  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const mark = (at: number) => {
    active = at;
    [...list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at));
    });
    const option = list.children[at];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const show = () => {
    const typed = input.value.trim();
    const lines = known && typed !== '' ? suggest(known, typed, MOST) : [];
    list.replaceChildren(
      ...lines.map((line, index) => {
        const kind = words[`search.kind.${line.kind}`];
        const label = line.kind === 'measure' ? fill(kind, { n: line.key }) : kind;
        const option = make(
          'li',
          {
            role: 'option',
            id: `${id}-${index}`,
            'aria-selected': 'false',
            'data-href': hrefOf(line),
          },
          make('span', { class: 'suggestion-kind' }, label),
          ' ',
          make('span', {}, line.name),
        );
        if (line.via !== '')
          option.append(' ', make('span', { class: 'suggestion-kind' }, line.via));
        return option;
      }),
    );
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.hidden = lines.length === 0;
    input.setAttribute('aria-expanded', String(lines.length > 0));
    if (known)
      status.textContent =
        typed === ''
          ? ''
          : lines.length > 0
            ? fill(words['search.suggested'], { n: lines.length })
            : words['search.suggestedNone'];
  };
  const follow = (option: Element | undefined) => {
    const href = option?.getAttribute('data-href');
    if (href) location.assign(href);
  };

  input.addEventListener('input', (event) => {
    if (!event.isComposing) show();
  });
  input.addEventListener('compositionend', show);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const count = list.children.length;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      if (list.hidden) {
        list.hidden = false;
        input.setAttribute('aria-expanded', 'true');
      }
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place beside the list is the box itself.
      mark(((active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0 && !list.hidden) {
      event.preventDefault();
      follow(list.children[active]);
    } else if (event.key === 'Enter' || event.key === 'Tab') close();
  });
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    follow((event.target as Element).closest('[role=option]') ?? undefined);
  });
  input.addEventListener('blur', close);
  const ready = async () => {
    known = await load(urls.suggestions(lang));
    if (document.activeElement === input && input.value !== '') show();
  };
  input.addEventListener('focus', () => {
    if (!known) void ready();
  });
  void ready();
};
