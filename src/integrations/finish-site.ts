import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Lang } from '../domain/lang.ts';
import { listFiles } from './list-files.ts';
import { indexMeasures } from './search/index-measures.ts';
import type { BuiltMeasure } from './search/read-measure.ts';
import { startFinishing } from './start-finishing.ts';

/** How many pages are on their way at once: a few, so that neither the renderer nor the thread waits. */
const AT_ONCE = 8;

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
          let thread: ReturnType<typeof startFinishing> | undefined;
          return {
            ...renderer,
            name: 'finish-site',
            setup: async () => {
              await renderer.setup?.();
              thread = startFinishing({ base, scripts: await readScripts(root), ofWorker });
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
