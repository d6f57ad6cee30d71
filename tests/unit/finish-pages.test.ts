import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { finishPages } from '../../src/integrations/finish-pages.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const page = (body: string) =>
  '<!doctype html><html><head><meta charset="utf-8"><script>0</script>' +
  '<script type="module" src="/_astro/frame.x.js"></script>' +
  `<style>.here{color:red}.nowhere{color:blue}</style></head><body>${body}</body></html>`;

const siteOf = (body: string) => {
  const root = mkdtempSync(join(tmpdir(), 'pages-'));
  folders.push(root);
  mkdirSync(join(root, 'zh'));
  writeFileSync(join(root, 'zh', 'index.html'), page(body));
  return { root, base: '/', pages: ['zh/index.html'], scripts: [], ofWorker: [] };
};

test('a page keeps the rules it uses, starts its script late and carries its policy', async () => {
  const site = siteOf('<p class="here">字</p>');
  const saved = await finishPages(site);
  const html = readFileSync(join(site.root, 'zh', 'index.html'), 'utf8');
  expect(saved).toBeGreaterThan(0);
  expect(html).toContain('.here');
  expect(html).not.toContain('.nowhere');
  expect(html).not.toContain('type="module"');
  expect(html).toContain('content-security-policy');
  expect(readdirSync(join(site.root, 'zh'))).toEqual(['index.html']);
});

test('a page that cannot be finished is named', async () => {
  await expect(finishPages(siteOf('<p style="color:red">字</p>'))).rejects.toThrow(
    /^zh\/index\.html: /,
  );
});
