import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import type { SearchPage } from '../../src/domain/search/page.ts';
import { pageOf } from '../../src/domain/search/record.ts';
import { readMeasure } from '../../src/integrations/search/read-measure.ts';
import { writeBundle } from '../../src/integrations/search/write-bundle.ts';

/** Small repeatable random numbers. */
const makeRandom = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

/** Writes an index of `count` made-up measures, whose sentences are put together from clauses of the real ones; beside it stock Pagefind's. */
export const writeGrown = async (
  folder: string,
  ours: string,
  stock: string,
  count: number,
): Promise<void> => {
  const built = await Promise.all(
    Array.from({ length: 14 }, async (_, index) => {
      const path = join(folder, 'zh', 'measures', String(index + 1), 'index.html');
      return readMeasure(await readFile(path, 'utf8'));
    }),
  );
  const clauses = built.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => sentence.split(/[，。；]/).filter((clause) => clause !== '')),
  );
  const random = makeRandom(14);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const pages = Array.from({ length: count }, (_, index): SearchPage => {
    const like = pick(built);
    const sentences = Array.from(
      { length: 3 },
      () => `${Array.from({ length: 3 }, () => pick(clauses)).join('，')}。`,
    );
    const number = index + 1;
    const { category, departments, items, bodies } = like;
    return pageOf(
      { number, category, departments, items, words: { title: pick(clauses), sentences, bodies } },
      'zh',
    );
  });
  await writeBundle(ours, pages, 'zh');
  const { index } = await createIndex({ forceLanguage: 'zh' });
  for (const page of pages) {
    const [title, ...rest] = page.blocks.map((block) => block.text);
    const body = rest.map((text) => `<p>${text}</p>`).join('');
    await index?.addHTMLFile({
      url: `/zh/measures/${page.number}/`,
      content: `<html lang="zh-Hans"><body><main data-pagefind-body><h1>${title ?? ''}</h1>${body}</main></body></html>`,
    });
  }
  await index?.writeFiles({ outputPath: stock });
};
