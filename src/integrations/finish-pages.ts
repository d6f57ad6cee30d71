import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { LANGS } from '../domain/lang.ts';
import { makeUrls } from '../domain/urls.ts';
import { startLate } from './late-script.ts';
import { listFiles } from './list-files.ts';
import { securePage } from './page-security.ts';
import { slimmer } from './page-styles.ts';

/** Where the pages are, and what may come to stand on them. */
export interface FinishOptions {
  /** The folder of the built site. */
  readonly root: string;
  /** The sub-path it lives under. */
  readonly base: string;
  /** Classes of what the service worker puts into pages. */
  readonly ofWorker: readonly string[];
}

/** What was done to them. */
export interface FinishResult {
  readonly pages: number;
  /** Characters of rules that no page needed. */
  readonly saved: number;
}

/**
 * Finishes every page of a built site: its script starts late, its styles are only those it uses, and
 * its own strict policy, last, hashes what it holds.
 *
 * @throws when a page cannot be finished; the message begins with its file
 */
export const finishPages = async ({
  root,
  base,
  ofWorker,
}: FinishOptions): Promise<FinishResult> => {
  const urls = makeUrls(base);
  const searching = new Set(LANGS.map(urls.search));
  const files = await listFiles(root);
  const scripts = new Map<string, string>();
  for (const file of files)
    if (file.endsWith('.js') && !file.startsWith('pagefind'))
      scripts.set(basename(file), await readFile(join(root, file), 'utf8'));
  const slim = slimmer(scripts, ofWorker);
  const pages = files.filter((file) => file.endsWith('.html'));
  let saved = 0;
  for (const page of pages) {
    const address = urls.file(page.replace(/(?:^|(?<=\/))index\.html$/, ''));
    const path = join(root, page);
    try {
      const html = startLate(await readFile(path, 'utf8'));
      const slimmed = slim(html);
      saved += html.length - slimmed.length;
      await writeFile(path, securePage(slimmed, { wasm: searching.has(address) }));
    } catch (error) {
      throw new Error(`${page}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
  return { pages: pages.length, saved };
};
