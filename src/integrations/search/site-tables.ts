import { otherLang, type Lang } from '../../domain/lang.ts';
import type { LooseTables, Script } from '../../domain/search/loose-tables.ts';
import type { SearchPage } from '../../domain/search/page.ts';
import { withOther } from '../../domain/search/record.ts';
import { makeTables, type LexiconFile } from './make-tables.ts';
import { makeWhere } from './where.ts';

/** What the tables of a site are made of: measures in the same order in both languages. */
export interface TableSources {
  readonly pages: Readonly<Record<Lang, readonly SearchPage[]>>;
  readonly lexicons: Readonly<Record<Lang, LexiconFile>>;
}

/** The tables of a site in two languages. */
export type SiteTables = Readonly<Record<Lang, Readonly<Record<Script, LooseTables>>>>;

/** Both languages of each measure, those of a site of `lang` first. */
const joinPages = ({ pages }: TableSources, lang: Lang): SearchPage[] => {
  const others = pages[otherLang(lang)];
  return pages[lang].map((page, index) => {
    const other = others[index];
    if (other?.number !== page.number || other.blocks.length !== page.blocks.length)
      throw new Error(`measure ${page.number} differs between the languages`);
    return withOther(page, other);
  });
};

/** @throws when the languages do not show the same measures, sentence by sentence */
export const makeSiteTables = (sources: TableSources): SiteTables => {
  const joined = { zh: joinPages(sources, 'zh'), en: joinPages(sources, 'en') };
  // In which measures words stand is the same for both.
  const where = makeWhere(joined.zh);
  const tablesOf = (lang: Lang) => makeTables(sources.lexicons[lang], joined[lang], lang, where);
  return { zh: tablesOf('zh'), en: tablesOf('en') };
};
