/**
 * `npm test`: every step in turn, all of them even when one fails, then one line with the sum.
 * `node scripts/test.ts build dist` runs the named steps only.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run } from './run.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Which tool’s report holds the count; without one the step counts as one test. */
  readonly report?: 'vitest' | 'playwright' | 'journeys';
  /** A step without which this one would only repeat the failure. */
  readonly needs?: string;
}

const REPORTS = '.cache/reports';
const reportOf = (name: string): string => `${REPORTS}/${name}.json`;

const vitest = (name: string, needs?: string): Step => ({
  name,
  command: [
    'vitest',
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf(name)}`,
  ],
  report: 'vitest',
  ...(needs === undefined ? {} : { needs }),
});

const playwright = (name: string, ...folders: readonly string[]): Step => ({
  name,
  command: ['playwright', 'test', ...folders],
  report: 'playwright',
  needs: 'build',
});

const STEPS: readonly Step[] = [
  { name: 'check', command: ['scripts/check.ts'] },
  vitest('unit'),
  vitest('content'),
  { name: 'build', command: ['scripts/build.ts', '--both'] },
  vitest('dist', 'build'),
  vitest('served', 'build'),
  playwright('e2e', 'tests/e2e', 'tests/dist'),
  playwright('a11y', 'tests/a11y'),
  playwright('faults', 'tests/faults'),
  // Browsers of other makers are installed by hand: `npm run test:browsers`.
  {
    name: 'browsers',
    command: ['tests/browsers/run.ts', 'current', '109'],
    report: 'journeys',
    needs: 'build',
  },
  { name: 'reproducible', command: ['scripts/reproduce.ts'], needs: 'build' },
];

/** What the tools report; a test that did not run has not passed. */
const readTally = (step: Step): Tally | undefined => {
  const file = reportOf(step.name);
  if (!existsSync(file)) return undefined;
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (step.report === 'vitest') {
    const { numPassedTests, numTotalTests } = report as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: (numTotalTests ?? 0) - (numPassedTests ?? 0) };
  }
  if (step.report === 'journeys') return report as Tally;
  const { stats, errors } = report as {
    stats: { expected: number; skipped: number; unexpected: number; flaky: number };
    errors: readonly unknown[];
  };
  // A flaky test passed at its second try; the reporter lists it.
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped + errors.length,
  };
};

const runStep = async (step: Step): Promise<Tally> => {
  const { code } = await run(step.command, {
    PLAYWRIGHT_JSON_OUTPUT_NAME: reportOf(step.name),
    BROWSERS_JSON_OUTPUT_NAME: reportOf(step.name),
    TEST_STEP: step.name,
  });
  const tally = step.report && readTally(step);
  if (!tally) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  // A tool may fail without a failed test: a broken setup, an error outside every test.
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const broken: string[] = [];
let passed = 0;
let failed = 0;
for (const step of STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const started = performance.now();
  console.log(`\n── ${step.name} ──`);
  const lacking = broken.find((name) => name === step.needs);
  if (lacking !== undefined) console.log(`not run: ${lacking} failed`);
  const tally = lacking !== undefined ? { passed: 0, failed: 1 } : await runStep(step);
  passed += tally.passed;
  failed += tally.failed;
  if (tally.failed > 0) broken.push(step.name);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `── ${step.name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s, Node ${process.versions.node}) ──`,
  );
}
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
