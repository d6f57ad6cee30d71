import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { createIndex } from 'pagefind';
import type { Lang } from '../../domain/lang.ts';
import { BLOCK_END } from '../../domain/search/copy.ts';
import type { SearchPage } from '../../domain/search/page.ts';
import { copyOf, packItem } from '../../domain/search/record.ts';
import { makeUrls } from '../../domain/urls.ts';

/** Up to so many measures one file holds all; beyond, each hit is fetched by itself. */
const IN_ONE_FILE = 40;
/** What Pagefind writes for its own interfaces; the site has its own. */
const UNUSED = /^pagefind-(?!entry)/;

/** As at the root of an origin; the search page puts the sub-path before. */
const urls = makeUrls('/');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const htmlOf = (page: SearchPage): string => {
  const filter = (name: string, value: string) =>
    `<i data-pagefind-filter="${name}:${escape(value)}"></i>`;
  return [
    '<html><body>',
    filter('category', page.category),
    filter('number', String(page.number)),
    ...page.departments.map((slug) => filter('department', slug)),
    // Kept as filters, since metadata would be indexed as words.
    ...page.items.map((item) => filter('item', packItem(item))),
    ...copyOf(page).map((copy) => `<p>${escape(copy)} ${BLOCK_END}</p>`),
    '</body></html>',
  ].join('');
};

/** Fails loudly where Pagefind changed what is adapted here. */
const replaceOnce = (code: string, from: string, to: string): string => {
  if (code.split(from).length !== 2) throw new Error(`pagefind.js no longer holds “${from}” once`);
  return code.replace(from, to);
};

/**
 * Pagefind's script as this site uses it: without worker, and a part of the index that cannot be loaded is an
 * error instead of a search that finds nothing.
 */
export const adaptScript = async (code: string): Promise<string> => {
  let adapted = replaceOnce(code, '"load_index_chunk")).catch(()=>{});', '"load_index_chunk"));');
  adapted = replaceOnce(adapted, '"load_filter_chunk")).catch(()=>{});', '"load_filter_chunk"));');
  // Excerpts are made of the clean text here.
  adapted = replaceOnce(
    adapted,
    'fragment.excerpt=excerpts.excerpt;fragment.plain_excerpt=excerpts.plain_excerpt;fragment.sub_results=calculate_sub_results(fragment,this.excerptLength,this.excerptEllipsis);return fragment;',
    'return fragment;',
  );
  adapted = replaceOnce(
    adapted,
    'const excerpt_start=calculate_excerpt_region(weighted_locations,this.excerptLength);const excerpts=build_excerpt(fragment.raw_content,excerpt_start,this.excerptLength,fragment.locations,void 0,void 0,this.excerptEllipsis);return fragment;',
    'return fragment;',
  );
  adapted = adapted.replace(/export\{[^}]*\};?\s*$/, 'export{PagefindInstance};');
  const { outputFiles } = await build({
    stdin: { contents: adapted, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

/** Writes the search bundle of one language; the pages of the site stay as they are. */
export const writeBundle = async (
  folder: string,
  pages: readonly SearchPage[],
  lang: Lang,
): Promise<void> => {
  const { index, errors } = await createIndex({
    // No segmenter and no stemmer: the copy is cut already, and both languages are searched alike.
    forceLanguage: 'und',
    ...(pages.length <= IN_ONE_FILE && { maxFragments: 1 }),
  });
  if (!index) throw new Error(errors.join('\n'));
  for (const page of pages) {
    const added = await index.addHTMLFile({
      url: urls.measure(lang, page.number),
      content: htmlOf(page),
    });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(failures.join('\n'));
  await rm(folder, { recursive: true, force: true });
  for (const file of files) {
    if (UNUSED.test(file.path)) continue;
    const path = join(folder, file.path);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, file.content);
  }
  await index.deleteIndex();
  const script = join(folder, 'pagefind.js');
  await writeFile(script, await adaptScript(await readFile(script, 'utf8')));
};
