import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { Lang } from '../domain/lang.ts';
import type { Answer, Ask } from './finish-pages-thread.ts';
import type { FinishOptions } from './finish-pages.ts';
import { listFiles } from './list-files.ts';
import { indexMeasures } from './search/index-measures.ts';
import type { BuiltMeasure } from './search/read-measure.ts';

/** How many pages are on their way at once: a few, so that neither the renderer nor the thread waits. */
const AT_ONCE = 8;

type Finished = Exclude<Answer, { readonly error: unknown }>;

const startThread = (options: FinishOptions) => {
  const worker = new Worker(new URL('./finish-pages-thread.ts', import.meta.url), {
    workerData: options,
  });
  const waiting = new Map<number, PromiseWithResolvers<Finished>>();
  let last = 0;
  worker
    .on('message', (answer: Answer) => {
      const asked = waiting.get(answer.ask);
      waiting.delete(answer.ask);
      if ('error' in answer) asked?.reject(answer.error);
      else asked?.resolve(answer);
    })
    .on('error', (error) => {
      for (const { reject } of waiting.values()) reject(error);
    });
  return {
    finish: (path: string, bytes: ArrayBuffer): Promise<Finished> => {
      const answer = Promise.withResolvers<Finished>();
      last += 1;
      waiting.set(last, answer);
      worker.postMessage({ ask: last, path, bytes } satisfies Ask, [bytes]);
      return answer.promise;
    },
    stop: () => worker.terminate(),
  };
};

const readScripts = async (root: string): Promise<Map<string, string>> => {
  const texts = new Map<string, string>();
  for (const file of await listFiles(root))
    if (file.endsWith('.js')) texts.set(basename(file), await readFile(join(root, file), 'utf8'));
  return texts;
};

/**
 * Finishes each page in a thread while the next ones are rendered, and indexes the measures for the
 * search once all are there. Stands last of what changes pages.
 *
 * @param ofWorker classes of what the service worker puts into pages
 */
export const finishSite = (ofWorker: readonly string[]): AstroIntegration => {
  let base = '/';
  let root = '';
  let pages = 0;
  let saved = 0;
  const measures: Record<Lang, BuiltMeasure[]> = { zh: [], en: [] };
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ build: { concurrency: AT_ONCE } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
        root = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((renderer) => {
          let thread: ReturnType<typeof startThread> | undefined;
          return {
            ...renderer,
            name: 'finish-site',
            setup: async () => {
              await renderer.setup?.();
              thread = startThread({ base, scripts: await readScripts(root), ofWorker });
            },
            render: async (request, options) => {
              const rendered = await renderer.render(request, options);
              const response = rendered instanceof Response ? rendered : rendered.response;
              if (!thread || !response.headers.get('content-type')?.startsWith('text/html'))
                return rendered;
              const path = new URL(request.url).pathname;
              const page = await thread.finish(path, await response.arrayBuffer());
              pages += 1;
              saved += page.saved;
              if (page.indexed) measures[page.indexed.lang].push(page.indexed.measure);
              return new Response(page.bytes, response);
            },
            teardown: async () => {
              await thread?.stop();
              await renderer.teardown?.();
            },
          };
        });
      },
      'astro:build:done': async ({ logger }) => {
        const indexed = await indexMeasures(root, measures);
        logger.info(`${indexed} measures are indexed in both languages`);
        logger.info(
          `${pages} pages carry their own policy, and ${Math.round(saved / 1024)} KiB of rules less`,
        );
      },
    },
  };
};
