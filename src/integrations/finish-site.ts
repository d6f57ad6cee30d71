import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { FinishResult, FinishOptions } from './finish-pages.ts';
import { readMeasures, writeIndex } from './search/index-measures.ts';

const finishInThread = (options: FinishOptions): Promise<FinishResult> =>
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
        // Read before the thread writes them anew.
        const measures = await readMeasures(root);
        const [{ pages, saved }] = await Promise.all([
          finishInThread({ root, base, ofWorker }),
          writeIndex(root, measures),
        ]);
        logger.info(`${measures.zh.length} measures are indexed in both languages`);
        logger.info(
          `${pages} pages carry their own policy, and ${Math.round(saved / 1024)} KiB of rules less`,
        );
      },
    },
  };
};
