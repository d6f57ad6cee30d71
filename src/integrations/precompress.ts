import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { listFiles } from './list-files.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const TEXTS = /^\.(?:html|css|js|json|webmanifest|svg|txt|md|csv|xml|ics)$/;

/** Below this many bytes the answer fits the same packet either way. */
const SMALLEST = 256;

/** Two forms of one text, as small as they get: the work is done once here and never by a server. */
const compress = async (text: Buffer): Promise<readonly (readonly [end: string, Buffer])[]> => {
  const forms = await Promise.all([
    brotli(text, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
    zip(text, { level: 9 }),
  ]);
  const [br, gz] = forms;
  return (
    [
      ['.br', br],
      ['.gz', gz],
    ] as const
  ).filter(([, form]) => form.length < text.length);
};

/** The same text compresses to the same bytes: what an earlier build has done is taken from here. */
const CACHE = join(process.cwd(), '.cache', 'precompress');

const remembered = async (text: Buffer) => {
  const name = join(CACHE, createHash('sha256').update(text).digest('hex'));
  const ends = ['.br', '.gz'];
  const known = await Promise.all(ends.map((end) => readFile(name + end).catch(() => undefined)));
  const all = ends.flatMap((end, index) => {
    const form = known[index];
    return form ? [[end, form] as const] : [];
  });
  if (all.length === ends.length) return all;
  const made = await compress(text);
  for (const [end, form] of made) await writeFile(name + end, form);
  return made;
};

/** Writes `.br` and `.gz` beside each text of `dist/`; runs last. `PRECOMPRESS=off` leaves them out. */
export const precompress = (): AstroIntegration => ({
  name: 'precompress',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      if (process.env['PRECOMPRESS'] === 'off') return;
      const root = fileURLToPath(dir);
      const started = performance.now();
      const texts = (await listFiles(root)).filter((file) => TEXTS.test(extname(file)));
      await mkdir(CACHE, { recursive: true });
      let saved = 0;
      // Four at a time: the pool of zlib has four threads, and a site of any size fits in memory.
      const queue = [...texts];
      const work = async () => {
        for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
          const path = join(root, file);
          const text = await readFile(path);
          if (text.length < SMALLEST) continue;
          for (const [end, form] of await remembered(text)) {
            await writeFile(path + end, form);
            if (end === '.br') saved += text.length - form.length;
          }
        }
      };
      await Promise.all(Array.from({ length: 4 }, work));
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      logger.info(`${texts.length} texts, ${Math.round(saved / 1024)} KiB less, ${seconds} s`);
    },
  },
});
