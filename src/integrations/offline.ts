import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { pageOfMeasure } from '../domain/paging.ts';
import { makeUrls } from '../domain/urls.ts';
import type { FileList, OfflineSite } from '../islands/offline/worker-scope.ts';
import { listFiles } from './list-files.ts';

const WORKER = 'sw.js';
const LIST = 'offline-files.json';

/** What a reader needs to read, search and estimate; downloads, cards, feeds and settings stay outside. */
const SAVED =
  /\.(?:html|js|css|svg|ico|webmanifest)$|^pagefind\/|^search\/|\/calculator\/(?:case|questions)\.json$/;
const NOT_SAVED = /^(?:cards|data)\/|(?:^|\/)pagefind-(?!entry)[^/]*$|\.(?:br|gz)$|^sw\.js$/;

/** The address of a file under the root: a page goes by its folder. */
const pathOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('base64');

/** Lists that take several pages are saved as far as their first: a saved site has a size, whatever the policy's. */
const isBeyondFirstPage = (file: string): boolean =>
  /\/page\/\d+\//.test(file) ||
  pageOfMeasure(Number(/\/measures\/(\d+)\//.exec(file)?.[1] ?? 1)) > 1;

const listSite = async (root: string): Promise<FileList> => {
  const files = (await listFiles(root)).filter(
    (file) => SAVED.test(file) && !NOT_SAVED.test(file) && !isBeyondFirstPage(file),
  );
  // One by one: a large site has more files than a process may open.
  const list: Record<string, string> = {};
  for (const file of files) list[pathOf(file)] = sha256(await readFile(join(root, file)));
  return list;
};

const compile = async (source: string, site: OfflineSite): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../islands/offline/${source}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: ['chrome92', 'firefox102', 'safari15'],
    define: { OFFLINE_SITE: JSON.stringify(site) },
  });
  return outputFiles[0]?.text ?? '';
};

/** What the worker is made for. */
export interface OfflineOptions {
  /** Sub-path of the site. */
  readonly base: string;
  /** What the saved copy says of itself, `{date}` in it. */
  readonly notice: OfflineSite['notice'];
  /** Writes the worker that takes everything away again. */
  readonly isOff?: boolean;
}

/**
 * Writes the worker and its list into a finished `dist/`.
 *
 * @returns how many files are saved
 */
export const writeOffline = async (dist: string, options: OfflineOptions): Promise<number> => {
  const { base, notice, isOff = false } = options;
  const list = await listSite(dist);
  const text = JSON.stringify(list);
  const site: OfflineSite = {
    root: makeUrls(base).root,
    version: sha256(text + JSON.stringify(notice)).slice(0, 16),
    list: LIST,
    listIntegrity: `sha256-${sha256(text)}`,
    notice,
    patienceMs: 5000,
  };
  if (!isOff) await writeFile(join(dist, LIST), text);
  await writeFile(join(dist, WORKER), await compile(isOff ? 'retired-worker' : 'worker', site));
  return isOff ? 0 : Object.keys(list).length;
};

/**
 * Writes the service worker and the list of what it saves; runs after what writes or changes files.
 *
 * `SERVICE_WORKER=off` writes one that takes itself and its saved site away from every reader who has
 * it. Leaving the file out would not: a browser keeps a worker whose address answers 404.
 */
export const offline = ({ notice }: Pick<OfflineOptions, 'notice'>): AstroIntegration => {
  const isOff = process.env['SERVICE_WORKER'] === 'off';
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        base = config.base;
        const address = command === 'build' && !isOff ? makeUrls(base).file(WORKER) : '';
        updateConfig({ vite: { define: { OFFLINE_WORKER: JSON.stringify(address) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeOffline(fileURLToPath(dir), { base, notice, isOff });
        logger.info(isOff ? 'switched off' : `${count} files are saved for reading offline`);
      },
    },
  };
};
