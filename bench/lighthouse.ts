/**
 * `npm run bench:lighthouse [kind …]`: Lighthouse mobile on one page of each kind and language, the
 * median of `RUNS` (5), beside a hand-written floor page in the same run; served with brotli 11 and
 * the headers of a real host, loopback, one Chromium.
 */
import { existsSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { asBase, serve } from '../scripts/serve.ts';
import { launchOptions } from '../tests/support/browser.ts';
import { sampleRoutes } from '../tests/support/sample-routes.ts';
import { writeFloor } from './lighthouse-floor.ts';

const FLOOR = '/floor-page/';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Milliseconds, except for the shift, which has no unit. */
const METRICS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;
type Metric = keyof typeof METRICS;

const folder = process.env['OUT_DIR'] ?? 'dist';
if (!existsSync(folder)) {
  console.error(`${folder} is missing: run npm run build first.`);
  process.exit(1);
}
const runs = Number(process.env['RUNS'] ?? 5);
const wanted = new Set(process.argv.slice(2));
const base = asBase(process.env['BASE_PATH']);
const routes = sampleRoutes(base).filter(({ kind }) => wanted.size === 0 || wanted.has(kind));

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const options = launchOptions();
const port = await freePort();
const floor = writeFloor();
const server = await serve([
  { folder, base },
  { folder: floor, base: FLOOR },
]);
const browser = await chromium.launch({
  ...options,
  args: [...options.args, `--remote-debugging-port=${port}`],
});

/** A busy machine now and then loses a trace; the visit is made again. */
const TRIES = 4;

const audit = async (path: string): Promise<Result> => {
  let reason = '';
  for (let tried = 0; tried < TRIES; tried += 1) {
    const found = await lighthouse(server.origin + path, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    });
    if (found && !found.lhr.runtimeError) return found.lhr;
    reason = found?.lhr.runtimeError?.message ?? 'no report';
  }
  throw new Error(`${path}: ${reason}`);
};
const valueOf = (report: Result, metric: Metric): number =>
  report.audits[METRICS[metric]]?.numericValue ?? Number.NaN;

/** Names of the audits that cost points, except those of speed, which have their own columns. */
const failedIn = (report: Result): string[] =>
  CATEGORIES.slice(1).flatMap((category) =>
    (report.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const score = report.audits[id]?.score ?? 1;
      return weight > 0 && score < 1 ? [id] : [];
    }),
  );

try {
  const reports = new Map<string, Result[]>();
  const paths = [FLOOR, ...routes.map(({ path }) => path)];
  // Round by round, so that a busy minute of the machine falls on all pages alike.
  for (let round = 0; round < runs; round += 1)
    for (const path of paths) reports.set(path, [...(reports.get(path) ?? []), await audit(path)]);
  const of = (path: string, metric: Metric): number =>
    median((reports.get(path) ?? []).map((report) => valueOf(report, metric)));
  const ratio = (path: string, metric: Metric) => (of(path, metric) / of(FLOOR, metric)).toFixed(2);
  console.table(
    paths.map((path) => {
      const all = reports.get(path) ?? [];
      const scores = CATEGORIES.map((category) =>
        Math.round(100 * median(all.map((report) => report.categories[category]?.score ?? 0))),
      );
      return {
        page: path,
        'perf a11y practices seo': scores.join(' '),
        'FCP ms': Math.round(of(path, 'FCP')),
        '× floor': ratio(path, 'FCP'),
        'LCP ms': Math.round(of(path, 'LCP')),
        '× floor ': ratio(path, 'LCP'),
        'TBT ms': Math.round(of(path, 'TBT')),
        CLS: of(path, 'CLS').toFixed(3),
        failed: [...new Set(all.flatMap(failedIn))].join(' '),
      };
    }),
  );
} finally {
  await browser.close();
  await server.close();
  rmSync(floor, { recursive: true });
}
