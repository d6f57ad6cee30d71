import type { BuiltPage, BuiltSite } from './built-site.ts';
import { attr, elementsOf, type Element } from './html.ts';

/** An address that a page names, and where. */
export interface Reference {
  readonly element: Element;
  readonly address: string;
}

const RESOURCE_LINKS = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|manifest|mask-icon)\b/;

const addressesOf = (element: Element): string[] => {
  const wanted = ['href', 'src', 'action', 'poster', 'xlink:href', 'data', 'formaction'];
  const single = wanted.flatMap((name) => {
    if (name === 'data' && element.tagName !== 'object') return [];
    return attr(element, name) ?? [];
  });
  const set = (attr(element, 'srcset') ?? '')
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  return [...single, ...set].filter((address) => address !== '');
};

/** Every address on a page, links and resources alike. */
export const referencesOf = (page: BuiltPage): Reference[] =>
  elementsOf(page.root).flatMap((element) =>
    addressesOf(element).map((address) => ({ element, address })),
  );

/** Tells whether the browser fetches an address by itself, without a reader’s act. */
export const isResource = ({ element }: Reference): boolean =>
  element.tagName === 'link'
    ? RESOURCE_LINKS.test(attr(element, 'rel') ?? '')
    : !['a', 'area', 'form', 'button', 'base', 'use'].includes(element.tagName);

const idsOf = new WeakMap<BuiltPage, ReadonlySet<string>>();

/** The ids a fragment may name. */
export const idsIn = (page: BuiltPage): ReadonlySet<string> => {
  const known =
    idsOf.get(page) ?? new Set(elementsOf(page.root).flatMap((e) => attr(e, 'id') ?? []));
  idsOf.set(page, known);
  return known;
};

/**
 * What is wrong with an address, or undefined. Followed are addresses within the site; a fragment
 * must name an id there, except where `carriesState` says that it holds answers.
 */
export const deadLink = (
  site: BuiltSite,
  from: BuiltPage,
  address: string,
  carriesState: (path: string) => boolean,
): string | undefined => {
  const here = new URL(from.path, site.build.site);
  if (!URL.canParse(address, here.href)) return 'cannot be read as an address';
  const url = new URL(address, here);
  if (!/^https?:$/.test(url.protocol) || url.origin !== here.origin) return undefined;
  if (!site.serves(url.pathname)) {
    return site.serves(`${url.pathname}/`) ? 'lacks the slash at its end' : 'leads nowhere';
  }
  const fragment = decodeURIComponent(url.hash.slice(1)).split(':~:')[0] ?? '';
  const isPage = url.pathname.endsWith('/') || url.pathname.endsWith('.html');
  if (fragment === '' || !isPage || carriesState(url.pathname)) return undefined;
  return idsIn(site.page(url.pathname)).has(fragment) ? undefined : `has no place #${fragment}`;
};
