import { expect, test } from 'vitest';
import { reachedScripts } from '../../src/integrations/reached-scripts.ts';

const scripts = new Map([
  ['frame.a.js', 'import{a}from"./part.b.js";const open=()=>import(`./later.c.js`)'],
  ['part.b.js', 'export const a=1'],
  ['later.c.js', "import'./deep.d.js';import'./frame.a.js'"],
  ['deep.d.js', 'fetch("./not-built.js")'],
  ['other.e.js', ''],
]);

test.each([
  ['what it imports, at once and later', '<script>import("/sub/_astro/frame.a.js")</script>', 4],
  ['what it asks for late', '<script>go=()=>import("/_astro/other.e.js").catch(e=>e)</script>', 1],
  ['nothing by naming it', '<a href="/_astro/frame.a.js">frame.a.js</a>', 0],
])('a page reaches %s', (_, html, count) => {
  expect(reachedScripts(html, scripts)).toHaveLength(count);
});
