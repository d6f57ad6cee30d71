import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CONTENT_DIR } from '../../src/authoring/content-dir.ts';
import { otherLang, type Lang } from '../../src/domain/lang.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { Setting } from '../../src/domain/search/engine.ts';
import { readLoose, scriptsOf } from '../../src/domain/search/loose-tables.ts';
import { searchLoosely } from '../../src/domain/search/loosely.ts';
import { occurrences } from '../../src/domain/search/occurrences.ts';
import type { Corpus, SearchPage } from '../../src/domain/search/page.ts';
import { pageOf, withOther } from '../../src/domain/search/record.ts';
import type { SearchWords } from '../../src/domain/search/search-words.ts';
import { sourceEntries } from '../../src/domain/search/source-entries.ts';
import { makeTables } from '../../src/integrations/search/make-tables.ts';
import { departments, measures, terms } from './content.ts';

/** The lists of `content/search-synonyms.yaml`. */
export const searchWords = parse(
  readFileSync(join(CONTENT_DIR, 'search-synonyms.yaml'), 'utf8'),
) as SearchWords;

const nameOf = (slug: string, lang: Lang): string =>
  departments.find((body) => body.slug === slug)?.short[lang] ?? '';

const pageIn = (measure: Measure, lang: Lang): SearchPage =>
  pageOf(
    {
      number: measure.number,
      category: measure.category,
      departments: measure.departments,
      items: [],
      words: {
        title: measure.title[lang],
        sentences: measure.sentences.map((sentence) => sentence[lang]),
        bodies: measure.departments.map((slug) => nameOf(slug, lang)),
      },
    },
    lang,
  );

/** The measures as the search of one site sees them, both languages with them. */
export const searchPages = (lang: Lang): SearchPage[] =>
  measures.map((measure) => withOther(pageIn(measure, lang), pageIn(measure, otherLang(lang))));

/** A plain list in place of the index: what the index must be equal to. */
export const plainCorpus = (pages: readonly SearchPage[], lang: Lang): Corpus => {
  const byId = new Map(pages.map((page) => [String(page.number), page]));
  const holding = (phrase: readonly string[], wanted: Lang) =>
    new Set(
      [...byId].flatMap(([id, page]) =>
        page.blocks.some((block) => block.lang === wanted && occurrences(block, phrase).length > 0)
          ? [id]
          : [],
      ),
    );
  return {
    size: pages.length,
    ids: () => Promise.resolve([...byId.keys()]),
    idOf: (number) => Promise.resolve(byId.has(String(number)) ? String(number) : undefined),
    page: (id) => {
      const page = byId.get(id);
      return page ? Promise.resolve(page) : Promise.reject(new Error(id));
    },
    find: (phrase) => {
      const own = holding(phrase, lang);
      return Promise.resolve(own.size > 0 ? own : holding(phrase, otherLang(lang)));
    },
  };
};

const settings = new Map<Lang, Setting>();

/** Everything a search on one site needs, made of `content/` alone. */
export const searchSetting = (lang: Lang): Setting => {
  const before = settings.get(lang);
  if (before) return before;
  const pages = searchPages(lang);
  const { howto, fields, stop, generic } = searchWords;
  const entries = sourceEntries(lang, { terms, departments, measures }, searchWords);
  const tables = makeTables({ entries, lists: { howto, fields, stop, generic } }, pages, lang);
  const han = readLoose([tables.han]);
  const latin = readLoose([tables.latin]);
  const both = readLoose([tables.han, tables.latin]);
  // As in the page: only the tables that the query asks for.
  const looseFor = (query: string) => {
    const scripts = scriptsOf(query);
    return scripts.length > 1 ? both : scripts[0] === 'han' ? han : latin;
  };
  const setting: Setting = {
    lang,
    corpus: plainCorpus(pages, lang),
    loosely: (own, query) => searchLoosely(own, looseFor(query), query),
  };
  settings.set(lang, setting);
  return setting;
};
