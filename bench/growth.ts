/**
 * `npm run bench:growth [N …]`: builds the site with N measures in two languages (14 and 1,000 unless
 * told otherwise) without cards and compressed copies, and prints what it took, what came out and how
 * far the pages grew, each as a ratio to the first. `KEEP=1` keeps the builds under .cache/growth/.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { BUILD_FLAGS } from '../scripts/build-flags.ts';
import { generateMeasures } from '../scripts/generate-measures.ts';

interface Outcome {
  readonly count: number;
  readonly wall: number;
  readonly cpu: number;
  readonly peakMiB: number;
  readonly outputMB: number;
  readonly indexMB: number;
  readonly pages: number;
  /** All pages of the first fourteen measures: bytes as built, and with brotli. */
  readonly measurePages: readonly [raw: number, brotli: number];
  /** The largest page of each folder below a language. */
  readonly largest: ReadonlyMap<string, number>;
}

const ROOT = '.cache/growth';
/** Both languages and both views of the entries that every N shares. */
const SHARED = /^(?:zh|en)\/measures\/(?:[1-9]|1[0-4])\/(?:both\/)?index\.html$/;
const MB = 1e6;

const bytesOf = (folder: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

const build = (count: number): Outcome => {
  const content = `${ROOT}/content-${count}`;
  const folder = `${ROOT}/dist-${count}`;
  const usage = resolve(`${ROOT}/usage-${count}.json`);
  mkdirSync(ROOT, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  generateMeasures(count, content);
  console.log(`${count} measures; load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'} …`);
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${process.env['HEAP_MB'] ?? 20_000}`,
      ...BUILD_FLAGS,
      '--import',
      resolve('bench/growth-usage.ts'),
      resolve('node_modules/.bin/astro'),
      'build',
      // What is kept of the entries of another folder would be looked for in vain.
      '--force',
    ],
    {
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: {
        ...process.env,
        CONTENT_DIR: content,
        OUT_DIR: folder,
        CARDS: 'off',
        PRECOMPRESS: 'off',
        GROWTH_USAGE: usage,
      },
    },
  );
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) {
    console.error(`${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
    throw new Error(`the build of ${count} measures ended with ${status ?? 'a signal'}`);
  }
  const { cpuSeconds, peakMiB } = JSON.parse(readFileSync(usage, 'utf8')) as Record<string, number>;
  const files = globSync('**/*', { cwd: folder }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  const index = files.filter((file) => file.startsWith('pagefind/'));
  const html = files.filter((file) => file.endsWith('.html'));
  const shared = html.filter((file) => SHARED.test(file));
  const largest = new Map<string, number>();
  for (const file of html) {
    const kind = /^(?:zh|en)\/([^/]+)\//.exec(file)?.[1] ?? 'home';
    const name = kind === 'measures' && /measures\/\d/.test(file) ? 'measure' : kind;
    largest.set(name, Math.max(largest.get(name) ?? 0, statSync(join(folder, file)).size));
  }
  const outcome: Outcome = {
    count,
    wall,
    cpu: cpuSeconds ?? Number.NaN,
    peakMiB: peakMiB ?? Number.NaN,
    outputMB: (bytesOf(folder, files) - bytesOf(folder, index)) / MB,
    indexMB: bytesOf(folder, index) / MB,
    pages: html.length,
    measurePages: [
      bytesOf(folder, shared),
      shared.reduce(
        (sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length,
        0,
      ),
    ],
    largest,
  };
  // The table comes last, and only if every build succeeds.
  console.log(
    `… ${wall.toFixed(1)} s, ${outcome.cpu.toFixed(1)} s of CPU, at most ${Math.round(outcome.peakMiB)} MiB, ` +
      `${outcome.outputMB.toFixed(1)} MB and ${outcome.indexMB.toFixed(1)} MB of index`,
  );
  if (!process.env['KEEP']) for (const made of [content, folder]) rmSync(made, { recursive: true });
  return outcome;
};

const counts = process.argv.slice(2).map(Number);
const outcomes = (counts.length > 0 ? counts : [14, 1000]).map(build);
const [first] = outcomes;
const last = outcomes.at(-1);
if (!first || !last) process.exit(1);

console.table(
  outcomes.map((outcome, at) => {
    const before = outcomes[at - 1];
    // What a measure more costs, against what it cost in the step before: 1 is linear.
    const slope = (now: Outcome, then: Outcome) => (now.cpu - then.cpu) / (now.count - then.count);
    const beforeThat = outcomes[at - 2];
    return {
      measures: outcome.count,
      'wall s': outcome.wall.toFixed(1),
      'CPU s': outcome.cpu.toFixed(1),
      'peak MiB': Math.round(outcome.peakMiB),
      pages: outcome.pages,
      'output MB': outcome.outputMB.toFixed(1),
      'index MB': outcome.indexMB.toFixed(1),
      'measure page': (outcome.measurePages[0] / first.measurePages[0]).toFixed(3),
      'with brotli': (outcome.measurePages[1] / first.measurePages[1]).toFixed(3),
      'CPU × linear':
        before && beforeThat ? (slope(outcome, before) / slope(before, beforeThat)).toFixed(2) : '',
    };
  }),
);
console.log('The largest page of each kind, bytes:');
console.table(
  [...last.largest].sort().map(([kind, bytes]) => ({
    kind,
    [`at ${first.count}`]: first.largest.get(kind),
    [`at ${last.count}`]: bytes,
    ratio: (bytes / (first.largest.get(kind) ?? Number.NaN)).toFixed(2),
  })),
);
