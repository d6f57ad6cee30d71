import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { FinishOptions } from './finish-pages.ts';
import { listFiles } from './list-files.ts';
import { indexMeasures } from './search/index-measures.ts';

const finishInThread = (options: FinishOptions): Promise<number> =>
  new Promise((done, failed) => {
    new Worker(new URL('./finish-pages-thread.ts', import.meta.url), { workerData: options })
      .once('message', done)
      .once('error', failed);
  });

/**
 * Indexes the built measures for the search while a thread finishes the pages. Runs after all else that
 * changes pages.
 *
 * @param ofWorker classes of what the service worker puts into pages
 */
export const finishSite = (ofWorker: readonly string[]): AstroIntegration => {
  let base = '/';
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await listFiles(root);
        const pages = files.filter((file) => file.endsWith('.html'));
        const scripts = files.filter((file) => file.endsWith('.js'));
        const [saved, indexed] = await Promise.all([
          finishInThread({ root, base, pages, scripts, ofWorker }),
          indexMeasures(root, files),
        ]);
        logger.info(`${indexed} measures are indexed in both languages`);
        logger.info(
          `${pages.length} pages carry their own policy, and ${Math.round(saved / 1024)} KiB of rules less`,
        );
      },
    },
  };
};
