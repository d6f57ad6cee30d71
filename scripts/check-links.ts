/**
 * `npm run links`: asks every address outside the site that a page links to whether it still answers.
 * It reports and never fails: an official site that is down for an hour is no error of ours.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { listFiles } from '../src/integrations/list-files.ts';

const PATIENCE_MS = 20_000;
const AT_ONCE = 4;
const folder = process.env['OUT_DIR'] ?? 'dist';
const own = new URL(process.env['SITE_URL'] ?? 'http://localhost:4321').origin;

function* linksOf(node: DefaultTreeAdapterMap['node']): Generator<string> {
  if ('tagName' in node && node.tagName === 'a') {
    const address = node.attrs.find(({ name }) => name === 'href')?.value ?? '';
    if (/^https?:/.test(address)) yield address;
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* linksOf(child);
}

const pagesByLink = new Map<string, Set<string>>();
for (const file of (await listFiles(folder)).filter((name) => name.endsWith('.html'))) {
  for (const link of linksOf(parse(await readFile(join(folder, file), 'utf8')))) {
    const url = new URL(link);
    url.hash = '';
    // A canonical address of our own is checked by the tests of the build.
    if (url.origin === own || url.hostname.endsWith('.example')) continue;
    pagesByLink.set(url.href, (pagesByLink.get(url.href) ?? new Set()).add(file));
  }
}

const ask = async (address: string): Promise<string> => {
  try {
    const answer = await fetch(address, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { 'user-agent': 'future-fourteen link check' },
    });
    await answer.body?.cancel();
    return answer.ok ? 'answers' : `answers ${answer.status}`;
  } catch (error) {
    return error instanceof Error ? `no answer (${error.name})` : 'no answer';
  }
};

const queue = [...pagesByLink].sort(([a], [b]) => a.localeCompare(b));
console.log(`| address | | pages |\n| --- | --- | --- |`);
const work = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [address, pages] = next;
    console.log(`| ${address} | ${await ask(address)} | ${pages.size} |`);
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, work));
