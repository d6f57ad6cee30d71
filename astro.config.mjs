import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { finishSite } from './src/integrations/finish-site.ts';
import { MDX_FEATURES } from './src/authoring/mdx-features.ts';
import { wording as en } from './src/i18n/dictionaries/en/wording.ts';
import { wording as zh } from './src/i18n/dictionaries/zh/wording.ts';
import { frameScript } from './src/integrations/frame-script.ts';
import { headersFile } from './src/integrations/headers.ts';
import { offline } from './src/integrations/offline.ts';
import { precompress } from './src/integrations/precompress.ts';
import { validateContent } from './src/integrations/validate-content.ts';

// The address of the site and the sub-path it lives under, both with or without a slash at the end.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}`;

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // 'jsx' drops line breaks between tags: right for Chinese, where a break would become a visible space.
  compressHTML: 'jsx',
  build: { inlineStylesheets: 'always', format: 'directory' },
  integrations: [
    // First: nothing is built from content that is wrong.
    validateContent(),
    mdx({ processor: satteri({ features: MDX_FEATURES }) }),
    frameScript(),
    // Last of what changes pages: it hashes what they hold.
    finishSite(['saved-copy']),
    offline({ notice: { zh: zh['status.offline'], en: en['status.offline'] } }),
    headersFile(),
    precompress(),
  ],
  vite: {
    // The measures in one file: each in its own took a tenth of the time of a large build.
    environments: {
      prerender: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: { groups: [{ name: 'measures', test: /\/measures\/\d+\.mdx/ }] },
            },
          },
        },
      },
    },
    plugins: [tailwindcss()],
    // Astro has read its own directive of each entry by then; the warning would come once for each.
    build: {
      rolldownOptions: { checks: { moduleLevelDirective: false } },
      // A script in the page would come and run before the first paint.
      assetsInlineLimit: 0,
    },
  },
});
