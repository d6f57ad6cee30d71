import type { OfflineSite } from './worker-scope.ts';

/** Chinese or English, from the page itself. */
const langOf = (html: string): 'zh' | 'en' => (/<html[^>]*\slang="?en/i.test(html) ? 'en' : 'zh');

/**
 * Says above a saved page that it is one, and of which day, in words that need no script.
 *
 * @param savedAt milliseconds since 1970; the day is told for UTC+8
 */
export const withNotice = (site: OfflineSite, html: string, savedAt: number): string => {
  const lang = langOf(html);
  const date = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Asia/Shanghai',
  }).format(savedAt);
  const notice = `<p class="saved-copy">${site.notice[lang].replace('{date}', date)}</p>`;
  // As a function: a replacement string would read `$` in the words as a command.
  return html.replace(/<body[^>]*>/i, (body) => body + notice);
};

/**
 * The path under the root that a page is saved as, from the path that was asked for; undefined for
 * what lies outside the site.
 */
export const pagePath = (site: OfflineSite, pathname: string): string | undefined =>
  pathname.startsWith(site.root)
    ? pathname.slice(site.root.length).replace(/(^|\/)index\.html$/, '$1')
    : undefined;

/** Tells whether a path names its content by hash, so that any copy of it is the right one. */
export const isNamedByHash = (path: string): boolean =>
  /^_astro\/|^pagefind\/[^/]+\/(index|fragment|filter)\//.test(path);
