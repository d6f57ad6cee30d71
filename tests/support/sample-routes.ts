import { LANGS } from '../../src/domain/lang.ts';
import { measures } from './content.ts';
import { routesOf, type PageKind, type Route } from './routes.ts';

/** The measure with the most support items: the heaviest of its kind. */
const fullest = [...measures].sort((a, b) => b.items.length - a.items.length)[0]?.number ?? 1;

/** One page of each kind in each language; of the measures the fullest. */
export const sampleRoutes = (base: string): readonly Route[] => {
  const routes = routesOf(base);
  const kinds = [...new Set(routes.map(({ kind }) => kind))];
  const pick = (kind: PageKind, lang: (typeof LANGS)[number]) =>
    routes.find(
      (route) =>
        route.kind === kind &&
        route.lang === lang &&
        (route.number === undefined || route.number === fullest),
    );
  return kinds.flatMap((kind) => LANGS.flatMap((lang) => pick(kind, lang) ?? []));
};
