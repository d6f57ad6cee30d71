import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { LANGS } from '../domain/lang.ts';
import { makeUrls } from '../domain/urls.ts';
import { startLate } from './late-script.ts';
import { securePage } from './page-security.ts';
import { slimmer } from './page-styles.ts';

/** Where the pages are, and what may come to stand on them. */
export interface FinishOptions {
  /** The folder of the built site. */
  readonly root: string;
  /** The sub-path it lives under. */
  readonly base: string;
  /** The files of its pages and scripts, below that folder. */
  readonly pages: readonly string[];
  readonly scripts: readonly string[];
  /** Classes of what the service worker puts into pages. */
  readonly ofWorker: readonly string[];
}

/**
 * Finishes pages of a built site: their scripts start late, their styles are only those they use, and
 * their own strict policy, last, hashes what they hold. Whoever reads a page meanwhile finds it whole.
 *
 * @returns how many characters of rules no page needed
 * @throws when a page cannot be finished; the message begins with its file
 */
export const finishPages = async ({
  root,
  base,
  pages,
  scripts,
  ofWorker,
}: FinishOptions): Promise<number> => {
  const urls = makeUrls(base);
  const searching = new Set(LANGS.map(urls.search));
  const texts = new Map<string, string>();
  for (const file of scripts) texts.set(basename(file), await readFile(join(root, file), 'utf8'));
  const slim = slimmer(texts, ofWorker);
  let saved = 0;
  for (const page of pages) {
    const address = urls.file(page.replace(/(?:^|(?<=\/))index\.html$/, ''));
    const path = join(root, page);
    try {
      const html = startLate(await readFile(path, 'utf8'));
      const slimmed = slim(html);
      saved += html.length - slimmed.length;
      await writeFile(`${path}.new`, securePage(slimmed, { wasm: searching.has(address) }));
      await rename(`${path}.new`, path);
    } catch (error) {
      throw new Error(`${page}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
  return saved;
};
