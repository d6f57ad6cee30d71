import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LANGS } from '../domain/lang.ts';
import { makeUrls } from '../domain/urls.ts';
import { startLate } from './late-script.ts';
import { listFiles } from './list-files.ts';
import { securePage } from './page-security.ts';
import { slimmer } from './page-styles.ts';

/**
 * Finishes every page of `dist/`: its script starts late, its styles are only those it uses, and its
 * own strict policy, last, hashes what it holds. Runs after all else that changes pages.
 *
 * @param ofWorker classes of what the service worker puts into pages
 */
export const finishPages = (ofWorker: readonly string[]): AstroIntegration => {
  let base = '/';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const urls = makeUrls(base);
        const searching = new Set(LANGS.map(urls.search));
        const files = await listFiles(root);
        const scripts = await Promise.all(
          files
            .filter((file) => file.endsWith('.js') && !file.startsWith('pagefind'))
            .map((file) => readFile(join(root, file), 'utf8')),
        );
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
        logger.info(
          `${pages.length} pages carry their own policy, and ${Math.round(saved / 1024)} KiB of rules less`,
        );
      },
    },
  };
};
