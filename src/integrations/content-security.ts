import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LANGS } from '../domain/lang.ts';
import { makeUrls } from '../domain/urls.ts';
import { listFiles } from './list-files.ts';
import { securePage } from './page-security.ts';

/** Gives every page of `dist/` its own strict content security policy; runs after what writes pages. */
export const contentSecurity = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'content-security',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const urls = makeUrls(base);
        const searching = new Set(LANGS.map(urls.search));
        const pages = (await listFiles(root)).filter((file) => file.endsWith('.html'));
        for (const page of pages) {
          const address = urls.file(page.replace(/(?:^|(?<=\/))index\.html$/, ''));
          const path = join(root, page);
          try {
            const html = await readFile(path, 'utf8');
            await writeFile(path, securePage(html, { wasm: searching.has(address) }));
          } catch (error) {
            throw new Error(`${page}: ${error instanceof Error ? error.message : String(error)}`, {
              cause: error,
            });
          }
        }
        logger.info(`${pages.length} pages carry their own policy`);
      },
    },
  };
};
