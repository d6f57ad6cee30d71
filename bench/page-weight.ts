/**
 * `npm run bench:weight`: bytes and requests of a cold visit to each kind of page of the built site,
 * against the budgets. Served with brotli 11 and the headers of a real host; loopback, one Chromium.
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { asBase, serve } from '../scripts/serve.ts';
import { launchOptions } from '../tests/support/browser.ts';
import { BUDGETS } from '../tests/support/budgets.ts';
import { weigh } from '../tests/support/page-weight.ts';
import { sampleRoutes } from '../tests/support/sample-routes.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
if (!existsSync(folder)) {
  console.error(`${folder} is missing: run npm run build first.`);
  process.exit(1);
}
const base = asBase(process.env['BASE_PATH']);
const server = await serve([{ folder, base }]);
const browser = await chromium.launch(launchOptions());
const rows: Record<string, string | number>[] = [];
try {
  for (const { kind, path } of sampleRoutes(base)) {
    const weight = await weigh(browser, server.origin + path);
    rows.push({
      page: path,
      bytes: weight.bytes,
      'of budget': `${Math.round((100 * weight.bytes) / BUDGETS[kind].bytes)} %`,
      requests: weight.requests,
      html: weight.html,
      script: weight.script,
      later: weight.later,
      blocking: weight.blocking.length,
      'images apart': weight.images.reduce((sum, { bytes }) => sum + bytes, 0),
      elements: weight.elements,
    });
  }
} finally {
  await browser.close();
  await server.close();
}
console.table(rows);
