import { expect, test } from 'vitest';
import { makeReached } from '../../src/integrations/reached-scripts.ts';

const reached = makeReached(
  new Map([
    ['frame.a.js', 'import{a}from"./part.b.js";const open=()=>import(`./later.c.js`)'],
    ['part.b.js', 'export const a=1'],
    ['later.c.js', "import'./deep.d.js';import'./frame.a.js'"],
    ['deep.d.js', 'fetch("./not-built.js")'],
    ['other.e.js', ''],
  ]),
);

test.each([
  ['what it imports, at once and later', '<script>import("/sub/_astro/frame.a.js")</script>', 4],
  ['what it asks for late', '<script>go=()=>import("/_astro/other.e.js").catch(e=>e)</script>', 1],
  ['nothing', '<p>frame.a.js</p>', 0],
])('a page reaches %s', (_, html, count) => {
  expect(reached(html)).toHaveLength(count);
});
