import type { Change } from '../change.ts';
import { HTML_LANG, type Lang } from '../lang.ts';
import type { Addresses } from './addresses.ts';
import { element, xmlDocument } from './xml.ts';

/** Words of a feed in its language. */
export interface FeedWords {
  readonly title: string;
  readonly description: string;
  readonly author: string;
}

/** A day has no hour; feeds want one, and the day begins at midnight in UTC+8. */
const atMidnight = (day: string): string => `${day}T00:00:00+08:00`;

/** A feed does not grow with the history of the site. */
const LONGEST = 20;

const entriesOf = (changes: readonly Change[], lang: Lang, { absolute, urls }: Addresses) =>
  changes.slice(0, LONGEST).map(({ version, date, title, changes: lines }) => {
    const address = `${absolute(urls.changes(lang))}#v${version}`;
    return {
      address,
      title: `${version} ${title[lang]}`,
      date: atMidnight(date),
      text: lines.map((line) => line[lang]).join('\n'),
    };
  });

/** Builds `/L/feed.xml`: the site's own changes as Atom, never dates of the policy. */
export const buildAtom = (
  changes: readonly Change[],
  lang: Lang,
  words: FeedWords,
  addresses: Addresses,
): string => {
  const { absolute, urls } = addresses;
  const entries = entriesOf(changes, lang, addresses);
  const page = absolute(urls.changes(lang));
  const self = absolute(urls.feed(lang, 'xml'));
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': HTML_LANG[lang] },
      element('title', {}, words.title),
      element('subtitle', {}, words.description),
      element('id', {}, self),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: page }),
      element('updated', {}, entries[0]?.date ?? ''),
      element('author', {}, element('name', {}, words.author)),
      ...entries.map(({ address, title, date, text }) =>
        element(
          'entry',
          {},
          element('title', {}, title),
          element('id', {}, address),
          element('link', { rel: 'alternate', type: 'text/html', href: address }),
          element('published', {}, date),
          element('updated', {}, date),
          element('content', { type: 'text' }, text),
        ),
      ),
    ),
  );
};

/** Builds `/L/feed.json`: the same as JSON Feed 1.1. */
export const buildJsonFeed = (
  changes: readonly Change[],
  lang: Lang,
  words: FeedWords,
  addresses: Addresses,
) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: words.title,
  description: words.description,
  language: HTML_LANG[lang],
  home_page_url: addresses.absolute(addresses.urls.changes(lang)),
  feed_url: addresses.absolute(addresses.urls.feed(lang, 'json')),
  authors: [{ name: words.author }],
  items: entriesOf(changes, lang, addresses).map(({ address, title, date, text }) => ({
    id: address,
    url: address,
    title,
    content_text: text,
    date_published: date,
  })),
});
