import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { renderHeadersFile } from './server-config.ts';

/** Writes `dist/_headers`, which Cloudflare Pages and Netlify read; other hosts serve or ignore it. */
export const headersFile = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(fileURLToPath(new URL('_headers', dir)), renderHeadersFile(base));
      },
    },
  };
};
