import {
  cleanQuery,
  decodeSearch,
  encodeSearch,
  type SearchState,
} from '../../domain/search/address.ts';
import { readWords } from '../words.ts';
import { readSearchConfig } from './config.ts';
import { answer, forget, type SearchParts } from './live.ts';

/** The search page: the address and the box lead, results follow; everything heavy loads on intent. */

/** After this many milliseconds without an answer the reader is told, and may try again. */
const PATIENCE = 8000;

const config = readSearchConfig();
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form?.querySelector<HTMLInputElement>('input[name=q]');
const part = (name: string) => document.querySelector<HTMLElement>(`[data-part=${name}]`);
const status = part('status');
const notes = part('notes');
const filters = part('filters');
const results = document.querySelector<HTMLElement>('#results');
const more = document.querySelector<HTMLButtonElement>('button[data-part=more]');
const apart = part('apart');
const index = part('index');
const next = part('next');
const failed = part('failed');

if (
  config &&
  form &&
  input &&
  status &&
  notes &&
  filters &&
  results &&
  more &&
  apart &&
  index &&
  next &&
  failed
) {
  const parts: SearchParts = { status, notes, filters, results, more, apart, index, next };
  let latest = 0;
  let committed = true;

  const clear = () => {
    status.textContent = '';
    for (const element of [notes, filters, results, apart]) element.replaceChildren();
    results.hidden = true;
    more.hidden = true;
    index.hidden = false;
    next.hidden = true;
    failed.hidden = true;
  };
  const fail = () => {
    clear();
    failed.hidden = false;
    status.textContent = config.strings['search.failed'] ?? '';
    results.dataset['q'] = stateNow().q;
  };
  // Not read from the address each time: a browser may refuse too many changes of it.
  let current = decodeSearch(location.search);
  const stateNow = () => current;

  // Results come first: the suggestions of this page load once there is nothing else to load.
  let suggesting = false;
  const offer = () => {
    if (suggesting) return;
    suggesting = true;
    void Promise.all([readWords(), import('./suggest.ts')]).then(
      ([words, { start }]) => {
        start(form, words);
      },
      () => {
        suggesting = false;
      },
    );
  };
  const run = async () => {
    latest += 1;
    const mine = latest;
    const isCurrent = () => mine === latest;
    const state = stateNow();
    if (state.q === '') {
      clear();
      return;
    }
    const timer = setTimeout(() => {
      if (isCurrent()) fail();
    }, PATIENCE);
    try {
      await answer(config, state, parts, () => {
        if (!isCurrent()) return false;
        clearTimeout(timer);
        failed.hidden = true;
        return true;
      });
    } catch {
      if (isCurrent()) fail();
    }
    clearTimeout(timer);
    if (document.activeElement === input) offer();
  };

  const go = (state: SearchState, how: 'push' | 'replace') => {
    current = state;
    const address = location.pathname + encodeSearch(state);
    if (address !== location.pathname + location.search) {
      try {
        history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
      } catch {
        // The search goes on.
      }
    }
    void run();
  };

  const read = () => {
    go({ ...stateNow(), q: cleanQuery(input.value) }, committed ? 'push' : 'replace');
    committed = false;
  };

  input.addEventListener('input', (event) => {
    if (!event.isComposing) read();
  });
  input.addEventListener('compositionend', read);
  input.addEventListener('change', () => {
    committed = true;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    read();
    committed = true;
  });
  filters.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-filter]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(decodeSearch(link.search), 'push');
    committed = true;
  });
  failed.querySelector('button')?.addEventListener('click', () => {
    forget();
    void run();
  });
  input.addEventListener('focus', () => {
    if (stateNow().q === '') setTimeout(offer, 300);
  });
  const follow = () => {
    current = decodeSearch(location.search);
    input.value = stateNow().q;
    committed = true;
    void run();
  };
  window.addEventListener('popstate', follow);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) follow();
  });
  if (input.value !== '' && location.search === '') read();
  else follow();
  document.querySelector('.late')?.setAttribute('data-came', '');
  document.documentElement.dataset['search'] = '';
}
