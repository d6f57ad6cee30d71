import { LANGS, type Lang } from '../../domain/lang.ts';
import { pagesOf } from '../../domain/paging.ts';
import { useT } from '../../i18n/index.ts';

/** The last part of the address of a page of a list: nothing for the first. */
interface LeafParams {
  readonly lang: Lang;
  readonly page: string | undefined;
}

/** The pages of a list of that length in both languages, for a route that ends in `[...page]`. */
export const leafPaths = (count: number): { readonly params: LeafParams }[] =>
  Array.from({ length: pagesOf(count) }, (_, index) => index + 1).flatMap((at) =>
    LANGS.map((lang) => ({ params: { lang, page: at > 1 ? `page/${at}` : undefined } })),
  );

/** The same for a list that has one for each slug. */
export const slugLeafPaths = (
  lists: readonly (readonly [slug: string, count: number])[],
): { readonly params: LeafParams & { readonly slug: string } }[] =>
  lists.flatMap(([slug, count]) =>
    leafPaths(count).map(({ params }) => ({ params: { ...params, slug } })),
  );

/** Which page of its list an address names, from 1. */
export const leafOf = (page: string | undefined): number => Number(page?.split('/')[1] ?? 1);

/** The title of one page of a list; the first has the list's own. */
export const leafTitle = (lang: Lang, title: string, page: number): string =>
  page === 1 ? title : useT(lang)('paging.title', { title, page });
