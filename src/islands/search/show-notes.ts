import type { Note, Outcome } from '../../domain/search/engine.ts';
import type { SuggestionFile } from '../../domain/search/suggest.ts';
import { suggest } from '../../domain/search/suggest.ts';
import type { Urls } from '../../domain/urls.ts';
import type { SearchConfig } from './config.ts';
import { fill, make } from '../make.ts';

const QUOTED: Readonly<Record<string, string>> = { zh: '”“', en: '”, “' };

const sayNote = ({ lang, strings }: SearchConfig, note: Note): string => {
  const terms = 'terms' in note ? note.terms.slice(0, 4).join(QUOTED[lang]) : '';
  const q = 'q' in note ? note.q : '';
  const text = strings[`note.${note.kind}`] ?? '';
  const said = fill(text, { q, term: terms });
  return note.kind === 'near' && terms !== '' ? `${said} “${terms}”` : said;
};

/** What must be said about how the hits were found, and the two direct answers. */
export const showNotes = (config: SearchConfig, urls: Urls, outcome: Outcome): HTMLElement[] => {
  const { strings, lang } = config;
  const shown: HTMLElement[] = outcome.notes.map((note) =>
    make('p', { class: 'note', 'data-note': note.kind }, sayNote(config, note)),
  );
  const answer = (kind: string, ...children: (Node | string)[]) =>
    shown.push(make('section', { class: 'answer', 'data-answer': kind }, ...children));
  if (outcome.howto)
    answer(
      'howto',
      make('h2', {}, strings['search.howto.title'] ?? ''),
      make('p', {}, strings['search.howto.body'] ?? ''),
      make('p', {}, make('a', { href: urls.departments(lang) }, strings['nav.departments'] ?? '')),
    );
  if (outcome.field) answer('field', make('p', {}, strings['search.field.body'] ?? ''));
  return shown;
};

/** Bodies, parts and terms that answer the query: shown beside the hits, never among them. */
export const showApart = (
  config: SearchConfig,
  urls: Urls,
  file: SuggestionFile,
  outcome: Outcome,
): HTMLElement[] => {
  const { lang, strings } = config;
  const found = [outcome.q, ...outcome.terms.slice(0, 3)].flatMap((word) => suggest(file, word, 8));
  const href = (kind: string, key: string): string =>
    kind === 'body'
      ? urls.department(lang, key)
      : kind === 'part'
        ? urls.category(lang, key)
        : urls.term(lang, key);
  const seen = new Set<string>();
  const links = found
    .filter(({ kind, key }) => kind !== 'measure' && !seen.has(kind + key) && seen.add(kind + key))
    .slice(0, 8)
    .map(({ kind, key, name }) =>
      make(
        'li',
        {},
        make('span', { class: 'voice' }, strings[`kind.${kind}`] ?? ''),
        ' ',
        make('a', { href: href(kind, key) }, name),
      ),
    );
  if (links.length === 0) return [];
  return [
    make('h2', { class: 'section' }, strings['search.apart'] ?? ''),
    make('ul', {}, ...links),
  ];
};
