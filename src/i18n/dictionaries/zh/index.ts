import { about } from './about.ts';
import { calculator } from './calculator.ts';
import { data } from './data.ts';
import { fields } from './fields.ts';
import { islands } from './islands.ts';
import { ledger } from './ledger.ts';
import { measure } from './measure.ts';
import { pages } from './pages.ts';
import { paging } from './paging.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { site } from './site.ts';
import { wording } from './wording.ts';

/** Every sentence of the Chinese site, by flat dotted key. */
export const zh = {
  ...about,
  ...wording,
  ...site,
  ...measure,
  ...pages,
  ...paging,
  ...ledger,
  ...search,
  ...calculator,
  ...share,
  ...islands,
  ...data,
  ...fields,
} as const;
