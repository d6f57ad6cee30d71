import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import { LANGS, otherLang, type Lang } from '../../domain/lang.ts';
import type { SearchPage } from '../../domain/search/page.ts';
import { pageOf, withOther } from '../../domain/search/record.ts';
import { makeTables, type LexiconFile } from './make-tables.ts';
import { readMeasure, type BuiltMeasure } from './read-measure.ts';
import { writeBundle } from './write-bundle.ts';

type BuiltMeasures = Record<Lang, BuiltMeasure[]>;

const MEASURE_PAGE = /^(zh|en)\/measures\/(\d+)\/index\.html$/;

/** Every measure as its built pages show it, by number. */
const readMeasures = async (root: string, files: readonly string[]): Promise<BuiltMeasures> => {
  const found: BuiltMeasures = { zh: [], en: [] };
  for (const file of files) {
    const match = MEASURE_PAGE.exec(file);
    if (!match) continue;
    const measure = readMeasure(await readFile(join(root, file), 'utf8'));
    if (!measure) throw new Error(`${file} holds no measure`);
    found[match[1] as Lang].push(measure);
  }
  for (const lang of LANGS) found[lang].sort((a, b) => a.number - b.number);
  return found;
};

const makePages = (built: readonly BuiltMeasure[], lang: Lang): SearchPage[] =>
  built.map(({ number, category, departments, items, ...words }) =>
    pageOf({ number, category, departments, items, words }, lang),
  );

/** Both languages of each measure, in the order of a site of `lang`. */
const joinPages = (
  built: Readonly<Record<Lang, readonly BuiltMeasure[]>>,
  lang: Lang,
): SearchPage[] => {
  const others = makePages(built[otherLang(lang)], otherLang(lang));
  return makePages(built[lang], lang).map((page, index) => {
    const other = others[index];
    if (other?.number !== page.number || other.blocks.length !== page.blocks.length)
      throw new Error(`measure ${page.number} differs between the languages`);
    return withOther(page, other);
  });
};

/**
 * Writes a search bundle for each language into a built site, with the tables of the search.
 *
 * @param files all that stands in its folder, `root`
 * @returns how many measures it has
 */
export const indexMeasures = async (root: string, files: readonly string[]): Promise<number> => {
  const built = await readMeasures(root, files);
  for (const lang of LANGS) {
    const folder = join(root, 'pagefind', lang);
    const source = join(root, 'search', `lexicon.${lang}.json`);
    const lexicon = JSON.parse(await readFile(source, 'utf8')) as LexiconFile;
    await writeBundle(folder, makePages(built[lang], lang), lang);
    for (const [script, tables] of Object.entries(
      makeTables(lexicon, joinPages(built, lang), lang),
    ))
      await writeFile(join(folder, `${script}.json`), JSON.stringify(tables));
    await rm(source);
  }
  await close();
  return built.zh.length;
};
