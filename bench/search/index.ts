/**
 * `npm run bench:search`: the search as a reader meets it, in Chromium, on both sites of the build in
 * `OUT_DIR` (default `dist`), beside stock Pagefind over the same pages. Prints a table as Markdown.
 * With `--queries=FILE` only the labelled queries of that file are asked, and every miss is named.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { serve } from '../../scripts/serve.ts';
import { LANGS, type Lang } from '../../src/domain/lang.ts';
import { makeUrls } from '../../src/domain/urls.ts';
import { launchOptions } from '../../tests/support/browser.ts';
import { writeGrown } from './grow.ts';
import { makeRuns, type Run } from './runs.ts';

interface Labelled {
  readonly query: string;
  readonly measures: readonly number[];
  readonly kind: string;
}
interface Answer {
  readonly numbers: readonly number[];
  readonly excerpts: readonly string[];
  readonly ms: number;
}

const FOLDER = process.env['OUT_DIR'] ?? 'dist';
const CACHE = '.cache/bench-search';
const STOCK = 'stock';
const QUICK = process.argv.includes('--quick');
const urls = makeUrls('/');
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const say = (...cells: readonly string[]) => {
  console.log(`| ${cells.join(' | ')} |`);
};

/** Everything a page transfers, response heads included, by address. */
const weigh = async (page: Page) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  const addresses = new Map<string, string>();
  let bytes = 0;
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    addresses.set(requestId, request.url);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!addresses.get(requestId)?.endsWith('favicon.svg')) bytes += encodedDataLength;
  });
  return () => {
    const sum = bytes;
    bytes = 0;
    return sum;
  };
};

/** Types each query into the box and reads what the page shows. */
const typeAll = (page: Page, queries: readonly string[]) =>
  page.evaluate(async (typed) => {
    const input = document.querySelector<HTMLInputElement>('input[name=q]');
    const results = document.querySelector<HTMLElement>('#results');
    if (!input || !results) throw new Error('no search page');
    const answers: Answer[] = [];
    for (const query of typed) {
      delete results.dataset['q'];
      const done = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (results.dataset['q'] === undefined) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(results, { attributes: true });
      });
      const start = performance.now();
      input.value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await done;
      const ms = performance.now() - start;
      const items = [...results.querySelectorAll<HTMLElement>(':scope > li')];
      answers.push({
        ms,
        numbers: items.map((item) => Number(item.dataset['measure'])),
        excerpts: items.flatMap((item) =>
          [...item.querySelectorAll('q')].map((quote) => quote.textContent),
        ),
      });
    }
    return answers;
  }, queries);

const askStock = (page: Page, lang: Lang, queries: readonly string[]) =>
  page.evaluate(
    async ([folder, typed]) => {
      const script = `${folder}pagefind.js`;
      const stock = (await import(script)) as {
        createInstance: (options: { noWorker: boolean }) => {
          search: (q: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
        };
      };
      // Without worker: what a worker asks for would not be counted.
      const instance = stock.createInstance({ noWorker: true });
      const answers: Answer[] = [];
      for (const query of typed) {
        const start = performance.now();
        const { results } = await instance.search(query);
        const found = await Promise.all(results.map((result) => result.data()));
        const numbers = found.map(({ url }) => Number(/(\d+)\/$/.exec(url)?.[1]));
        answers.push({ ms: performance.now() - start, numbers, excerpts: [] });
      }
      return answers;
    },
    [`/${STOCK}/${lang}/`, queries] as const,
  );

const judgeRuns = (runs: readonly Run[], answers: readonly Answer[], texts: string) => {
  let found = 0;
  let wanted = 0;
  let exact = 0;
  let verbatim = 0;
  let quoted = 0;
  runs.forEach(({ measures }, index) => {
    const numbers = new Set(answers[index]?.numbers);
    wanted += measures.length;
    found += measures.filter((number) => numbers.has(number)).length;
    if (numbers.size === measures.length && measures.every((number) => numbers.has(number)))
      exact += 1;
    for (const excerpt of answers[index]?.excerpts ?? []) {
      quoted += 1;
      if (texts.includes(excerpt)) verbatim += 1;
    }
  });
  return {
    recall: percent(found, wanted),
    exact: percent(exact, runs.length),
    verbatim: quoted === 0 ? '' : percent(verbatim, quoted),
  };
};

const isMet = ({ measures }: Labelled, answer: Answer | undefined) => {
  const first = answer?.numbers[0];
  return first === undefined ? measures.length === 0 : measures.includes(first);
};
const judgeQueries = (queries: readonly Labelled[], answers: readonly Answer[]) =>
  percent(queries.filter((query, index) => isMet(query, answers[index])).length, queries.length);

/** Asks the queries of a file alone, kind by kind. */
const askFile = async (file: string) => {
  const queries = JSON.parse(await readFile(file, 'utf8')) as readonly Labelled[];
  const server = await serve([{ folder: FOLDER, base: '/' }]);
  const browser = await chromium.launch(launchOptions());
  const misses: string[] = [];
  say('site', 'kind', 'queries', 'hit@1');
  say('---', '---', '---', '---');
  for (const lang of LANGS) {
    const page = await browser.newPage();
    await page.goto(server.origin + urls.search(lang));
    const answers = await typeAll(
      page,
      queries.map(({ query }) => query),
    );
    for (const kind of [...new Set(queries.map((query) => query.kind)), 'all']) {
      const at = queries.flatMap((query, i) => (kind === 'all' || query.kind === kind ? [i] : []));
      const met = at.filter((i) => isMet(queries[i] as Labelled, answers[i])).length;
      say(lang, kind, String(at.length), percent(met, at.length));
    }
    queries.forEach((query, i) => {
      if (!isMet(query, answers[i]))
        misses.push(
          `${lang} ${query.kind} “${query.query}”: ${query.measures.join() || 'none'} wanted, ` +
            `${answers[i]?.numbers.join() || 'none'} shown`,
        );
    });
  }
  console.log(misses.join('\n'));
  await browser.close();
  await server.close();
};

const firstQuery = async (browser: Browser, origin: string, lang: Lang, query: string) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const read = await weigh(page);
  await page.goto(origin + urls.search(lang), { waitUntil: 'networkidle' });
  const loaded = read();
  const [answer] = await typeAll(page, [query]);
  const toResults = read();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  const settled = toResults + read();
  const later = lang === 'zh' ? '无人机' : 'drone';
  await typeAll(page, [later]);
  await page.waitForTimeout(300);
  const after = read();
  await context.close();
  return { loaded, toResults, settled, after, ms: answer?.ms ?? 0 };
};

const writeStock = async (site: string, lang: Lang) => {
  const { index } = await createIndex();
  for (let number = 1; number <= 14; number += 1) {
    const html = await readFile(
      join(FOLDER, lang, 'measures', String(number), 'index.html'),
      'utf8',
    );
    // Only the words of the measure, as the study did: with the whole page stock would do worse.
    const content = html.replace(
      '<section class="words',
      '<section data-pagefind-body class="words',
    );
    await index?.addHTMLFile({
      url: `/${lang}/measures/${number}/`,
      content: content.replace('<h1', '<h1 data-pagefind-body'),
    });
  }
  await index?.writeFiles({ outputPath: join(site, STOCK, lang) });
};

const queriesOf = async (name: string) =>
  JSON.parse(await readFile(`bench/search/${name}.json`, 'utf8')) as readonly Labelled[];

const own = process.argv.find((arg) => arg.startsWith('--queries='));
if (own) {
  await askFile(own.slice('--queries='.length));
  process.exit();
}
await rm(CACHE, { recursive: true, force: true });
const site = join(CACHE, 'site');
await cp(FOLDER, site, { recursive: true, filter: (path) => !/\/cards(\/|$)/.test(path) });
for (const lang of LANGS) await writeStock(site, lang);
const runs = makeRuns().filter((_, index) => !QUICK || index % 10 === 0);
const measureTexts = JSON.stringify(
  JSON.parse(await readFile(join(FOLDER, 'data/measures.json'), 'utf8')) as unknown,
).replaceAll('\\"', '"');
const server = await serve([{ folder: site, base: '/' }]);
const browser = await chromium.launch(launchOptions());

say('site', 'what', 'this search', 'stock Pagefind');
say('---', '---', '---', '---');
for (const lang of LANGS) {
  const page = await browser.newPage();
  await page.goto(server.origin + urls.search(lang));
  const typed = runs.map(({ text }) => text);
  const ours = judgeRuns(runs, await typeAll(page, typed), measureTexts);
  const stockPage = await browser.newPage({ bypassCSP: true });
  await stockPage.goto(server.origin + urls.search(lang));
  const stock = judgeRuns(runs, await askStock(stockPage, lang, typed), measureTexts);
  say(lang, `${runs.length} runs that stand in the text: recall`, ours.recall, stock.recall);
  say(lang, 'result set exactly right', ours.exact, stock.exact);
  say(lang, 'excerpts verbatim', ours.verbatim, '');
  for (const name of ['queries', 'unseen', 'unseen-2', 'unseen-3']) {
    const queries = await queriesOf(name);
    const asked = queries.map(({ query }) => query);
    const mine = await typeAll(page, asked);
    const theirs = await askStock(stockPage, lang, asked);
    say(
      lang,
      `${queries.length} labelled queries (${name}): hit@1`,
      judgeQueries(queries, mine),
      judgeQueries(queries, theirs),
    );
    if (name === 'queries')
      say(
        lang,
        'warm, median of these',
        `${median(mine.map(({ ms }) => ms)).toFixed(1)} ms`,
        `${median(theirs.map(({ ms }) => ms)).toFixed(1)} ms`,
      );
  }
  await page.close();
  await stockPage.close();
  const fresh = await browser.newContext({ bypassCSP: true });
  const freshPage = await fresh.newPage();
  const read = await weigh(freshPage);
  await freshPage.goto(server.origin + urls.search(lang), { waitUntil: 'networkidle' });
  read();
  await askStock(freshPage, lang, [lang === 'zh' ? '孵化器' : 'incubators']);
  await freshPage.waitForTimeout(500);
  const stockBytes = read();
  await fresh.close();
  const first = await firstQuery(
    browser,
    server.origin,
    lang,
    lang === 'zh' ? '孵化器' : 'incubators',
  );
  say(lang, 'the page, before the first key', kb(first.loaded), '');
  say(lang, 'first key to results', kb(first.toResults), kb(stockBytes));
  say(lang, 'first key until the network is quiet', kb(first.settled), '');
  say(lang, 'a later query by synonym', kb(first.after), '');
  say(lang, 'cold, first key to results', `${first.ms.toFixed(0)} ms`, '');
}
for (const count of QUICK ? [1000] : [1000, 10_000]) {
  const grown = join(CACHE, `site-${count}`);
  await mkdir(dirname(join(grown, 'zh/search/index.html')), { recursive: true });
  for (const part of ['zh/search', '_astro', 'search', 'favicon.svg'])
    await cp(join(site, part), join(grown, part), { recursive: true });
  await writeGrown(FOLDER, join(grown, 'pagefind/zh'), join(grown, STOCK, 'zh'), count);
  const large = await serve([{ folder: grown, base: '/' }]);
  const first = await firstQuery(browser, large.origin, 'zh', '孵化器');
  const stockPage = await browser.newPage({ bypassCSP: true });
  const read = await weigh(stockPage);
  await stockPage.goto(large.origin + urls.search('zh'), { waitUntil: 'networkidle' });
  read();
  await stockPage.evaluate(async (folder) => {
    const script = `${folder}pagefind.js`;
    const stock = (await import(script)) as {
      createInstance: (options: { noWorker: boolean }) => {
        search: (q: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
      };
    };
    const instance = stock.createInstance({ noWorker: true });
    const { results } = await instance.search('孵化器');
    await Promise.all(results.slice(0, 20).map((result) => result.data()));
  }, `/${STOCK}/zh/`);
  await stockPage.waitForTimeout(500);
  say('zh', `${count} synthetic measures, first key to results`, kb(first.toResults), kb(read()));
  say('zh', `${count} synthetic measures, cold`, `${first.ms.toFixed(0)} ms`, '');
  await stockPage.close();
  await large.close();
}
await browser.close();
await server.close();
await close();
await writeFile(join(CACHE, 'done'), '');
