import css from '../../styles/marks.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import type { Words } from '../words.ts';
import { occurrences } from '../../domain/search/occurrences.ts';
import { cleanQuery } from '../../domain/search/address.ts';
import { wordsOf } from '../../domain/search/units.ts';
import type { Lang } from '../../domain/lang.ts';
import { fill, make } from '../make.ts';

/** Marks the words of `?q=` in the sentences of a measure, with a bar to step through and to clear them. */

/** Wraps a stretch of an element's text; its words and links stay as they are. */
const wrap = (element: Element, start: number, end: number): HTMLElement[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: [Text, number, number][] = [];
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, text.data.length);
    if (from < to) pieces.push([text, from, to]);
    at += text.data.length;
  }
  return pieces.map(([text, from, to]) => {
    const middle = from > 0 ? text.splitText(from) : text;
    if (to - from < middle.data.length) middle.splitText(to - from);
    const mark = make('mark', { 'data-hit': '' });
    middle.replaceWith(mark);
    mark.append(middle);
    return mark;
  });
};

/** Marks a query in every sentence; gives the first mark of each hit. */
const markAll = (query: string, lang: Lang): HTMLElement[] => {
  const phrase = wordsOf(query);
  return [...document.querySelectorAll('[data-sentence] [data-voice]')].flatMap((element) => {
    const block = { id: '', lang, text: element.textContent };
    const ranges = occurrences(block, phrase);
    // From the last to the first, so that the places before stay where they are.
    return ranges
      .reverse()
      .map(({ start, end }) => wrap(element, start, end)[0])
      .filter((mark) => mark !== undefined)
      .reverse();
  });
};

/** Starts on a page of sentences. */
export const start = (words: Words): void => {
  adoptStyles(css);
  const query = cleanQuery(new URLSearchParams(location.search).get('q') ?? '');
  const lang: Lang = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';
  const hits = query === '' ? [] : markAll(query, lang);
  if (hits.length === 0) return;
  const status = make('span', { role: 'status' });
  const button = (label: string, act: () => void) => {
    const made = make('button', { type: 'button', class: 'button' }, label);
    made.addEventListener('click', act);
    return made;
  };
  let at = Math.max(
    0,
    hits.findIndex((hit) => hit.closest('[data-sentence]')?.id === location.hash.slice(1)),
  );
  const show = (move: boolean) => {
    hits.forEach((hit, index) => {
      hit.toggleAttribute('data-current', index === at);
    });
    status.textContent = fill(words['search.marks'], { q: query, n: at + 1, total: hits.length });
    if (move) hits[at]?.scrollIntoView({ block: 'center' });
  };
  const step = (by: number) => () => {
    at = (at + by + hits.length) % hits.length;
    show(true);
  };
  const bar = make('div', { class: 'marks-bar no-print' }, status);
  if (hits.length > 1)
    bar.append(
      button(words['search.marks.previous'], step(-1)),
      button(words['search.marks.next'], step(1)),
    );
  bar.append(
    button(words['search.marks.clear'], () => {
      for (const mark of document.querySelectorAll('mark[data-hit]')) {
        const parent = mark.parentNode;
        mark.replaceWith(...mark.childNodes);
        parent?.normalize();
      }
      bar.remove();
      history.replaceState(null, '', location.pathname + location.hash);
    }),
  );
  document.body.append(bar);
  show(false);
};
