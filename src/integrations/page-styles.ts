import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { givenBy } from './given-classes.ts';
import { listFiles } from './list-files.ts';
import { usedStyles } from './used-styles.ts';

const STYLE = /(?<=<style>).*?(?=<\/style>)/gs;
/**
 * Leaves on each page of `dist/` the rules whose classes stand on it or in a script: sheets are shared
 * by kinds of page, but each page carries its own inside. Runs before the policy, which hashes them.
 *
 * @param ofWorker classes of what the service worker puts in: it is written after the pages
 */
export const pageStyles = (ofWorker: readonly string[]): AstroIntegration => ({
  name: 'page-styles',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const files = await listFiles(root);
      const scripts = await Promise.all(
        files
          .filter((file) => file.endsWith('.js') && !file.startsWith('pagefind'))
          .map((file) => readFile(join(root, file), 'utf8')),
      );
      const comesLater = givenBy(scripts);
      // Pages of one kind mostly need the same rules.
      const known = new Map<string, string>();
      let saved = 0;
      for (const file of files.filter((name) => name.endsWith('.html'))) {
        const html = await readFile(join(root, file), 'utf8');
        const here = new Set(
          [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
        );
        for (const name of ofWorker) here.add(name);
        const names = [...here].sort().join(' ');
        const slim = html.replace(STYLE, (css) => {
          const key = `${names}\n${css}`;
          const used =
            known.get(key) ?? usedStyles(css, (name) => here.has(name) || comesLater(name));
          known.set(key, used);
          return used;
        });
        saved += html.length - slim.length;
        await writeFile(join(root, file), slim);
      }
      logger.info(`${Math.round(saved / 1024)} KiB of rules left out of pages`);
    },
  },
});
