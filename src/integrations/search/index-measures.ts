import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { close } from 'pagefind';
import { LANGS, type Lang } from '../../domain/lang.ts';
import type { SearchPage } from '../../domain/search/page.ts';
import { pageOf } from '../../domain/search/record.ts';
import type { LexiconFile } from './make-tables.ts';
import type { BuiltMeasure } from './read-measure.ts';
import type { SiteTables, TableSources } from './site-tables.ts';
import { writeBundle } from './write-bundle.ts';

/** The measures of a site as its pages show them, in any order. */
export type BuiltMeasures = Readonly<Record<Lang, readonly BuiltMeasure[]>>;

const makePages = (built: readonly BuiltMeasure[], lang: Lang): SearchPage[] =>
  built
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, category, departments, items, ...words }) =>
      pageOf({ number, category, departments, items, words }, lang),
    );

const makeTablesInThread = (sources: TableSources): Promise<SiteTables> =>
  new Promise((done, failed) => {
    new Worker(new URL('./site-tables-thread.ts', import.meta.url), { workerData: sources })
      .once('message', done)
      .once('error', failed);
  });

/**
 * Writes a search bundle for each language into a built site, with the tables of the search.
 *
 * @returns how many measures it has
 */
export const indexMeasures = async (root: string, built: BuiltMeasures): Promise<number> => {
  const lexiconOf = (lang: Lang) => join(root, 'search', `lexicon.${lang}.json`);
  const readLexicon = async (lang: Lang) =>
    JSON.parse(await readFile(lexiconOf(lang), 'utf8')) as LexiconFile;
  const folderOf = (lang: Lang) => join(root, 'pagefind', lang);

  const pages = { zh: makePages(built.zh, 'zh'), en: makePages(built.en, 'en') };
  const lexicons = { zh: await readLexicon('zh'), en: await readLexicon('en') };
  const [tables] = await Promise.all([
    makeTablesInThread({ pages, lexicons }),
    ...LANGS.map((lang) => writeBundle(folderOf(lang), pages[lang], lang)),
  ]);
  await close();
  for (const lang of LANGS) {
    for (const [script, table] of Object.entries(tables[lang]))
      await writeFile(join(folderOf(lang), `${script}.json`), JSON.stringify(table));
    await rm(lexiconOf(lang));
  }
  return built.zh.length;
};
