import { LANGS, type Lang } from '../../src/domain/lang.ts';
import { RECIPIENTS } from '../../src/domain/support-item.ts';
import { makeUrls } from '../../src/domain/urls.ts';
import { categories, departments, measures } from './content.ts';

/** What kind of page a route is; budgets and journeys take one of each. */
export type PageKind =
  | 'home'
  | 'measures'
  | 'measure'
  | 'measure-both'
  | 'for'
  | 'categories'
  | 'category'
  | 'departments'
  | 'department'
  | 'ledger'
  | 'text'
  | 'text-both'
  | 'search'
  | 'calculator'
  | 'glossary'
  | 'about'
  | 'changes'
  | 'data';

/** A page of the contract. */
export interface Route {
  readonly kind: PageKind;
  readonly lang: Lang;
  /** With the sub-path, ending with a slash. */
  readonly path: string;
  /** The path its `<link rel="canonical">` names. */
  readonly canonical: string;
  /** The measure’s number, where it is a page of one. */
  readonly number?: number;
}

/** Every page of the contract in both languages; what the build must hold, read from `content/` alone. */
export const routesOf = (base: string): readonly Route[] => {
  const urls = makeUrls(base);
  return LANGS.flatMap((lang): Route[] => {
    const route = (kind: PageKind, path: string, canonical = path): Route => ({
      kind,
      lang,
      path,
      canonical,
    });
    return [
      route('home', urls.home(lang)),
      route('measures', urls.measures(lang)),
      ...measures.flatMap(({ number }): Route[] => {
        const alone = urls.measure(lang, number);
        return [
          { ...route('measure', alone), number },
          { ...route('measure-both', urls.measure(lang, number, 'both'), alone), number },
        ];
      }),
      ...RECIPIENTS.map((recipient) => route('for', urls.forWhom(lang, recipient))),
      route('categories', urls.categories(lang)),
      ...categories.map(({ slug }) => route('category', urls.category(lang, slug))),
      route('departments', urls.departments(lang)),
      ...departments.map(({ slug }) => route('department', urls.department(lang, slug))),
      route('ledger', urls.ledger(lang)),
      route('text', urls.text(lang)),
      route('text-both', urls.text(lang, 'both'), urls.text(lang)),
      route('search', urls.search(lang)),
      route('calculator', urls.calculator(lang)),
      route('glossary', urls.glossary(lang)),
      route('about', urls.about(lang)),
      route('changes', urls.changes(lang)),
      route('data', urls.data(lang)),
    ];
  });
};
