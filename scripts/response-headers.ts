import {
  EVERYWHERE,
  headerRules,
  REVALIDATE,
  type Header,
} from '../src/domain/response-headers.ts';
import { makeUrls } from '../src/domain/urls.ts';

/**
 * What a real host adds to a response (see `deploy/`), so that what is tested is what is sent.
 *
 * @param base the sub-path the site lives under
 */
export const responseHeaders = (base: string): ((path: string) => readonly Header[]) => {
  const rules = headerRules(makeUrls(base));
  const matches = (path: string) => (pattern: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  return (path) => {
    const found = rules.filter(({ paths }) => paths.some(matches(path)));
    const omitted = new Set(found.flatMap(({ omits = [] }) => omits));
    const always = EVERYWHERE.filter(([name]) => !omitted.has(name));
    // Later ones win: a header is sent once.
    return [...always, REVALIDATE, ...found.flatMap(({ headers }) => headers)];
  };
};
